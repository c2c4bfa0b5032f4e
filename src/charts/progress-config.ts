import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import type { ChartData, ChartPoint } from './chart-data.ts';
import { drawFrame } from './draw-frame.ts';
import type { ChartSize } from './frame.ts';
import { TEXT } from './measures.ts';
import { BAR, progressLayout, ROW_LINE, type ProgressLayout } from './progress-layout.ts';
import { drawArea, seriesStyle } from './series-style.ts';
import { sized, type SizedConfig } from './sized-config.ts';
import { textWidth } from './text-width.ts';
import type { ChartTheme } from './theme.ts';

/** What the plugin draws with. */
interface ProgressContext {
  data: ChartData;
  layout: ProgressLayout;
  theme: ChartTheme;
}

/** The way to the target, what is done of it, and the line of the target. */
function drawBar(
  ctx: CanvasRenderingContext2D,
  y: number,
  ends: { target: number; done: number },
  theme: ChartTheme,
): void {
  const box = { left: 0, top: y - BAR / 2, height: BAR };
  drawArea(ctx, { ...box, width: ends.target }, { fill: 'faint', edge: 'accent', text: 'ink' }, theme);
  drawArea(ctx, { ...box, width: ends.done }, seriesStyle(0), theme);
  ctx.fillStyle = theme.ink;
  ctx.fillRect(ends.target - 1, y - BAR / 2 - 4, 2, BAR + 8);
}

/** Label and percentage above the bar, value and target below it. */
function drawWords(
  ctx: CanvasRenderingContext2D,
  { y, target, point, lines }: { y: number; target: number; point: ChartPoint; lines: readonly string[] },
  { data, layout, theme }: ProgressContext,
): void {
  const [plain, bold] = [`${TEXT}px ${theme.font}`, `600 ${TEXT}px ${theme.font}`];
  const above = y - BAR / 2 - ROW_LINE / 2 - 4;
  const below = y + BAR / 2 + ROW_LINE / 2 + 4;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  ctx.font = plain;
  ctx.fillStyle = theme.ink;
  lines.forEach((line, row) => {
    ctx.fillText(line, 0, above - (lines.length - 1 - row) * ROW_LINE);
  });
  ctx.font = bold;
  ctx.fillText(point.text ?? data.captions.gap, 0, below);
  ctx.textAlign = 'right';
  ctx.fillStyle = theme.accent;
  ctx.fillText(point.percentText ?? '', layout.width, above);
  if (!point.target) return;
  const goal = `${data.captions.target}${point.target.text}`;
  // The words end at the line of the target, unless the value stands there.
  const right = Math.max(target, (textWidth(goal) + textWidth(point.text ?? '') * 1.06 + 1) * TEXT);
  ctx.font = plain;
  ctx.fillStyle = theme.soft;
  ctx.fillText(goal, Math.min(right, layout.width), below);
}

function progressPlugin(context: ProgressContext): Plugin<'bar'> {
  const { data, layout, theme } = context;
  return {
    id: 'progress',
    afterUpdate: (chart) => {
      for (const bar of chart.getDatasetMeta(0).data) bar.y += layout.shift;
    },
    afterDatasetsDraw: (chart: Chart<'bar'>) => {
      const target = chart.scales.x?.getPixelForValue(100) ?? 0;
      chart.getDatasetMeta(0).data.forEach(({ x, y }, index) => {
        const point = data.series[0]?.points[index];
        if (!point) return;
        drawBar(chart.ctx, y, { target, done: x }, theme);
        drawWords(chart.ctx, { y, target, point, lines: layout.lines[index] ?? [] }, context);
      });
      drawFrame(chart.ctx, layout.frame, layout, theme);
    },
  };
}

/** The configuration of a chart of progress: every row in percent of its own target. */
export function progressConfig(data: ChartData, theme: ChartTheme, size: ChartSize): SizedConfig {
  const layout = progressLayout(data, size);
  const config: ChartConfiguration<'bar'> = {
    type: 'bar',
    data: {
      labels: data.categories.map(({ label }) => label),
      datasets: [
        {
          // One that moved away from its target has no bar; its words say how far.
          data: (data.series[0]?.points ?? []).map(({ percent }) => Math.max(percent ?? 0, 0)),
          backgroundColor: 'transparent',
          barThickness: BAR,
          clip: false as const,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      layout: { padding: { top: layout.frame.top, bottom: layout.frame.bottom, left: 0, right: 1 } },
      scales: {
        x: { type: 'linear', min: 0, max: layout.max, display: false },
        y: { type: 'category', display: false },
      },
    },
    plugins: [progressPlugin({ data, layout, theme })],
  };
  return sized(config, layout);
}

import type { Chart, Plugin } from 'chart.js';
import { LABEL_LINE, type BarLayout } from './bar-layout.ts';
import type { ChartData, ChartPoint } from './chart-data.ts';
import { drawFrame } from './draw-frame.ts';
import { TEXT } from './measures.ts';
import { drawArea, seriesStyle, type Box } from './series-style.ts';
import { textWidth } from './text-width.ts';
import type { ChartTheme } from './theme.ts';

/** A bar as Chart.js has placed it. */
interface PlacedBar {
  x: number;
  y: number;
  base: number;
  width: number;
  height: number;
}

/** The box of a bar. */
function boxOf({ x, y, base, width, height }: PlacedBar, lying: boolean): Box {
  return lying
    ? { left: Math.min(x, base), top: y - height / 2, width: Math.abs(x - base), height }
    : { left: x - width / 2, top: Math.min(y, base), width, height: Math.abs(y - base) };
}

/** Writes a value where its bar ends. */
function drawValue(ctx: CanvasRenderingContext2D, bar: PlacedBar, text: string, lying: boolean): void {
  ctx.textBaseline = 'middle';
  const backwards = lying ? bar.x < bar.base : bar.y > bar.base;
  const step = backwards ? -1 : 1;
  ctx.textAlign = lying ? (backwards ? 'right' : 'left') : 'center';
  if (lying) ctx.fillText(text, bar.x + 5 * step, bar.y);
  else ctx.fillText(text, bar.x, bar.y - 11 * step);
}

/** Writes a value into its part of a stack, where there is room for it. */
function drawInside(
  ctx: CanvasRenderingContext2D,
  { box, text, series }: { box: Box; text: string; series: number },
  theme: ChartTheme,
): void {
  const width = textWidth(text) * TEXT * 1.06 + 6;
  if (box.width < width || box.height < TEXT + 3) return;
  const style = seriesStyle(series);
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  if (style.hatch) {
    ctx.fillStyle = theme.paper;
    ctx.fillRect(x - width / 2, y - 9, width, 18);
  }
  ctx.fillStyle = theme[style.text];
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(text, x, y);
}

/** The bars of one series with their values. */
function drawSeries(chart: Chart, index: number, points: readonly ChartPoint[], context: BarContext): void {
  const { data, layout, theme } = context;
  const { ctx } = chart;
  const stacked = data.type === 'stacked-bar';
  chart.getDatasetMeta(index).data.forEach((element, at) => {
    const bar = element as unknown as PlacedBar;
    const point = points[at];
    if (!point) return;
    const box = boxOf(bar, layout.lying);
    if (point.value !== null) drawArea(ctx, box, seriesStyle(index), theme);
    ctx.font = `${point.value === null ? '' : '600 '}${TEXT}px ${theme.font}`;
    if (stacked) {
      if (point.text !== null) drawInside(ctx, { box, text: point.text, series: index }, theme);
      return;
    }
    ctx.fillStyle = point.value === null ? theme.soft : theme.ink;
    drawValue(ctx, bar, point.text ?? data.captions.gap, layout.lying);
  });
}

/** The labels of lying bars, each above its bars. */
function drawLabels(chart: Chart, { layout, theme }: BarContext): void {
  const { ctx } = chart;
  const scale = chart.scales.y;
  if (!scale || layout.labels !== 'above') return;
  ctx.font = `${TEXT}px ${theme.font}`;
  ctx.fillStyle = theme.ink;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  const half = (chart.data.datasets.length * (layout.thickness + 1)) / 2;
  layout.lines.forEach((lines, index) => {
    const middle = scale.getPixelForValue(index) + layout.shift;
    lines.forEach((line, row) => {
      ctx.fillText(line, 0, middle - half - 10 - (lines.length - 1 - row) * LABEL_LINE);
    });
  });
}

/** The line on which all bars stand. */
function drawBase(chart: Chart, { layout, theme }: BarContext): void {
  const { ctx, chartArea } = chart;
  const zero = (layout.lying ? chart.scales.x : chart.scales.y)?.getPixelForValue(0) ?? 0;
  ctx.strokeStyle = theme.ink;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(layout.lying ? zero : chartArea.left, layout.lying ? chartArea.top : zero);
  ctx.lineTo(layout.lying ? zero : chartArea.right, layout.lying ? chartArea.bottom : zero);
  ctx.stroke();
}

/** What the plugin draws with. */
export interface BarContext {
  data: ChartData;
  layout: BarLayout;
  theme: ChartTheme;
}

/** Draws bars, their values in house style, their labels and the words round them. */
export function barPlugin(context: BarContext): Plugin {
  const { data, layout, theme } = context;
  return {
    id: 'bars',
    afterUpdate: (chart) => {
      for (const meta of chart.getSortedVisibleDatasetMetas()) {
        for (const bar of meta.data) bar.y += layout.shift;
      }
    },
    afterDatasetsDraw: (chart) => {
      data.series.forEach(({ points }, index) => {
        drawSeries(chart, index, points, context);
      });
      drawBase(chart, context);
      drawLabels(chart, context);
      drawFrame(chart.ctx, layout.frame, layout, theme);
    },
  };
}

import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import type { ChartData, ChartPoint } from './chart-data.ts';
import { drawFrame } from './draw-frame.ts';
import type { ChartSize } from './frame.ts';
import { TEXT } from './measures.ts';
import { NUMBER, ROW_LINE, shareLayout, type ShareLayout } from './share-layout.ts';
import { sized, type SizedConfig } from './sized-config.ts';
import { textWidth } from './text-width.ts';
import type { ChartTheme } from './theme.ts';
import { wrapLabel } from './wrap-label.ts';

/** What the plugin draws with. */
interface ShareContext {
  data: ChartData;
  layout: ShareLayout;
  theme: ChartTheme;
}

/** A part of the ring as Chart.js has placed it; angles in radians. */
interface PlacedArc {
  startAngle: number;
  endAngle: number;
  getCenterPoint: (final: boolean) => { x: number; y: number };
}

/** Width of the ring itself, in parts of its radius. */
const BAND = 0.42;
/** Parts of less than this many degrees have no room for their number. */
const NARROWEST = 20;

/** Fill of a part and the text on it: numbers name the parts, colours only keep neighbours apart; the rest is pale. */
function lookOf(
  index: number,
  { metric }: ChartPoint,
  count: number,
): { fill: keyof ChartTheme; text: keyof ChartTheme } {
  if (metric === null) return { fill: 'line', text: 'ink' };
  // The last of an odd number stands beside the first.
  if (index > 0 && index === count - 1 && index % 2 === 0) return { fill: 'ink', text: 'paper' };
  return index % 2 === 0 ? { fill: 'accent', text: 'onAccent' } : { fill: 'soft', text: 'paper' };
}

/** Writes the number of each part into the ring. */
function drawNumbers(chart: Chart<'doughnut'>, context: ShareContext): void {
  const { ctx } = chart;
  const { data, theme } = context;
  const points = data.series[0]?.points ?? [];
  ctx.font = `600 ${TEXT}px ${theme.font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  const arcs = chart.getDatasetMeta(0).data as unknown as PlacedArc[];
  arcs.forEach((arc, index) => {
    const { x, y } = arc.getCenterPoint(false);
    if (((arc.endAngle - arc.startAngle) * 180) / Math.PI < NARROWEST) return;
    const point = points[index];
    if (!point) return;
    ctx.fillStyle = theme[lookOf(index, point, points.length).text];
    ctx.fillText(String(index + 1), x, y);
  });
}

/** Writes the sum into the hole of the ring. */
function drawTotal(chart: Chart<'doughnut'>, { data, layout, theme }: ShareContext): void {
  const { ctx, chartArea } = chart;
  const [x, y] = [(chartArea.left + chartArea.right) / 2, (chartArea.top + chartArea.bottom) / 2];
  const lines = wrapLabel(data.captions.total, (layout.ring * (1 - BAND)) / TEXT - 0.5, 2);
  ctx.font = `600 ${TEXT}px ${theme.font}`;
  ctx.fillStyle = theme.ink;
  lines.forEach((line, index) => {
    ctx.fillText(line, x, y + (index - (lines.length - 1) / 2) * ROW_LINE);
  });
}

/** Writes the list of the parts: number, label, value and share. */
function drawList(chart: Chart<'doughnut'>, { layout, theme }: ShareContext): void {
  const { ctx, chartArea } = chart;
  const top = Math.max((chartArea.top + chartArea.bottom - layout.listHeight) / 2, chartArea.top);
  const left = layout.list + NUMBER;
  ctx.textAlign = 'left';
  layout.rows.forEach(({ lines, value, share, y }, index) => {
    ctx.font = `600 ${TEXT}px ${theme.font}`;
    ctx.fillStyle = theme.soft;
    ctx.fillText(String(index + 1), layout.list, top + y);
    ctx.fillStyle = theme.ink;
    const below = top + y + lines.length * ROW_LINE;
    ctx.fillText(value, left, below);
    ctx.font = `${TEXT}px ${theme.font}`;
    lines.forEach((line, row) => {
      ctx.fillText(line, left, top + y + row * ROW_LINE);
    });
    ctx.fillStyle = theme.soft;
    ctx.fillText(share, left + textWidth(value) * TEXT * 1.06 + 10, below);
  });
}

function sharePlugin(context: ShareContext): Plugin<'doughnut'> {
  return {
    id: 'shares',
    afterDatasetsDraw: (chart) => {
      drawNumbers(chart, context);
      drawTotal(chart, context);
      drawList(chart, context);
      drawFrame(chart.ctx, context.layout.frame, context.layout, context.theme);
    },
  };
}

/** The configuration of a ring of parts with its list. */
export function shareConfig(data: ChartData, theme: ChartTheme, size: ChartSize): SizedConfig {
  const layout = shareLayout(data, size);
  const context = { data, layout, theme };
  const points = data.series[0]?.points ?? [];
  const config: ChartConfiguration<'doughnut'> = {
    type: 'doughnut',
    data: {
      labels: data.categories.map(({ label }) => label),
      datasets: [
        {
          data: points.map(({ value }) => value ?? 0),
          backgroundColor: points.map((point, index) => theme[lookOf(index, point, points.length).fill]),
          borderColor: theme.paper,
          borderWidth: points.length > 1 ? 2 : 0,
          borderAlign: 'center',
          hoverBorderColor: theme.paper,
        },
      ],
    },
    options: {
      cutout: `${(1 - BAND) * 100}%`,
      layout: {
        padding: {
          top: layout.frame.top + 8,
          bottom: layout.frame.bottom + 10,
          left: 0,
          right: size.width - layout.ring,
        },
      },
    },
    plugins: [sharePlugin(context)],
  };
  return sized(config, layout);
}

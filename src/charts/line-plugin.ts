import type { Chart, Plugin } from 'chart.js';
import type { ChartData } from './chart-data.ts';
import { drawFrame } from './draw-frame.ts';
import { lastIndex, type LineLayout } from './line-layout.ts';
import { lineStyle } from './line-style.ts';
import { TEXT } from './measures.ts';
import { textWidth } from './text-width.ts';
import type { ChartTheme } from './theme.ts';

/** What the plugin draws with. */
export interface LineContext {
  data: ChartData;
  layout: LineLayout;
  theme: ChartTheme;
}

/** Line height of the names beside the lines. */
const NAME_LINE = 17;
/** A single line with more values than this writes only the first, the largest and the last. */
const WRITE_ALL = 6;

/** Moves blocks down, then up, until none touches its neighbour. `middle` and `height` are in pixels. */
export function spread<T extends { middle: number; height: number }>(
  blocks: readonly T[],
  bottom: number,
): T[] {
  const sorted = blocks.map((block) => ({ ...block })).sort((a, b) => a.middle - b.middle);
  let edge = Number.NEGATIVE_INFINITY;
  for (const block of sorted) {
    block.middle = Math.max(block.middle, edge + block.height / 2);
    edge = block.middle + block.height / 2;
  }
  let floor = bottom;
  for (const block of [...sorted].reverse()) {
    block.middle = Math.min(block.middle, floor - block.height / 2);
    floor = block.middle - block.height / 2;
  }
  return sorted;
}

/** Writes the name of each line with its last value at its end: no key, no colours to compare. */
function drawNames(chart: Chart, { data, layout, theme }: LineContext): void {
  const { ctx, chartArea } = chart;
  const blocks = layout.names.flatMap((lines, index) => {
    const last = data.series[index];
    const point = last && chart.getDatasetMeta(index).data[lastIndex(last)];
    return point ? [{ middle: point.y, height: lines.length * NAME_LINE + 4, lines, index }] : [];
  });
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  for (const { middle, lines, index } of spread(blocks, chartArea.bottom + 8)) {
    lines.forEach((line, row) => {
      ctx.font = `${row === lines.length - 1 ? '600 ' : ''}${TEXT}px ${theme.font}`;
      ctx.fillStyle = theme[lineStyle(index).color];
      ctx.fillText(line, chartArea.right + 9, middle + (row - (lines.length - 1) / 2) * NAME_LINE);
    });
  }
}

/** Which values a single line writes at its points. */
function written(values: readonly (number | null)[]): number[] {
  const known = values.flatMap((value, index) => (value === null ? [] : [index]));
  if (known.length <= WRITE_ALL) return known;
  const largest = known.reduce((best, index) => ((values[index] ?? 0) > (values[best] ?? 0) ? index : best));
  return [...new Set([known[0] ?? 0, largest, known.at(-1) ?? 0])];
}

/** Writes the values of the only line at its points, leaving out what would touch a value already written. */
function drawValues(chart: Chart, { data, layout, theme }: LineContext): void {
  const [series] = data.series;
  if (!series || data.series.length > 1) return;
  const { ctx, chartArea } = chart;
  ctx.font = `600 ${TEXT}px ${theme.font}`;
  ctx.fillStyle = theme.ink;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  const points = chart.getDatasetMeta(0).data.filter((each) => Number.isFinite(each.y));
  const places = written(series.points.map(({ value }) => value)).map((index) => {
    const text = series.points[index]?.text ?? '';
    const half = (textWidth(text) * TEXT * 1.06) / 2;
    const point = chart.getDatasetMeta(0).data[index];
    const x = Math.min(Math.max(point?.x ?? 0, chartArea.left + half), layout.width - half);
    // Above all of the line that runs under the text.
    const under = points.filter((each) => Math.abs(each.x - x) <= half + 4).map((each) => each.y);
    return { text, half, x, y: Math.min(point?.y ?? 0, ...under) - 13 };
  });
  const kept: typeof places = [];
  // The last value matters most, so it is placed first.
  for (const place of [...places].reverse()) {
    const free = kept.every(
      (other) =>
        Math.abs(other.x - place.x) >= other.half + place.half + 4 || Math.abs(other.y - place.y) >= 16,
    );
    if (free) kept.push(place);
  }
  for (const { text, x, y } of kept) ctx.fillText(text, x, y);
}

/** The line of zero, where zero is on the axis. */
function drawZero(chart: Chart, theme: ChartTheme): void {
  const { ctx, chartArea } = chart;
  const scale = chart.scales.y;
  if (!scale || scale.min > 0 || scale.max < 0) return;
  const y = scale.getPixelForValue(0);
  ctx.strokeStyle = theme.ink;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(chartArea.left, y);
  ctx.lineTo(chartArea.right, y);
  ctx.stroke();
}

/** Draws the names and values of lines, and the words round them. */
export function linePlugin(context: LineContext): Plugin<'line'> {
  return {
    id: 'lines',
    beforeDatasetsDraw: (chart) => {
      drawZero(chart, context.theme);
    },
    afterDatasetsDraw: (chart) => {
      drawNames(chart, context);
      drawValues(chart, context);
      drawFrame(chart.ctx, context.layout.frame, context.layout, context.theme);
    },
  };
}

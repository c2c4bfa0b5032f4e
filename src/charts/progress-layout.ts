import type { ChartData } from './chart-data.ts';
import { frameOf, type ChartSize, type Frame } from './frame.ts';
import { TEXT } from './measures.ts';
import { textWidth } from './text-width.ts';
import { wrapLabel } from './wrap-label.ts';

/** How the rows of a progress chart lie. */
export interface ProgressLayout {
  frame: Frame;
  width: number;
  height: number;
  /** The label of each row in the lines that are drawn. */
  lines: string[][];
  /** How far the bars are moved down in their bands, in pixels. */
  shift: number;
  /** End of the axis, in percent: 100, or more where a target is surpassed. */
  max: number;
}

export const BAR = 15;
export const ROW_LINE = 18;

/** Decides where the words of a progress chart stand and how high the drawing is. */
export function progressLayout(data: ChartData, size: ChartSize): ProgressLayout {
  const frame = frameOf(data, size);
  const points = data.series[0]?.points ?? [];
  const percents = Math.max(...points.map(({ percentText }) => textWidth(percentText ?? '')));
  const columns = size.width / TEXT - percents - 1;
  const lines = data.categories.map(({ label }) => wrapLabel(label, columns, 2));
  const above = Math.max(...lines.map((each) => each.length)) * ROW_LINE;
  const band = above + BAR + ROW_LINE + 18;
  return {
    frame,
    width: size.width,
    height: size.height ?? frame.top + points.length * band + frame.bottom,
    lines,
    shift: (above - ROW_LINE) / 2,
    max: Math.max(100, ...points.map(({ percent }) => percent ?? 0)),
  };
}

import type { ChartData, ChartSeries } from './chart-data.ts';
import { frameOf, type ChartSize, type Frame } from './frame.ts';
import { LINE, TEXT } from './measures.ts';
import { textWidth } from './text-width.ts';
import { fits, wrapLabel } from './wrap-label.ts';

/** How the lines of a chart lie. */
export interface LineLayout {
  frame: Frame;
  width: number;
  height: number;
  /** Room right of the plot for the names of the lines, in pixels. */
  right: number;
  /** Name and last value of each line, in the lines of text that are drawn; empty where there is but one line. */
  names: string[][];
  /** The days as numbers, for an axis that is true to time. */
  days: number[];
  /** The day of each category in the lines that are drawn. */
  dates: string[][];
  /** Which days are written under the axis, by their places. */
  ticks: number[];
}

/** A day as a number, in days. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** The place of the last value of a line; -1 where it has none. */
export function lastIndex({ points }: ChartSeries): number {
  return points.findLastIndex(({ value }) => value !== null);
}

/** Names in at most two lines, and the last value under them. */
function namesOf({ series }: ChartData): string[][] {
  if (series.length < 2) return [];
  return series.map((line) => [...wrapLabel(line.label, 6, 2), line.points[lastIndex(line)]?.text ?? '']);
}

/** A date under the axis, in two lines where the drawing is narrow: 2022年 above 12月. */
function dateLines(label: string, narrow: boolean): string[] {
  if (!narrow) return [label];
  const width = [3.5, 4, 4.5, 5, 5.5, 6].find((each) => fits(label, each, 2));
  return width === undefined ? [label] : wrapLabel(label, width, 2);
}

/** Which days can be written without touching each other: the last, the first, and what fits between. */
export function chooseTicks(days: readonly number[], labels: readonly string[][], width: number): number[] {
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const end = days.length - 1;
  const span = last - first || 1;
  const half = (index: number): number => (Math.max(0, ...(labels[index] ?? []).map(textWidth)) * TEXT) / 2;
  // The outer two stand within the plot, the others in the middle of their days.
  const middle = (index: number): number => {
    const x = (((days[index] ?? 0) - first) / span) * width;
    return Math.min(Math.max(x, index === 0 ? half(0) : 0), index === end ? width - half(end) : width);
  };
  const apart = (a: number, b: number): boolean => middle(b) - middle(a) >= half(a) + half(b) + TEXT;
  const chosen: number[] = [];
  for (let index = 0; index < end; index += 1) {
    const previous = chosen.at(-1);
    if (previous === undefined && index > 0) break;
    if ((previous === undefined || apart(previous, index)) && apart(index, end)) chosen.push(index);
  }
  return [...chosen, end];
}

/** Below this width, in pixels, a plot is small: a panel among others. */
const NARROW = 260;

/** Decides where the words of a line chart stand and how high the drawing is. */
export function lineLayout(data: ChartData, size: ChartSize): LineLayout {
  const frame = frameOf(data, size);
  const names = namesOf(data);
  const widest = Math.max(0, ...names.flat().map(textWidth));
  const right = names.length > 0 ? widest * TEXT * 1.06 + 10 : 6;
  const days = data.categories.map(({ at }) => dayNumber(at ?? ''));
  const narrow = size.width < NARROW;
  const dates = data.categories.map(({ label }) => dateLines(label, narrow));
  const plot = Math.max(narrow ? 130 : 190, names.flat().length * 17);
  return {
    frame,
    width: size.width,
    height: size.height ?? frame.top + LINE / 2 + plot + LINE + frame.bottom,
    right,
    names,
    days,
    // The numbers of the axis take about 40 pixels off.
    dates,
    ticks: chooseTicks(days, dates, size.width - right - 40),
  };
}

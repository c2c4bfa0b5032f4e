import type { ChartData } from './chart-data.ts';
import { FOOT_STEP, LINE, TEXT, TITLE, TITLE_LINE } from './measures.ts';
import { textWidth } from './text-width.ts';
import { wrapLabel } from './wrap-label.ts';

/** How large a chart is drawn, in CSS pixels. */
export interface ChartSize {
  width: number;
  /** Without it, as high as the data need. */
  height?: number;
  /** Whether the title is drawn in: for pictures, which have no page to carry it. */
  titled?: boolean;
  /** For the panels of small multiples: the scale that all share. */
  domain?: { min: number; max: number };
}

/** One entry of the key to the series. */
export interface KeyEntry {
  series: number;
  label: string;
  x: number;
  /** Line of the key, from 0. */
  row: number;
}

/** The words round the plot. */
export interface Frame {
  title: string[];
  unit: string;
  key: KeyEntry[];
  foot: string[];
  /** Room above and below the plot, in pixels. */
  top: number;
  bottom: number;
}

/** Width of the patch of a key with its distance from the label. */
export const PATCH = 22;

/** Whether the series are told apart by a key; lines carry their names, rings and panels their own lists. */
function hasKey({ type, series }: ChartData): boolean {
  return series.length > 1 && type !== 'line' && type !== 'small-multiples';
}

/** Places the key's entries in rows. */
function placeKey(data: ChartData, width: number): KeyEntry[] {
  if (!hasKey(data)) return [];
  let [x, row] = [0, 0];
  return data.series.map(({ label: whole }, series) => {
    const [label = ''] = wrapLabel(whole, (width - PATCH) / TEXT, 1);
    const needed = PATCH + textWidth(label) * TEXT;
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const entry = { series, label, x, row };
    x += needed + TEXT;
    return entry;
  });
}

/** As-of date and source on one line where they fit, and the remarks below. */
function footOf({ captions }: ChartData, width: number): string[] {
  const columns = width / TEXT;
  const facts = [captions.asOf, captions.source].filter((text) => text !== '');
  const joined = facts.join('　');
  const first =
    textWidth(joined) <= columns
      ? [joined].filter((line) => line !== '')
      : facts.flatMap((text) => wrapLabel(text, columns, 3));
  return [...first, ...captions.notes.flatMap((note) => wrapLabel(note, columns, 4))];
}

/** Lays out the words round the plot. */
export function frameOf(data: ChartData, { width, titled = false }: ChartSize): Frame {
  const title = titled ? wrapLabel(data.title, width / TITLE, 2) : [];
  const key = placeKey(data, width);
  const keyRows = (key.at(-1)?.row ?? -1) + 1;
  const foot = footOf(data, width);
  return {
    title,
    unit: data.captions.unit,
    key,
    foot,
    top: title.length * TITLE_LINE + (data.captions.unit ? LINE : 0) + keyRows * LINE + 4,
    bottom: foot.length * FOOT_STEP + (foot.length > 0 ? 6 : 2),
  };
}

import type { ChartData } from './chart-data.ts';
import { frameOf, type ChartSize, type Frame } from './frame.ts';
import { TEXT } from './measures.ts';
import { wrapLabel } from './wrap-label.ts';

/** One part of the ring in the list beside it. */
export interface ShareRow {
  /** The label in the lines that are drawn. */
  lines: string[];
  /** `240多篇，约占38%` in two pieces: the value and its share. */
  value: string;
  share: string;
  /** Middle of its first line, in pixels from the top of the list. */
  y: number;
}

/** Where the ring and its list stand. */
export interface ShareLayout {
  frame: Frame;
  width: number;
  height: number;
  /** Diameter of the ring, and the left edge of the list, in pixels. */
  ring: number;
  list: number;
  rows: ShareRow[];
  /** Height of the list, in pixels. */
  listHeight: number;
}

/** Line height in the list, and the room between two rows. */
export const ROW_LINE = 18;
const GAP = 9;
/** Room for a row's number. */
export const NUMBER = 20;

/** Decides where the ring and its list stand. */
export function shareLayout(data: ChartData, size: ChartSize): ShareLayout {
  const frame = frameOf(data, size);
  const ring = Math.min(156, size.width * 0.39);
  const list = ring + 22;
  const columns = (size.width - list - NUMBER) / TEXT;
  let y = ROW_LINE / 2;
  const rows = (data.series[0]?.points ?? []).map((point, index): ShareRow => {
    const lines = wrapLabel(data.categories[index]?.label ?? '', columns, 2);
    const row = { lines, value: point.text ?? data.captions.gap, share: point.percentText ?? '', y };
    y += (lines.length + 1) * ROW_LINE + GAP;
    return row;
  });
  const listHeight = y - GAP - ROW_LINE / 2;
  const height = size.height ?? frame.top + 8 + Math.max(ring, listHeight) + 10 + frame.bottom;
  return { frame, width: size.width, height, ring, list, rows, listHeight };
}

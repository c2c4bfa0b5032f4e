import type { Card } from '../model/card.ts';
import { breakLines, type BrokenText } from './break-lines.ts';
import { type Sheet, write } from './card-sheet.ts';
import { type CardType, emsOf, fitText } from './card-type.ts';

/** The stretch that a title may fill, from top to bottom. */
interface Zone {
  top: number;
  bottom: number;
}

const KICKER: CardType = { size: 28, bold: true };
const NOTE: CardType = { size: 30 };
/** Height of a line, in ems. */
const LEADING = { title: 1.26, note: 1.55 };
/** Sizes that are tried, largest first, each with the most lines at which it still looks well. */
const SIZES: readonly { size: number; limit: number }[] = [
  { size: 112, limit: 1 },
  { size: 96, limit: 1 },
  { size: 84, limit: 1 },
  { size: 76, limit: 2 },
  { size: 68, limit: 2 },
  { size: 60, limit: 3 },
  { size: 52, limit: 3 },
  { size: 46, limit: 3 },
];

/** Height of a title's lines, in pixels. */
function heightOf({ lines, size }: { lines: readonly string[]; size: number }): number {
  return ((lines.length - 1) * LEADING.title + 1.15) * size;
}

/** The largest type in which a title fits into the room, in pixels; at the smallest, it is cut. */
export function setTitle(
  title: string,
  room: { width: number; height: number },
): BrokenText & { size: number } {
  const ems = emsOf(title, true);
  const smallest = SIZES.at(-1)?.size;
  for (const { size, limit } of SIZES) {
    // Most sizes are ruled out without trying where lines would end.
    if (size !== smallest && ems * size > room.width * limit + size) continue;
    const set = {
      size,
      ...breakLines(title, { width: room.width / size, limit }, (text) => emsOf(text, true)),
    };
    if (size === smallest || (set.whole && heightOf(set) <= room.height)) return set;
  }
  return { size: 0, lines: [], whole: true };
}

/** Draws what a page belongs to, its title, and a note where there is room, in the middle of the zone. */
export function drawTitle(sheet: Sheet, { kicker, title, note }: Card, { top, bottom }: Zone): void {
  const { colors, left, right } = sheet;
  const width = right - left;
  const above = kicker ? KICKER.size * 1.2 + 18 : 0;
  const set = setTitle(title, { width, height: bottom - top - above });
  const noted =
    note && set.lines.length < 3
      ? breakLines(note, { width: width / NOTE.size, limit: 2 }, (text) => emsOf(text)).lines
      : [];
  const heights = {
    kicker: above,
    title: heightOf(set),
    note: noted.length === 0 ? 0 : noted.length * NOTE.size * LEADING.note + 16,
  };
  let y = top + Math.max(0, (bottom - top - heights.kicker - heights.title - heights.note) / 2);
  if (kicker) {
    const text = fitText(kicker, KICKER, width);
    write(sheet, text, { x: left, y: Math.round(y + KICKER.size) }, { type: KICKER, color: colors.accent });
  }
  y += heights.kicker;
  const type = { size: set.size, bold: true };
  for (const line of set.lines) {
    write(sheet, line, { x: left, y: Math.round(y + set.size) }, { type, color: colors.ink });
    y += set.size * LEADING.title;
  }
  y += 16;
  for (const line of noted) {
    write(sheet, line, { x: left, y: Math.round(y + NOTE.size) }, { type: NOTE, color: colors.soft });
    y += NOTE.size * LEADING.note;
  }
}

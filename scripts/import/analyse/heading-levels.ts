import { readOrdinal } from './ordinal.ts';
import { lookOf, type Row } from './row.ts';

const RANKS = {
  chapter: 1,
  han: 2,
  'han-brackets': 4,
  digit: 5,
  'digit-brackets': 6,
  circled: 7,
  is: 3,
  first: 3,
} as const;
const BARE_ABOVE = 0;
const BARE_BELOW_HAN = 3;
const DEEPEST = 6;

/** Ranks of headings, wider first; the page's own levels count where every heading has one. */
function ranksOf(rows: readonly Row[]): number[] {
  const levels = rows.map((row) => lookOf(row).heading);
  if (levels.every((level) => level !== undefined) && new Set(levels).size > 1) return levels;
  const kinds = rows.map(({ text }) => readOrdinal(text)?.kind ?? null);
  const bare = kinds[0] === 'han' || kinds[0] === 'chapter' ? BARE_BELOW_HAN : BARE_ABOVE;
  return kinds.map((kind) => (kind === null ? bare : RANKS[kind]));
}

/** The level of each heading, from 2: one lower than the nearest wider heading above it. */
export function headingLevels(headings: readonly Row[]): (2 | 3 | 4 | 5 | 6)[] {
  const open: number[] = [];
  return ranksOf(headings).map((rank) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= rank) open.pop();
    open.push(rank);
    return Math.min(open.length + 1, DEEPEST) as 2 | 3 | 4 | 5 | 6;
  });
}

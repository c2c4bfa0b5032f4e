import type { Bound } from '../schemas/metric.ts';
import { markAfter, markBefore } from './figure-bound.ts';
import type { ReadWishes } from './figure.ts';
import { findAllFigures } from './find-all-figures.ts';
import { findFigures, type FoundFigure } from './find-figures.ts';
import { narrow } from './figure-text.ts';
import { comparableUnit } from './unit.ts';
import type { BaseAmount } from './base-amount.ts';
import { roundShare } from './ratio.ts';

/** What a metric says at one date, in base units. */
export interface KnownValue extends BaseAmount {
  bound: Bound;
  /** For a share: what it is computed from, so that it may be written with fewer or more decimals. */
  share?: { part: number; whole: number } | undefined;
}

/** A stretch of prose. */
export interface Stretch {
  from: number;
  to: number;
}

/** A figure with its own words, full-width signs as written. */
export type ReadFigure = FoundFigure & { text: string };

/**
 * The one figure that the words of a link are, or why they are none:
 * `none` they hold no figure, `several` more than one, `words` other words beside it, `range` a range of two values,
 * `partly` the figure goes on outside the link (a mark such as 约, a unit, a digit).
 */
export type BoundReading =
  { figure: ReadFigure } | { fault: 'none' | 'several' | 'words' | 'range' | 'partly'; figure?: ReadFigure };

/** The figures of plain prose, without any markup; with `words` also those in 汉字. */
export function readProse(prose: string, { words = false }: ReadWishes = {}): ReadFigure[] {
  if (!words && !/[\d０-９]/.test(prose)) return [];
  const narrowed = narrow(prose);
  const found = words ? findAllFigures(narrowed) : findFigures(narrowed);
  return found.map((figure) => ({ ...figure, text: prose.slice(figure.from, figure.to) }));
}

/** Words before a number that say nothing about it. */
const HARMLESS = /^(?:(?:一?共有?|合计|总计|累计|共计|达到?|为|有)\s*)?$/;

/** Marks and signs at which a clause ends, and what stands round a title or a quotation. */
const CLAUSE_ENDS = /[\p{Cc}，。；、！？：“”‘’「」『』《》〈〉（）()]/u;

/** The clause around a stretch: a figure inside a quotation is hidden from a reading of the whole. */
function clauseAround(prose: string, { from, to }: Stretch): Stretch {
  let start = from;
  let end = to;
  while (start > 0 && from - start < 12 && !CLAUSE_ENDS.test(prose.charAt(start - 1))) start -= 1;
  while (end < prose.length && end - to < 12 && !CLAUSE_ENDS.test(prose.charAt(end))) end += 1;
  return { from: start, to: end };
}

const touches = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;

/** The figures that touch a stretch of prose: as the whole is read, else as its clause alone is, with those in 汉字. */
function figuresAt(prose: string, stretch: Stretch, all: readonly ReadFigure[]): ReadFigure[] {
  const found = all.filter((figure) => touches(figure, stretch));
  if (found.length > 0) return found;
  const clause = clauseAround(prose, stretch);
  return readProse(prose.slice(clause.from, clause.to), { words: true })
    .map((figure) => ({ ...figure, from: figure.from + clause.from, to: figure.to + clause.from }))
    .filter((figure) => touches(figure, stretch));
}

/**
 * Reads the words of a link as the figure that they must be, in the prose around them, so that neither a mark before
 * the link (约[50个]) nor a digit or a unit after it escapes.
 * @param all The figures of the whole prose.
 */
export function readBoundFigure(prose: string, link: Stretch, all: readonly ReadFigure[]): BoundReading {
  const [figure, second] = figuresAt(prose, link, all);
  if (!figure) return { fault: 'none' };
  if (figure.from < link.from || figure.to > link.to) return { fault: 'partly', figure };
  if (second) return { fault: 'several' };
  const before = prose.slice(link.from, figure.from);
  const after = prose.slice(figure.to, link.to);
  if (!HARMLESS.test(before.trimStart()) || after.trim() !== '') return { fault: 'words', figure };
  // A few signs are enough, and a long text with many links would be read again for each.
  const lead = prose.slice(Math.max(0, figure.from - 12), figure.from).trimEnd();
  // A second mark beside the one that was read: 近[约50个], [70%以上]左右.
  if (markBefore(lead, '', '') || markAfter(prose, figure.to)) return { fault: 'partly', figure };
  if (touchesDigits(prose, figure)) return { fault: 'partly', figure };
  return figure.valueMax === null ? { figure } : { fault: 'range', figure };
}

/**
 * Whether digits go on outside a figure: two that touch are one number to a reader, whatever stands between them in
 * the file. A comma before it parts a clause unless a digit stands before the comma; 6246人602.04万元 are two figures.
 */
function touchesDigits(prose: string, { from, to }: Stretch): boolean {
  const before = prose.slice(Math.max(0, from - 2), from);
  const seam = prose.slice(Math.max(0, to - 1), to + 1);
  return /(?:[\d０-９][,，]?|[.．])$/.test(before) || /^[\d０-９][\d０-９]/.test(seam);
}

/** Decimals of a number as written: one of `97.6` and of 九十七点六. */
const decimalsOf = (written: string): number => written.split(/[.点]/)[1]?.length ?? 0;

/** What is compared of a figure whatever its sentence says. */
export type Size = Pick<FoundFigure, 'value' | 'unit' | 'bound' | 'written'>;

/** Whether the size of a figure is the one known; a share may be rounded as the figure is written. */
function sameSize({ value, written }: Size, known: KnownValue): boolean {
  const size = known.share ? roundShare(known.share, decimalsOf(written)) : known.value;
  return value === Math.abs(size);
}

/** In what the size of a figure, its sign left aside, differs from what its metric says. */
export function sizeDifferences(figure: Size, known: KnownValue): ('value' | 'unit' | 'bound')[] {
  return [
    ...(sameSize(figure, known) ? [] : ['value' as const]),
    ...(comparableUnit(figure.unit) === known.unit ? [] : ['unit' as const]),
    ...(figure.bound === known.bound ? [] : ['bound' as const]),
  ];
}

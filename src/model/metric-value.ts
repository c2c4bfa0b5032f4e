import type { BoundWords } from '../locales/reader-words.ts';
import type { Bound } from '../schemas/metric.ts';

/** A value in pieces, so that a page can set the number large and the rest small. */
export interface ValueParts {
  /** `约`, or nothing. */
  before: string;
  /** `210`, digits ungrouped, with the decimals of the data. */
  number: string;
  /** `多篇`. */
  after: string;
}

/** Digits of a number without grouping and without an exponent (`1e21` would not be read as a figure). */
export function formatNumber(value: number): string {
  const text = String(value);
  return text.includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : text;
}

/** Whether 多 may follow: GB/T 15835-2011 §4.3 writes 100多件, 20余次, never 12多件. */
function isRound(value: number): boolean {
  return Number.isInteger(value) && value !== 0 && value % 10 === 0;
}

/** A value in house style: `192个`, `210多篇`, `约5亿元`, `97.6%`. */
export function formatValue(value: number, unit: string, bound: Bound, words: BoundWords): ValueParts {
  const number = formatNumber(value);
  const space = /^[A-Za-z]/.test(unit) ? words.beforeUnit : '';
  if (bound === 'exact') return { before: '', number, after: space + unit };
  if (bound === 'over' && words.afterRound && isRound(value)) {
    return { before: '', number, after: words.afterRound + unit };
  }
  return { before: words.before[bound], number, after: space + unit };
}

/** The pieces put together again. */
export function joinValue({ before, number, after }: ValueParts): string {
  return before + number + after;
}

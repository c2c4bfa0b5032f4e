import type { BoundWords, ChangeKind } from '../locales/reader-words.ts';
import type { Bound, Metric, Observation } from '../schemas/metric.ts';

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

/** The same as readers see it: the sign of a number below nought is U+2212, as long as a plus and never a place to break. */
export function showNumber(value: number): string {
  return formatNumber(value).replace('-', '\u2212');
}

/** Whether 多 may follow: GB/T 15835-2011 §4.3 writes 100多件, 20余次, never 12多件. */
function isRound(value: number): boolean {
  return Number.isInteger(value) && value !== 0 && value % 10 === 0;
}

/**
 * A value in house style with its sign, as axes and tables of a series have it: `192个`, `210多篇`, `约5亿元`, `−3.2%`.
 * A bound speaks of the size: `−210多人` are more than 210 below nought.
 */
export function formatValue(value: number, unit: string, bound: Bound, words: BoundWords): ValueParts {
  const number = showNumber(value);
  const space = /^[A-Za-z]/.test(unit) ? words.beforeUnit : '';
  if (bound === 'exact') return { before: '', number, after: space + unit };
  if (bound === 'over' && words.afterRound && isRound(value)) {
    return { before: '', number, after: words.afterRound + unit };
  }
  return { before: words.before[bound], number, after: space + unit };
}

/** What a unit counts when something changed by it. */
function changeKindOf(unit: string): ChangeKind {
  if (unit.endsWith('点')) return 'points';
  return /^(?:[%％‰]|倍|成)$/.test(unit) ? 'rate' : 'amount';
}

/** The size of a change with the word that gives its sign: `下降3.2%`, `增长超过5%`, `减少320人`, `持平`. */
function formatChange(value: number, unit: string, bound: Bound, words: BoundWords): ValueParts {
  const { number, after } = formatValue(Math.abs(value), unit, 'exact', words);
  if (value === 0)
    return bound === 'exact'
      ? { before: '', number: words.unchanged, after: '' }
      : formatValue(value, unit, bound, words);
  const size = bound === 'exact' ? '' : words.beforeSize[bound];
  const trend = words.change[changeKindOf(unit)][value < 0 ? 'fall' : 'rise'];
  return { before: trend + size, number, after };
}

/**
 * A value of a metric in house style, as prose, cards and the metric's own page say it: a change in words, `下降3.2%`, else
 * with its sign, `−8亿元`.
 */
export function formatObservation(
  { unit, measure }: Pick<Metric, 'unit' | 'measure'>,
  { value, bound }: Pick<Observation, 'value' | 'bound'>,
  words: BoundWords,
): ValueParts {
  return measure === 'change'
    ? formatChange(value, unit, bound, words)
    : formatValue(value, unit, bound, words);
}

/**
 * The same for charts and tables of a series, where a number stands among numbers: `−3.2%`. With a bound a change is told
 * in words there too, for 超−3% would be read as more than that.
 */
export function formatSigned(
  metric: Pick<Metric, 'unit' | 'measure'>,
  observation: Pick<Observation, 'value' | 'bound'>,
  words: BoundWords,
): string {
  const { value, bound } = observation;
  if (bound !== 'exact') return joinValue(formatObservation(metric, observation, words));
  return joinValue(formatValue(value, metric.unit, bound, words));
}

/** The pieces put together again. */
export function joinValue({ before, number, after }: ValueParts): string {
  return before + number + after;
}

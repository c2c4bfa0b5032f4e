import type { Bound } from '../../schemas/metric.ts';
import { lastPlace, toBaseAmount } from '../base-amount.ts';
import type { FoundFigure } from '../find-figures.ts';

/** From where to where a value may really lie, both ends included. */
export interface Interval {
  low: number;
  high: number;
}

/** A value as it was written, in base units, and where it may really lie. */
export interface Amount extends Interval {
  value: number;
  /** Base unit: `元`, `%`, `百分点`. */
  unit: string;
}

/** A number in the ten thousands is often one with 万: the noughts at its end need not have been counted. */
const TEN_THOUSAND = 10_000;

/** How much one step in the last counted place of a whole number is: 1 of 123456, 1000 of 123000, 1 of 200. */
function lastCounted(value: number): number {
  if (!Number.isInteger(value) || Math.abs(value) < TEN_THOUSAND) return 1;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step;
}

/**
 * Where a value may really lie: half a step of its last place to each side, for it was rounded there. A mark opens one side
 * of it, and speaks of the size: 20.5多 is 20.5 or more, -3 `over` is -3 or less, 近300 lies between nought and 300. What
 * 约 is worth nobody knows; it is taken to be wrong by half at most, as in invariants.
 */
export function intervalOf(value: number, { bound, step }: { bound: Bound; step: number }): Interval {
  if (bound === 'about') return { low: value - Math.abs(value) / 2, high: value + Math.abs(value) / 2 };
  if (bound === 'over') return value < 0 ? { low: -Infinity, high: value } : { low: value, high: Infinity };
  if (bound === 'under') return { low: Math.min(value, 0), high: Math.max(value, 0) };
  return { low: value - step / 2, high: value + step / 2 };
}

/** A value of a metric, in the metric's unit, as an amount. */
export function amountOf(value: number, unit: string, bound: Bound): Amount {
  const base = toBaseAmount(value, unit);
  const step = lastPlace(value, unit) * lastCounted(value);
  return { ...base, ...intervalOf(base.value, { bound, step }) };
}

/** A figure of prose as an amount; `12万` was counted in 万. `sign` is the one that its sentence gives it. */
export function amountOfFigure(
  { value: size, unit, bound, written }: Pick<FoundFigure, 'value' | 'unit' | 'bound' | 'written'>,
  sign: 1 | -1 = 1,
): Amount {
  const value = size * sign;
  const digits = Number(written.replaceAll(',', ''));
  const scale = digits > 0 ? Math.abs(size) / digits : 1;
  const decimals = written.split('.')[1]?.length ?? 0;
  const step = scale * 10 ** -decimals * (scale === 1 ? lastCounted(digits) : 1);
  return { value, unit: toBaseAmount(1, unit).unit, ...intervalOf(value, { bound, step }) };
}

/** What binary leaves behind in the last digits. */
const CRUMBS = 1e-12;

/** Whether two intervals have a value in common. */
export function meets(a: Interval, b: Interval): boolean {
  const ends = [a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs);
  const crumb = CRUMBS * Math.max(1, ...ends);
  return a.low <= b.high + crumb && b.low <= a.high + crumb;
}

/** All that `a − b` may be. */
export function difference(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}

/** All that `a ÷ b` may be, where `b` is nought or more. */
export function quotient(a: Interval, b: Interval): Interval {
  const most = (end: number, by: number): number => (end === 0 ? 0 : end / by);
  return {
    low: most(a.low, a.low < 0 ? b.low : b.high),
    high: most(a.high, a.high < 0 ? b.high : b.low),
  };
}

/** An interval of which each end was put through a function that never falls. */
export function mapInterval({ low, high }: Interval, change: (end: number) => number): Interval {
  return { low: change(low), high: change(high) };
}

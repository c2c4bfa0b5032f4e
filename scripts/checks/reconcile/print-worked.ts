import { toBaseAmount } from '../../../src/model/base-amount.ts';
import { formatNumber } from '../../../src/model/metric-value.ts';
import type { Formula } from '../../../src/model/reconcile/change.ts';

/** More decimals say nothing to anybody. */
const MOST_DECIMALS = 6;

/** A value rounded to so many decimals, or to as many more as tell it from the one that is stated. */
export function roundApart(value: number, stated: number, decimals: number): number {
  const rounded = Number(value.toFixed(decimals));
  return rounded === stated && decimals < MOST_DECIMALS ? roundApart(value, stated, decimals + 1) : rounded;
}

/** What is worked out, in the unit of a metric, with the decimals of what is stated, or as many as tell the two apart. */
export function printWorked(value: number, unit: string, stated: number): string {
  const decimals = formatNumber(stated).split('.')[1]?.length ?? 0;
  return formatNumber(roundApart(value / toBaseAmount(1, unit).value, stated, decimals)) + unit;
}

/** How a change was worked out: `20.5亿元 ÷ 19.5亿元 − 1`. */
export function printWorkings(formula: Formula, base: string, now: string): string {
  if (formula === 'difference') return `${now} − ${base}`;
  if (formula === 'doubling') return `log₂(${now} ÷ ${base})`;
  return `${now} ÷ ${base}${formula === 'relative' ? ' − 1' : ''}`;
}

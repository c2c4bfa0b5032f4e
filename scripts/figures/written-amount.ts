import { toBaseAmount } from '../../src/model/base-amount.ts';
import type { FoundFigure } from '../../src/model/find-figures.ts';
import { formatNumber } from '../../src/model/metric-value.ts';
import { comparableUnit } from '../../src/model/unit.ts';

/** A value as a metric keeps it: the digits as they are written, in the unit that is written after them. */
export interface WrittenAmount {
  /** `8929`, `602.04`, `12.50`: no separators. */
  value: string;
  /** `万元`, `个`. */
  unit: string;
}

/** What 10, 100 … 10^12 are called before a unit. */
const POWERS: Readonly<Record<number, string>> = {
  0: '',
  2: '百',
  3: '千',
  4: '万',
  5: '十万',
  6: '百万',
  7: '千万',
  8: '亿',
  9: '十亿',
  10: '百亿',
  11: '千亿',
  12: '万亿',
};

/**
 * How a metric writes a figure: `8929万元` is 8929 in 万元, `12.50%` is 12.50 in %. Undefined for what no metric can
 * hold: a range, a ratio, a number without a unit. What `toBaseAmount` makes of the result is the figure again.
 */
export function writtenAmount(figure: FoundFigure): WrittenAmount | undefined {
  const { value, valueMax, signed: amount, unit, written } = figure;
  if (valueMax !== null || unit.startsWith(':')) return undefined;
  const digits = written.replaceAll(/[,，\s\u00a0\u2002-\u200a\u202f]/g, '');
  const power = Math.round(Math.log10(value / Number(digits)));
  const scaled = (POWERS[power] ?? '') + unit;
  const signed = amount < 0 ? `-${digits}` : digits;
  if (/^\d+(?:\.\d+)?$/.test(digits) && isSame(signed, scaled, figure))
    return { value: signed, unit: scaled };
  const whole = formatNumber(amount);
  // 3亿5000万元 is 35000万元: no digit is lost, and it is shorter than in 元.
  const inTenThousands = formatNumber(amount / 10_000);
  if (written.includes('万') && isSame(inTenThousands, `万${unit}`, figure)) {
    return { value: inTenThousands, unit: `万${unit}` };
  }
  return isSame(whole, unit, figure) ? { value: whole, unit } : undefined;
}

function isSame(value: string, unit: string, figure: FoundFigure): boolean {
  if (unit === '') return false;
  const base = toBaseAmount(Number(value), unit);
  return base.value === figure.signed && base.unit === comparableUnit(figure.unit);
}

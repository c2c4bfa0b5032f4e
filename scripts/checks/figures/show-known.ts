import type { BoundWords } from '../../../src/locales/reader-words.ts';
import { formatValue, joinValue } from '../../../src/model/metric-value.ts';
import { roundShare } from '../../../src/model/ratio.ts';
import type { Metric } from '../../../src/schemas/metric.ts';
import type { DatedValue } from './known-values.ts';

/** A value in house style, without its sign and with it: `3.2%`, `−3.2%`. A share has as many decimals as the text. */
export function showKnown(
  { unit }: Pick<Metric, 'unit'>,
  { written, bound, share }: Pick<DatedValue, 'written' | 'bound' | 'share'>,
  text: string,
  words: BoundWords,
): { size: string; signed: string } {
  const decimals = text.split('.')[1]?.length ?? 0;
  const show = (value: number): string => {
    const shown = joinValue(formatValue(value, unit, bound, words));
    if (!share || decimals === 0) return shown;
    return shown.replace(String(value), roundShare(share, decimals).toFixed(decimals));
  };
  return { size: show(Math.abs(written)), signed: show(written) };
}

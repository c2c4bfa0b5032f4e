import { formatNumber } from './metric-value.ts';

/** A number as digits and the count of its decimals, for reckoning without binary crumbs. */
function toDigits(value: number): { digits: bigint; decimals: number } {
  const [whole = '0', fraction = ''] = formatNumber(value).split('.');
  return { digits: BigInt(whole + fraction), decimals: fraction.length };
}

/**
 * The share of `part` in `whole` in percent, rounded half up to so many decimals: 206 of 211 is 97.6 with one, 98 with
 * none. Reckoned with whole numbers, so that a half is a half. NaN where `whole` is nothing or below.
 */
export function roundShare({ part, whole }: { part: number; whole: number }, decimals: number): number {
  const above = toDigits(part);
  const below = toDigits(whole);
  if (below.digits <= 0n) return NaN;
  const power = BigInt(2 + decimals + below.decimals);
  // part / whole × 100 × 10^decimals, as one fraction.
  const numerator = above.digits * 10n ** power;
  const denominator = below.digits * 10n ** BigInt(above.decimals);
  const doubled = (numerator * 2n + denominator) / (denominator * 2n);
  const rounded = numerator < 0n ? -((-numerator * 2n + denominator) / (denominator * 2n)) : doubled;
  return Number(`${rounded}e-${decimals}`);
}

import { mapInterval, quotient, type Amount, type Interval } from './interval.ts';

/** How much of a unit of shares the whole is. */
const WHOLE: Readonly<Record<string, number>> = { '%': 100, '‰': 1000, 成: 10 };

/**
 * All that the share of `part` in `whole` may be, in `unit` (a base unit); undefined where it is no unit of shares, where
 * the two have different units, or where there is no whole.
 */
export function workOutShare(
  unit: string,
  { part, whole }: Record<'part' | 'whole', Amount>,
): (Interval & { value: number }) | undefined {
  const by = WHOLE[unit];
  if (by === undefined || part.unit !== whole.unit || whole.value <= 0 || whole.low < 0) return undefined;
  return { value: (part.value / whole.value) * by, ...mapInterval(quotient(part, whole), (end) => end * by) };
}

import type { Observation } from '../schemas/metric.ts';
import { parsePeriod } from '../schemas/period.ts';

type Timed = Pick<Observation, 'at' | 'period'>;

/**
 * What kind of time a value is about: `date` where only a date is known, else the kind of its period; a range with what it
 * is counted in, `range of months`. Values of two kinds are not compared: a quarter is no smaller year.
 */
export function kindOfTime({ period }: Timed): string {
  if (period === undefined) return 'date';
  const kind = parsePeriod(period)?.kind ?? 'date';
  if (kind !== 'range') return kind;
  return `range of ${{ 4: 'years', 7: 'months' }[period.indexOf('/')] ?? 'days'}`;
}

import type { Observation } from '../schemas/metric.ts';
import { parsePeriod } from '../schemas/period.ts';

/** Which observation of a metric is meant: that of a period, else the one that holds on a day, else the latest. */
export interface Asked {
  /** `YYYY-MM-DD`. */
  day?: string | undefined;
  /** `2023-H1`; then the day decides nothing. */
  period?: string | undefined;
}

type Timed = Pick<Observation, 'at' | 'period'>;

/** The first day of what a value is about; of one that has only a date, that date. */
function beginning({ at, period }: Timed): string {
  return (period === undefined ? undefined : parsePeriod(period)?.from) ?? at;
}

/**
 * The order of observations, oldest first: by their ends. Of several that end on one day the longest comes last, for it
 * says most: the year after its last quarter, the cumulated months after the last of them.
 */
export function byTime(a: Timed, b: Timed): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  const [first, second] = [beginning(a), beginning(b)];
  return first === second ? 0 : first > second ? -1 : 1;
}

/** What two codes of one stretch of time have in common: `2023-H1` and `2023-01/2023-06` are the same. */
export function stretchOf(code: string): string {
  const period = parsePeriod(code);
  if (!period) return code;
  return period.kind === 'instant' ? `end ${period.to}` : `${period.from}/${period.to}`;
}

/**
 * The observation that is meant, the one place where it is decided: that of the period asked for; else the latest whose
 * last day is not after `day` (see {@link byTime}), of equals the first; undefined where there is none.
 */
export function pickObservation<T extends Timed>(
  observations: readonly T[],
  { day, period }: Asked = {},
): T | undefined {
  if (period !== undefined) {
    const asked = stretchOf(period);
    return observations.find((each) => each.period !== undefined && stretchOf(each.period) === asked);
  }
  return observations
    .filter(({ at }) => day === undefined || at <= day)
    .reduce<T | undefined>(
      (latest, next) => (latest && byTime(latest, next) >= 0 ? latest : next),
      undefined,
    );
}

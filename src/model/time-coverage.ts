import type { Observation } from '../schemas/metric.ts';
import { parsePeriod } from '../schemas/period.ts';

type Timed = Pick<Observation, 'at' | 'period'>;

/** First and last day of what a value is about. */
function daysOf({ at, period }: Timed): { from: string; to: string } {
  return (period === undefined ? undefined : parsePeriod(period)) ?? { from: at, to: at };
}

/**
 * The time that values cover, as schema.org's `temporalCoverage` has it: an interval of ISO 8601, `2023-01-01/2023-06-30`,
 * or one day. `observations` are never empty.
 */
export function coverTime(observations: readonly Timed[]): string {
  const days = observations.map(daysOf);
  const first = days.map(({ from }) => from).toSorted()[0] ?? '';
  const last =
    days
      .map(({ to }) => to)
      .toSorted()
      .at(-1) ?? '';
  return first === last ? first : `${first}/${last}`;
}

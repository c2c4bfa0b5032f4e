import type { Mention } from '../../src/model/mention.ts';
import { pickObservation, stretchOf } from '../../src/model/pick-observation.ts';
import { parsePeriod, type Period } from '../../src/schemas/period.ts';

/** So many days before its end a period may be reported as whole: 全年 in December. */
const EARLY_DAYS = 31;

/**
 * The period of a figure as data keep it; undefined where its text names none, where nobody tells the year, and for one
 * that is not over: 今年 in March is a state of March.
 */
export function periodOf({ period }: Pick<Mention, 'period'>, day: string | undefined): string | undefined {
  const read = period && parsePeriod(period.code);
  if (!read || read.kind === 'day') return undefined;
  return day === undefined || isOver(read, day) ? read.code : undefined;
}

/** Whether a period is over, or nearly. */
function isOver({ to }: Period, day: string): boolean {
  const latest = new Date(Date.parse(`${day}T00:00Z`) + EARLY_DAYS * 86_400_000).toISOString().slice(0, 10);
  return to <= latest;
}

/** When a value holds: a period, or a day where the text names none. */
interface Timed {
  at: string;
  period?: string | undefined;
}

/** An observation that is to be written, as those that are there say when they hold. */
export const timeOf = (period: string | undefined, day: string): Timed =>
  period === undefined ? { at: day } : { at: parsePeriod(period)?.to ?? day, period };

/**
 * The period that a link must name for its figure's value: where another value holds on the article's day, and where
 * several could.
 */
export function periodForLink(
  period: string | undefined,
  observations: readonly Timed[],
  day: string,
): string | undefined {
  if (period === undefined) return undefined;
  const chosen = pickObservation(observations, { day })?.period;
  const several = observations.filter(({ at }) => at <= day).length > 1;
  const isChosen = chosen !== undefined && stretchOf(chosen) === stretchOf(period);
  return isChosen && !several ? undefined : period;
}

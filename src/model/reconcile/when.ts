import type { Against, Observation } from '../../schemas/metric.ts';
import { parsePeriod, type Period } from '../../schemas/period.ts';

/**
 * Names what an observation is about, however that is written: `2023-01/2023-06` and `2023-H1` are one period, `2023-end` and
 * the day 2023-12-31 as `at` one moment. A moment begins with `@`.
 */
export function whenKey({ at, period }: Pick<Observation, 'at' | 'period'>): string {
  const parsed = period === undefined ? undefined : parsePeriod(period);
  return parsed ? keyOf(parsed) : `@${at}`;
}

/** Whether a key names a moment. */
export const isMoment = (key: string): boolean => key.startsWith('@');

/** The day at whose end a moment lies, or the last day of a period. */
export const lastDayOf = (key: string): string => key.slice(-'2023-12-31'.length);

const keyOf = ({ kind, from, to }: Period): string => (kind === 'instant' ? `@${to}` : `${from}/${to}`);

/** The key of a period that may not be there, such as 29 February. */
const keysOf = (codes: readonly string[]): string[] =>
  codes.flatMap((code) => {
    const period = parsePeriod(code);
    return period ? [keyOf(period)] : [];
  });

/** A period code with its years changed: `2023-01/2023-10` of a year before is `2022-01/2022-10`. */
const inYear = (code: string, change: (year: number) => number): string =>
  code.replaceAll(/(?<=^|\/)\d{4}/g, (year) => String(change(Number(year))));

/** Months of the kinds that follow each other without a gap. */
const MONTHS: Readonly<Partial<Record<Period['kind'], number>>> = { month: 1, quarter: 3, half: 6, year: 12 };

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** First day of the month that lies so many months before that of `day`. */
function monthsBefore(day: string, count: number): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - count);
  return date.toISOString().slice(0, 10);
}

/** The period of the same kind that ends where this one begins; a cumulated range has none. */
function previousKey({ kind, code, from }: Period): string[] {
  if (kind === 'day') return [`${dayBefore(from)}/${dayBefore(from)}`];
  if (kind === 'instant') {
    const whole = parsePeriod(code.slice(0, -'-end'.length));
    return whole && MONTHS[whole.kind] !== undefined ? [`@${dayBefore(whole.from)}`] : [];
  }
  const months = MONTHS[kind];
  return months === undefined ? [] : [`${monthsBefore(from, months)}/${dayBefore(from)}`];
}

/** Moments a year before a day, the last of February as such in a leap year too. */
const momentsInYear = (day: string, year: number): string[] => {
  const month = day.slice(5);
  const isLast = month === '02-28' || month === '02-29';
  return (isLast ? ['02-29', '02-28'] : [month]).map((rest) => `@${String(year)}-${rest}`);
};

/** The same stretch of the calendar, or the same day, in another year. */
function keysInYear({ at, period }: Pick<Observation, 'at' | 'period'>, year: number): string[] {
  const parsed = period === undefined ? undefined : parsePeriod(period);
  if (!parsed || parsed.kind === 'instant') return momentsInYear(at, year);
  const lead = Number(parsed.from.slice(0, 4));
  return keysOf([inYear(parsed.code, (own) => own - lead + year)]);
}

/** What a change compares: keys of what it is about and of its base, the first that a level has a value of. */
export interface Compared {
  own: readonly string[];
  base: readonly string[];
}

/**
 * Which values of a level a change compares. A change since a moment (比年初) is one between moments, so that the end of its
 * own period stands for the period. A base named by a year alone is the same part of that year: 1—10月 of 2019. Of a day
 * nobody can say which is the one before: `previous` needs a period.
 */
export function comparedBy(
  observation: Pick<Observation, 'at' | 'period'>,
  against: Against | (string & {}),
): Compared {
  const own = whenKey(observation);
  const { at, period } = observation;
  const year = Number(own.slice(isMoment(own) ? 1 : 0).slice(0, 4));
  if (against === 'last-year') return { own: [own], base: keysInYear(observation, year - 1) };
  if (against === 'year-start') return { own: [own, `@${at}`], base: [`@${String(year - 1)}-12-31`] };
  const parsed = period === undefined ? undefined : parsePeriod(period);
  if (against === 'previous') return { own: [own], base: parsed ? previousKey(parsed) : [] };
  const named = parsePeriod(against);
  if (named?.kind === 'instant') return { own: [own, `@${at}`], base: [keyOf(named)] };
  if (named?.kind === 'year' && parsed?.kind !== 'year')
    return { own: [own], base: keysInYear(observation, Number(named.code)) };
  return { own: [own], base: keysOf([against]) };
}

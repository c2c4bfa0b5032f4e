import { parsePeriod } from '../../schemas/period.ts';

/** The year of a code whose year nobody tells. */
export const UNKNOWN_YEAR = '0000';

/** How many days before its end a period may be reported: 全年 in the middle of December is the year that runs. */
const EARLY_DAYS = 31;

/** `day`, moved by a number of days. */
function moveDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The year of a day or of a code of a period. */
export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** A code with its years moved: `2023-01/2023-10` a year back is `2022-01/2022-10`. */
export function moveYears(code: string, years: number): string {
  if (code.startsWith(UNKNOWN_YEAR)) return code;
  return code.replaceAll(/(?<=^|\/)\d{4}/g, (year) => String(Number(year) + years));
}

/** Whether a period can be told of on `day`: it is over, or nearly; of a month or a day, it has begun. */
function isTold(code: string, day: string): boolean {
  const period = parsePeriod(code);
  if (!period) return true;
  const isShort = period.kind === 'month' || period.kind === 'day';
  return period.from <= day && (isShort || period.to <= moveDay(day, EARLY_DAYS));
}

/**
 * The year of a period that is named without one: that of the period named before, else the newest in which it can be
 * told of.
 * @param codeIn The code of the period in a year.
 * @param named The year of the period named before.
 * @param planned Whether the words speak of what is to come.
 */
export function yearFor(
  codeIn: (year: string) => string,
  day: string,
  named: string | undefined,
  planned: boolean,
): string {
  const year = yearOf(day);
  if (named !== undefined && (planned || isTold(codeIn(named), day))) return named;
  return String(planned || isTold(codeIn(String(year)), day) ? year : year - 1);
}

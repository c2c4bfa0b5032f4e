import { z } from 'astro/zod';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;
const TIME_WITHOUT_ZONE = /^\d{4}-\d{2}-\d{2}[T ]\d{1,2}:\d{2}(?::\d{2})?$/;
const PARTIAL = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/;

/** Whether a year can be meant: one far away is a slip of the fingers (`0023`, `20223`). */
function isLikelyYear(year: string): boolean {
  return Number(year) >= 1900 && Number(year) <= 2200;
}

/** Whether the three written numbers name a day of the Gregorian calendar (30 February does not) between 1900 and 2200. */
function isCalendarDay(year: string, month: string, day: string): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
  return isReal && isLikelyYear(year);
}

/** Whether `text` is a full ISO 8601 calendar date, `YYYY-MM-DD`, that exists. */
export function isDay(text: string): boolean {
  const parts = DAY.exec(text);
  return parts !== null && isCalendarDay(parts[1] ?? '', parts[2] ?? '', parts[3] ?? '');
}

/** Whether `text` is an ISO 8601 date and time with its zone, as in `2023-01-11T09:30+08:00`. */
export function isZonedTime(text: string): boolean {
  const parts = TIME.exec(text);
  return parts !== null && isCalendarDay(parts[1] ?? '', parts[2] ?? '', parts[3] ?? '');
}

/** A plain date, `YYYY-MM-DD` (ISO 8601). */
export const DaySchema = z.string().refine(isDay, { error: 'day-form' });

/**
 * When something was published: a plain date (`2023-01-11`, counted from 00:00 in the site's zone and shown as a
 * date), or a time **with** its zone (`2023-01-11T09:30+08:00`). A time without a zone is refused: nobody can say
 * which moment it names.
 */
export const MomentSchema = z
  .string()
  .refine((text) => !TIME_WITHOUT_ZONE.test(text), { error: 'time-without-zone', abort: true })
  .refine((text) => isDay(text) || isZonedTime(text), { error: 'moment-form' });

/** A date of which only a part may be known: `2022`, `2022-11` or `2022-11-30`. */
export const PartialDateSchema = z.preprocess(
  // YAML reads a bare year as a number.
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().refine((text) => isLikelyYear(PARTIAL.exec(text)?.[1] ?? '') || isDay(text), {
    error: 'partial-date-form',
  }),
);

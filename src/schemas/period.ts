import { z } from 'astro/zod';
import { isDay } from './date.ts';

/**
 * Kinds of period. SDMX calls the concept TIME_PERIOD and, for `instant`, a COLLECTION of "E" (end of period); `range`
 * is what Chinese statistics publish in between: cumulated months, 1—10月.
 */
export const PERIOD_KINDS = ['day', 'month', 'quarter', 'half', 'year', 'range', 'instant'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** A stretch of the calendar, or the moment at which one ends. */
export interface Period {
  kind: PeriodKind;
  /** As written in data, the form of ISO 8601 and SDMX: `2023-Q3`, `2023-01/2023-10`, `2023-end`. */
  code: string;
  /** First and last day, `YYYY-MM-DD`; of an instant, both are the day at whose end it lies. */
  from: string;
  to: string;
}

const CODE = /^(?<year>(?:19|2[01])\d\d)(?:-(?:(?<month>0[1-9]|1[0-2])|Q(?<quarter>[1-4])|H(?<half>[12])))?$/;

const pad = (month: number): string => String(month).padStart(2, '0');

/** A year's months from `first` to `last` as days. */
function months(year: string, first: number, last: number): { from: string; to: string } {
  const end = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return { from: `${year}-${pad(first)}-01`, to: `${year}-${pad(last)}-${pad(end)}` };
}

/** A year, half, quarter, month or day. */
function parseOne(code: string): Period | undefined {
  if (isDay(code)) return { kind: 'day', code, from: code, to: code };
  const { year = '', month, quarter, half } = CODE.exec(code)?.groups ?? {};
  if (year === '') return undefined;
  if (month) return { kind: 'month', code, ...months(year, Number(month), Number(month)) };
  if (quarter)
    return { kind: 'quarter', code, ...months(year, Number(quarter) * 3 - 2, Number(quarter) * 3) };
  if (half) return { kind: 'half', code, ...months(year, Number(half) * 6 - 5, Number(half) * 6) };
  return { kind: 'year', code, ...months(year, 1, 12) };
}

/** Two months or two days, the earlier first. */
function parseRange(code: string, [first = '', last = '']: readonly string[]): Period | undefined {
  const [from, to] = [parseOne(first), parseOne(last)];
  if (!from || from.kind !== to?.kind || from.to >= to.from) return undefined;
  if (from.kind !== 'month' && from.kind !== 'day' && from.kind !== 'year') return undefined;
  return { kind: 'range', code, from: from.from, to: to.to };
}

/**
 * Reads a period: `2023`, `2023-H1`, `2023-Q3`, `2023-10`, `2023-10-31`, two months, days or years joined by `/` for what
 * is cumulated (ISO 8601-1:2019, 5.5), or one of these with `-end` for the moment at which it ends: `2023-end` (年末),
 * `2023-10-end` (10月末). Undefined for anything else, also for an end that lies before its beginning.
 */
export function parsePeriod(code: string): Period | undefined {
  const parts = code.split('/');
  if (parts.length === 2) return parseRange(code, parts);
  if (!code.endsWith('-end')) return parseOne(code);
  const whole = parseOne(code.slice(0, -'-end'.length));
  return whole && whole.kind !== 'day' ? { kind: 'instant', code, from: whole.to, to: whole.to } : undefined;
}

/** A period as editors write it; YAML reads a bare year as a number. */
export const PeriodSchema = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().refine((text) => parsePeriod(text) !== undefined, { error: 'period-form' }),
);

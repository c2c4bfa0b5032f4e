import type { Against } from '../schemas/metric.ts';
import { parsePeriod } from '../schemas/period.ts';

const year = (code: string): number => Number(code.slice(0, 4));

const withYear = (code: string, by: number): string =>
  code.replaceAll(/\b\d{4}/g, (digits) => String(Number(digits) + by));

/** The month, quarter, half or year before; undefined for what has none. */
function periodBefore(code: string): string | undefined {
  const {
    head = '',
    number = '',
    end = '',
  } = /^(?<head>\d{4}(?:-[QH]|-)?)(?<number>\d{0,2})(?<end>(?:-end)?)$/.exec(code)?.groups ?? {};
  if (head === '') return undefined;
  if (number === '') return `${year(code) - 1}${end}`;
  if (Number(number) > 1) return head + String(Number(number) - 1).padStart(number.length, '0') + end;
  const last = head.endsWith('Q') ? '4' : head.endsWith('H') ? '2' : '12';
  return `${year(code) - 1}${head.slice(4)}${last}${end}`;
}

/**
 * The period that a change of `period` is measured against: of 2023-Q3 and `previous`, 2023-Q2. A base that is named
 * is itself. Undefined where the period before cannot be told, as of cumulated months.
 */
function basePeriod(against: Against | (string & {}), period: string): string | undefined {
  if (against === 'last-year') return withYear(period, -1);
  if (against === 'year-start') return `${year(period) - 1}-end`;
  if (against === 'previous') return periodBefore(period);
  return against;
}

/** Whether two bases are the same: by name, else as periods; the end of a year is named by the year as well. */
export function isSameBase(
  said: Against | (string & {}),
  known: Against | (string & {}),
  period: string | undefined,
): boolean | undefined {
  if (said === known) return true;
  if (period === undefined) return isName(said) && isName(known) ? false : undefined;
  const [first, second] = [said, known].map((each) => parsePeriod(basePeriod(each, period) ?? ''));
  if (!first || !second) return isName(said) && isName(known) ? false : undefined;
  const byEnd = first.kind === 'instant' || second.kind === 'instant';
  return first.to === second.to && (byEnd || first.from === second.from);
}

const isName = (against: string): boolean => !/^\d/.test(against);

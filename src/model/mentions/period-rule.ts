import { toNumber } from './chinese-number.ts';

/** What a word says of a period before its year is known. */
export interface SpokenPeriod {
  /** The year in digits, by how many years it lies from this one, or undefined where the word is silent. */
  year: string | number | undefined;
  /** The code in a year; undefined for a time that no code says (近三年, 春节期间): it keeps others out. */
  codeIn: ((year: string) => string) | undefined;
  /** Words whose meaning hangs on the day or on the period that was named before. */
  special?:
    'day' | 'so-far' | 'same' | 'month' | 'last-month' | 'last-quarter' | 'this-month' | 'this-quarter';
}

/** One way of naming a period. */
export interface PeriodRule {
  name: string;
  why: string;
  example: string;
  pattern: string;
  read: (groups: Readonly<Record<string, string | undefined>>) => SpokenPeriod | undefined;
}

/** Two digits, as codes have them: `3` is `03`. */
export const pad = (number: number): string => String(number).padStart(2, '0');
const NEAR: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  去年: -1,
  上年: -1,
  上一年: -1,
  前年: -2,
  明年: 1,
  来年: 1,
};

/** What the groups of a pattern caught. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** The year that the words say, or by how many years it lies from this one; undefined where they say none. */
export function yearIn({ year, near }: Groups): string | number | undefined {
  if (near !== undefined) return NEAR[near];
  return year === undefined ? undefined : String(toNumber(year.replaceAll(/[ 年]/g, '')));
}

/** A period of months, or the end of it. */
export function part(groups: Groups, code: string): SpokenPeriod {
  const end = groups.end !== undefined || groups.until !== undefined ? '-end' : '';
  return { year: yearIn(groups), codeIn: (year) => `${year}${code}${end}` };
}

/** The months from `first` to `last`, or the end of the last; undefined where they are none of a year. */
export function monthRange(groups: Groups, first: number, last: number): SpokenPeriod | undefined {
  if (!(first >= 1 && first <= last && last <= 12)) return undefined;
  if (first === last) return part(groups, `-${pad(first)}`);
  if (groups.end !== undefined || groups.until !== undefined) return part(groups, `-${pad(last)}`);
  return { year: yearIn(groups), codeIn: (year) => `${year}-${pad(first)}/${year}-${pad(last)}` };
}

/** Whether a number is that of a month; NaN is not. */
export const isMonth = (month: number): boolean => month >= 1 && month <= 12;
/** The number that a group caught, in digits or 汉字; zero of an empty one or none. */
export const numberOf = (text: string | undefined): number => toNumber(text ?? '');
/** A time that no code says. */
export const NO_CODE = (): SpokenPeriod => ({ year: undefined, codeIn: undefined });

/** One day, or all from one to another; the second has the month of the first where it names none. */
export function days({ m1, d1, m2, d2, ...groups }: Groups): SpokenPeriod | undefined {
  const from = `${pad(numberOf(m1))}-${pad(numberOf(d1))}`;
  if (d2 === undefined) return { year: yearIn(groups), codeIn: (year) => `${year}-${from}` };
  const to = `${pad(numberOf(m2 ?? m1))}-${pad(numberOf(d2))}`;
  return { year: yearIn(groups), codeIn: (year) => `${year}-${from}/${year}-${to}` };
}

/** First years of the five-year plans. */
const PLANS: Readonly<Record<string, number>> = {
  十一: 2006,
  十二: 2011,
  十三: 2016,
  十四: 2021,
  十五: 2026,
};

/** The years of a five-year plan (十四五), or the end of the last of them. */
export function plan({ plan: name = '', end }: Groups): SpokenPeriod {
  const first = PLANS[name] ?? 0;
  const code = end ? `${first + 4}-end` : `${first}/${first + 4}`;
  return { year: String(first), codeIn: () => code };
}

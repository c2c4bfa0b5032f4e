import { foldSigns } from './fold-signs.ts';

/** A whole date in a line, with its time where one follows. */
export interface FoundDate {
  /** `YYYY-MM-DD`, a day that exists. */
  date: string;
  /** `HH:MM`, or null. */
  time: string | null;
  /** Where it begins and ends in the line, the time included. */
  start: number;
  end: number;
}

const HAN_DIGITS = '〇一二三四五六七八九';
const HAN = '[〇○零一二三四五六七八九O0]';
const TIME =
  '(?:\\s{0,4}(?:T|\\(?(?:星期|周)[一二三四五六日天]\\)?)?\\s{0,4}(上午|下午|晚上|晚|早上|凌晨|中午)?\\s?(\\d{1,2})\\s?[:时点]\\s?(\\d{2})(?!\\d)分?(?:\\s?[:]?\\d{2}(?!\\d)秒?)?(?:\\.\\d{1,6})?(?:Z|[+-]\\d{2}:?\\d{2})?)?';
const YEAR_FIRST = new RegExp(
  `(?<!\\d)((?:19|20)\\d{2})\\s?(?:年|[-/.])\\s?(\\d{1,2})\\s?(?:月|[-/.])\\s?(\\d{1,2})(?!\\d)\\s?[日号]?${TIME}`,
  'g',
);
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})[./](\\d{1,2})[./]((?:19|20)\\d{2})(?!\\d)${TIME}`, 'g');
const COMPACT = new RegExp(`(?<![\\d.])((?:19|20)\\d{2})(\\d{2})(\\d{2})(?![\\d.])${TIME}`, 'g');
const SPELT = new RegExp(
  `([二一]${HAN}{3})年\\s?([一二三四五六七八九十]{1,3})月\\s?([一二三四五六七八九十廿]{1,4})[日号]`,
  'g',
);

/** 二十三 → 23; null where it is no number below a hundred. */
function readHanNumber(words: string): number | null {
  const [tens = '', ones = ''] = words.replace('廿', '二十').includes('十')
    ? words.replace('廿', '二十').split('十')
    : ['', words];
  const digit = (sign: string): number => HAN_DIGITS.indexOf(sign);
  const ten = words.includes('十') || words.includes('廿') ? (tens === '' ? 1 : digit(tens)) : 0;
  const one = ones === '' ? 0 : digit(ones);
  return ten < 0 || one < 0 || ones.length > 1 || tens.length > 1 ? null : ten * 10 + one;
}

function spellDay(year: number, month: number, day: number): string | null {
  const made = new Date(Date.UTC(year, month - 1, day));
  const exists = made.getUTCMonth() === month - 1 && made.getUTCDate() === day && month > 0;
  return exists && year >= 1949 && year < 2100 ? made.toISOString().slice(0, 10) : null;
}

/** 24-hour clock; a half day named in words is reckoned in. */
function spellTime(
  half: string | undefined,
  hour: string | undefined,
  minute: string | undefined,
): string | null {
  if (hour === undefined || minute === undefined) return null;
  const late = half !== undefined && /下午|晚/.test(half) && Number(hour) < 12;
  const hours = Number(hour) + (late ? 12 : 0);
  // Midnight to the minute is what a system writes that knows no time.
  if (hours + Number(minute) === 0 || hours > 23 || Number(minute) > 59) return null;
  return `${String(hours).padStart(2, '0')}:${minute}`;
}

function spelt(match: RegExpMatchArray): FoundDate | null {
  const [whole, yearWords = '', monthWords = '', dayWords = ''] = match;
  const year = Number(
    Array.from(yearWords.replace(/[○零O0]/g, '〇'))
      .map((sign) => HAN_DIGITS.indexOf(sign))
      .join(''),
  );
  const date = spellDay(year, readHanNumber(monthWords) ?? 0, readHanNumber(dayWords) ?? 0);
  return date === null
    ? null
    : { date, time: null, start: match.index ?? 0, end: (match.index ?? 0) + whole.length };
}

function numeric(match: RegExpMatchArray, order: [number, number, number]): FoundDate | null {
  const [year, month, day] = order.map((group) => Number(match[group])) as [number, number, number];
  const date = spellDay(year, month, day);
  if (date === null) return null;
  const start = match.index ?? 0;
  return { date, time: spellTime(match[4], match[5], match[6]), start, end: start + match[0].length };
}

/** Whole dates of a line (year, month and day; a day that exists), in its order. Eight digits count only where asked. */
export function findDates(text: string, compact = false): FoundDate[] {
  const line = foldSigns(text);
  const found = [
    ...[...line.matchAll(YEAR_FIRST)].map((match) => numeric(match, [1, 2, 3])),
    ...[...line.matchAll(DAY_FIRST)].map((match) => numeric(match, [3, 2, 1])),
    ...(compact ? [...line.matchAll(COMPACT)].map((match) => numeric(match, [1, 2, 3])) : []),
    ...[...line.matchAll(SPELT)].map(spelt),
  ];
  return found.filter((one) => one !== null).sort((a, b) => a.start - b.start);
}

const IN_ADDRESS = /\/((?:19|20)\d{2})[-/_]?(\d{2})[-/_]?(\d{2})(?!\d)/;
const COMPACT_IN_ADDRESS = /[/_t]((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/;

/** The day that a page's address carries (`/2015-12/13/`, `t20181116_…`), or null. */
export function dateOfAddress(address: string): string | null {
  const match = IN_ADDRESS.exec(address) ?? COMPACT_IN_ADDRESS.exec(address);
  return match === null ? null : spellDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

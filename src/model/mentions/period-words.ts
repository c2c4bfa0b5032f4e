import { parsePeriod } from '../../schemas/period.ts';
import { moveYears, UNKNOWN_YEAR, yearFor, yearOf } from './calendar.ts';
import type { SpokenPeriod } from './period-rule.ts';
import { PERIOD_RULES } from './period-rules.ts';
import { narrow } from '../figure-text.ts';

/** Words that name a period, with their place in the prose. */
export interface PeriodWord {
  from: number;
  to: number;
  text: string;
  spoken: SpokenPeriod;
}

/** What decides a year that the words do not tell. */
export interface PeriodContext {
  /** The day of the text, `YYYY-MM-DD`. */
  day: string | undefined;
  /** The year of a period named before that holds this one. */
  year?: string | undefined;
  /** The code of the period of which 同期 and 当月 speak. */
  current?: string | undefined;
  /** Whether the clause speaks of what is to come. */
  planned?: boolean;
}

const RULES = PERIOD_RULES.map(({ pattern, read }) => ({ pattern: new RegExp(pattern, 'y'), read }));

/** Signs with which words of a period begin: one look at a sign saves trying the rules. */
const BEGIN =
  '[\\d一二三四五六七八九十两今本去上下前明来截全当目现春国中端清元暑寒汛近最过历昨期月季头首第年同发末底如“"]';
const PATTERNS = PERIOD_RULES.map(({ pattern }, index) => `(?<r${index}>${withoutNames(pattern)})`);
const ANY = new RegExp(`(?=${BEGIN})(?:${PATTERNS.join('|')})`, 'g');

/** A pattern whose groups have no names, which only one of the rules may have. */
function withoutNames(pattern: string): string {
  return pattern.replaceAll(/\(\?<[a-z]\w*>/gi, '(?:');
}

/** Finds the words that name periods, in their order. `prose` is narrow. */
export function findPeriodWords(prose: string): PeriodWord[] {
  const found: PeriodWord[] = [];
  for (const match of prose.matchAll(ANY)) {
    const groups: (string | undefined)[] = Object.values(match.groups ?? {});
    const index = groups.findIndex((group) => group !== undefined);
    const rule = RULES[index];
    if (!rule) continue;
    rule.pattern.lastIndex = match.index;
    const spoken = rule.read(rule.pattern.exec(prose)?.groups ?? {});
    if (spoken) found.push({ from: match.index, to: match.index + match[0].length, text: match[0], spoken });
  }
  return found;
}

const pad = (number: number): string => String(number).padStart(2, '0');

/** The month before or the quarter before the one in which `day` lies, or that one. */
function near(day: string, months: number, back: number): string {
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / months) - back;
  const count = 12 / months;
  const year = yearOf(day) + Math.floor(first / count);
  const index = ((first % count) + count) % count;
  return months === 1 ? `${year}-${pad(index + 1)}` : `${year}-Q${index + 1}`;
}

/** 今年以来: from the first of January to the day of the text. */
function soFar(day: string): string {
  const first = `${day.slice(0, 4)}-01-01`;
  return first === day ? day : `${first}/${day}`;
}

/** The month at the end of a period: of 1—10月 October. */
function lastMonth(current: string): string | undefined {
  const period = parsePeriod(current);
  return period && period.kind !== 'day' ? period.to.slice(0, 7) : undefined;
}

function special(spoken: SpokenPeriod, { day, current }: PeriodContext): string | undefined {
  switch (spoken.special) {
    case 'day':
      return day;
    case 'so-far': {
      const inYear = day !== undefined && current?.startsWith(day.slice(0, 4));
      return inYear ? current : day && soFar(day);
    }
    case 'same':
      return current && sameIn(spoken.year, current, day);
    case 'month':
      return current && lastMonth(current);
    case 'this-month':
      return day && near(day, 1, 0);
    case 'last-month':
      return day && near(day, 1, 1);
    case 'this-quarter':
      return day && near(day, 3, 0);
    case 'last-quarter':
      return day && near(day, 3, 1);
    default:
      return undefined;
  }
}

/** The period in question, of another year. */
function sameIn(year: SpokenPeriod['year'], current: string, day: string | undefined): string | undefined {
  if (typeof year === 'string') return moveYears(current, Number(year) - Number(current.slice(0, 4)));
  // 前年同期 lies two years before this one; 去年同期, also in a text about last year, one before the period.
  if (year !== undefined && year < -1 && day)
    return moveYears(current, yearOf(day) + year - Number(current.slice(0, 4)));
  return moveYears(current, year ?? -1);
}

function codeOf(spoken: SpokenPeriod, context: PeriodContext): string | undefined {
  const { codeIn, year } = spoken;
  if (!codeIn) return special(spoken, context);
  if (typeof year === 'string') return codeIn(year);
  const { day } = context;
  if (!day) return codeIn(year === undefined ? (context.year ?? UNKNOWN_YEAR) : UNKNOWN_YEAR);
  if (year !== undefined) return codeIn(String(yearOf(day) + year));
  return codeIn(yearFor(codeIn, day, context.year, context.planned ?? false));
}

/** The code of a period that was named; undefined where it has none, or one that cannot be (2023年2月30日). */
export function resolvePeriod(spoken: SpokenPeriod, context: PeriodContext): string | undefined {
  const code = codeOf(spoken, context);
  if (code === undefined) return undefined;
  // A year that nobody tells is put in the place of a leap year for the look.
  return parsePeriod(code.replaceAll(UNKNOWN_YEAR, '2000')) ? code : undefined;
}

/**
 * Reads a short text that names a period, such as the head of a column (`2023年1—10月（亿元）`) or what an editor wrote
 * into a metric. Undefined where it names none, or several.
 * @param day The day of the text, from which a missing year follows; without it the year is `0000`.
 */
export function readPeriodWords(text: string, day?: string): string | undefined {
  const words = findPeriodWords(narrow(text));
  const [only] = words;
  return only && words.length === 1 ? resolvePeriod(only.spoken, { day }) : undefined;
}

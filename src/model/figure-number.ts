/** A number as it stands in a text, 万 and 亿 worked out. */
export interface WrittenNumber {
  /** Where the number begins and ends; marks inside it (10多万) belong to it. */
  start: number;
  end: number;
  /** The digits with their grouping, as written: `602.04`. */
  written: string;
  value: number;
  /** What the last 万, 亿, 千 multiplies by; 1 where there is none. */
  scale: number;
  /** 多, 余, 来, 几 or + after the digits; empty where there is none. */
  mark: string;
}

/** A blank that may stand inside a figure. */
export const BLANK = '[ \\u00a0\\u2002-\\u200a\\u202f]{0,2}';

/** Grouped in threes by commas or blanks (never more than 10^20: a longer row is no number), or plain. */
const DIGITS = new RegExp(
  '\\d{1,3}(?:[,，]\\d{3}){1,6}(?![\\d,，]\\d|\\d)(?:\\.\\d+)?' +
    '|\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3}){1,6}(?!\\d|[ \\u00a0\\u2009\\u202f]\\d)(?:\\.\\d+)?' +
    '|\\d+(?:\\.\\d+)?',
  'y',
);

/** 千 is no thousand in 千瓦, nor 百 a hundred in 百分点; 1个亿 is 1亿. Powers of ten. */
const POWERS: readonly (readonly [RegExp, number])[] = [
  [/万亿/y, 12],
  [/千亿/y, 11],
  [/百亿/y, 10],
  [/十亿/y, 9],
  [/亿|个亿(?!元)/y, 8],
  [/千万(?!瓦)/y, 7],
  [/百万/y, 6],
  [/十万/y, 5],
  [/万/y, 4],
  [/千(?![瓦克米伏卡帕赫字焦])/y, 3],
  [/百(?!分)/y, 2],
];

const MARK = /(?:多|余(?!额)|几|个多(?=[亿万])|来(?![自访源临电信宾华往]))|\+(?![\dA-Za-z])/y;
const BLANKS = new RegExp(BLANK, 'y');
const IS_BLANK = /[ \u00a0\u2002-\u200a\u202f]/;
const ZERO = /零?(?=\d)/y;

/** Ends of `pattern` (sticky) at `at`, or `at` where it does not match. */
export function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The end of the blanks at `at`, of which there are hardly ever any. */
export function skipBlanks(text: string, at: number): number {
  return text.charCodeAt(at) < 0x3000 && IS_BLANK.test(text.charAt(at)) ? skip(BLANKS, text, at) : at;
}

/** Signs with which POWERS begin. */
const POWER_SIGNS = new Set('万亿千百十个');

/** The power of ten that is written at `at` as 万, 亿, 千万 …, and where the word ends. */
function readPower(text: string, at: number): { power: number; end: number } | undefined {
  if (!POWER_SIGNS.has(text.charAt(at))) return undefined;
  for (const [pattern, power] of POWERS) {
    const end = skip(pattern, text, at);
    if (end > at) return { power, end };
  }
  return undefined;
}

/** Signs with which MARK begins. */
const MARK_SIGNS = new Set('多余几个来+');

/** The end of 多, 余, 来 … at `at`, or `at` where there is none. */
function skipMark(text: string, at: number): number {
  return MARK_SIGNS.has(text.charAt(at)) ? skip(MARK, text, at) : at;
}

const GROUPED = /[^\d.]/;
const PLAIN_DIGITS = /\d+/y;
/** Signs behind which a number may go on. */
const GOES_ON = new Set(',，. \u00a0\u2009\u202f');

/** The end of the digits at `at`; most numbers are neither grouped nor decimal. */
function skipDigits(text: string, at: number): number {
  const end = skip(PLAIN_DIGITS, text, at);
  return GOES_ON.has(text.charAt(end)) ? skip(DIGITS, text, at) : end;
}

/** A row of digits that stands in one number with blanks must not be a row of a table: `81 109 66`. */
function takeDigits(text: string, start: number): string {
  const written = text.slice(start, skipDigits(text, start));
  const inRow = written.includes(' ') && /\d ?$/.test(text.slice(Math.max(0, start - 2), start));
  return inRow ? (written.split(' ')[0] ?? written) : written;
}

/** One link of a number: digits, a mark, a power of ten, a mark: `10多万`, `3`. */
function readPart(text: string, start: number): WrittenNumber & { power: number } {
  const written = takeDigits(text, start);
  const digits = GROUPED.test(written) ? written.replaceAll(/[^\d.]/g, '') : written;
  let end = start + written.length;
  const early = skipMark(text, end);
  const blanks = early > end ? early : skipBlanks(text, end);
  const found = readPower(text, blanks);
  let mark = early > end ? text.slice(end, early) : '';
  end = found?.end ?? early;
  const late = found ? skipMark(text, end) : end;
  if (late > end) mark = text.slice(end, late);
  const power = found?.power ?? 0;
  // Written as an exponent, 602.04万 is exactly 6020400; a multiplication would leave a crumb.
  return { start, end: late, written, value: Number(`${digits}e${power}`), scale: 10 ** power, mark, power };
}

/**
 * Reads the number whose first digit stands at `start`: `3156万`, `10多万`, `1,234`, `3亿5000万`, `2万8千6百多`.
 * The parts of a longer number grow smaller; one with a decimal point or a mark ends it.
 */
export function readNumber(text: string, start: number): WrittenNumber {
  const first = readPart(text, start);
  let whole: WrittenNumber = first;
  let { power } = first;
  while (power > 0 && whole.mark === '' && !whole.written.includes('.')) {
    const from = skip(ZERO, text, whole.end);
    if (from === whole.end && !/\d/.test(text.charAt(from))) break;
    const next = readPart(text, from);
    if (next.written.includes('.') || next.value >= 10 ** power) break;
    whole = {
      start,
      end: next.end,
      written: text.slice(start, next.end),
      value: whole.value + next.value,
      scale: next.scale,
      mark: next.mark,
    };
    power = next.power;
  }
  return whole;
}

/** A number written in 汉字 as it stands in a text. */
export interface HanziNumber {
  start: number;
  end: number;
  value: number;
  /** The upper of two that are named together: 5 of 三五个, 46 of 四十五六岁; else null. */
  valueMax: number | null;
  /** What the last 万 or 亿 multiplies by; 1 where there is none. */
  scale: number;
  /** 多, 余, 来 or 几; empty where there is none. */
  mark: string;
  /** Whether it begins with 百, 千, 万 or 亿 and nothing says how many of them: 百余, 千万. */
  isBare: boolean;
}

/** Signs with which a number in 汉字 begins. */
export const HANZI_START = '一二三四五六七八九十两百千万亿';

const DIGITS = new Map(Array.from('零一二三四五六七八九', (sign, value) => [sign, value]));
DIGITS.set('两', 2).set('〇', 0);

const SMALL = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
]);
const LARGE = new Map([
  ['万', 4],
  ['亿', 8],
]);

/** 多, 余 and 来 where they belong to a number; 几 stands for a digit, and 几十 may follow. */
const MARK = /多|余(?![额粮下])|来(?![自访源临电信宾华往到])|几[十百千]?/y;

/** Digits behind 点; a time of day (三点三十分) has none. */
const DECIMALS = /点(?<digits>[零〇一二三四五六七八九]{1,6})(?![十百千零〇一二三四五六七八九])/y;

/** The lower and the upper end, which are the same unless two digits are named together. */
type Ends = readonly [number, number];

const plus = ([a, b]: Ends, [c, d]: Ends): Ends => [a + c, b + d];
const times = ([a, b]: Ends, factor: number): Ends => [a * factor, b * factor];

/** Two digits that are named together are neighbours, or three and five. */
const isPair = (low: number, high: number): boolean =>
  low > 0 && (high - low === 1 || (low === 3 && high === 5));

/** Reads a number sign by sign: digits wait for their power, sections below 万 for theirs. */
class Reader {
  readonly #text: string;
  at: number;
  mark = '';
  scale = 1;
  #total: Ends = [0, 0];
  #section: Ends = [0, 0];
  #digit: Ends | undefined;
  /** The power of the last sign that was one, and that of the section, which must fall. */
  #power = 0;
  #small = 4;
  #large = 16;
  #isAfterZero = false;

  constructor(text: string, start: number) {
    this.#text = text;
    this.at = start;
  }

  /** Takes in signs while they belong to the number; false where a row of digits shows that it is none. */
  run(): boolean {
    for (; this.at < this.#text.length; this.at++) {
      const sign = this.#text.charAt(this.at);
      const digit = DIGITS.get(sign);
      if (digit !== undefined) {
        if (!this.#takeDigit(digit)) return digit === 0 && this.#digit === undefined;
      } else if (!this.#takePower(sign)) return true;
    }
    return true;
  }

  #takeDigit(digit: number): boolean {
    if (digit === 0) {
      const next = this.#text.charAt(this.at + 1);
      if (this.#digit || this.#power === 0 || !DIGITS.has(next) || next === '零') return false;
      this.#isAfterZero = true;
      return true;
    }
    if (!this.#digit) {
      this.#digit = [digit, digit];
      return true;
    }
    const [low, high] = this.#digit;
    if (low !== high || !isPair(low, digit)) return false;
    this.#digit = [low, digit];
    return true;
  }

  #takePower(sign: string): boolean {
    const small = SMALL.get(sign);
    if (small !== undefined && small < this.#small) return this.#takeSmall(small);
    const large = LARGE.get(sign);
    return large !== undefined && this.#takeLarge(large);
  }

  #takeSmall(small: number): boolean {
    const isFirst = this.#small === 4 && !this.#digit;
    if (!this.#digit && !isFirst && small !== 1) return false;
    this.#section = plus(this.#section, times(this.#digit ?? [1, 1], 10 ** small));
    this.#digit = undefined;
    this.#small = small;
    this.#power = small;
    this.#isAfterZero = false;
    return true;
  }

  #takeLarge(large: number): boolean {
    const isFirst = this.#power === 0 && !this.#digit;
    const section = plus(this.#section, this.#digit ?? (isFirst ? [1, 1] : [0, 0]));
    // 三万亿: the power multiplies all that stands before it.
    if (large > this.#large) this.#total = times(plus(this.#total, section), 10 ** large);
    else if (section[0] === 0) return false;
    else this.#total = plus(this.#total, times(section, 10 ** large));
    this.#section = [0, 0];
    this.#digit = undefined;
    this.scale = 10 ** (large > this.#large ? large + this.#large : large);
    this.#large = large;
    this.#small = 4;
    this.#power = large;
    this.#isAfterZero = false;
    return true;
  }

  /** Takes in a mark and the power behind it: 十多万. Only a power can be followed by a mark. */
  takeMark(): void {
    MARK.lastIndex = this.at;
    const mark = this.#digit || this.#power === 0 ? undefined : MARK.exec(this.#text)?.[0];
    if (mark === undefined) return;
    this.at += mark.length;
    this.mark = mark.charAt(0);
    while (this.at < this.#text.length) {
      const large = LARGE.get(this.#text.charAt(this.at));
      if (large === undefined || !this.#takeLarge(large)) return;
      this.at++;
    }
  }

  /** Takes in what stands behind 点, and 万 or 亿 behind that: 三点五万. */
  takeDecimals(): void {
    DECIMALS.lastIndex = this.at;
    const digits = this.#power < 4 ? DECIMALS.exec(this.#text)?.groups?.digits : undefined;
    if (digits === undefined) return;
    this.at = DECIMALS.lastIndex;
    const decimals = Array.from(digits, (sign) => DIGITS.get(sign) ?? 0).join('');
    const large = LARGE.get(this.#text.charAt(this.at)) ?? 0;
    if (large > 0) this.at++;
    const value = Number(`${this.#sum()[0]}.${decimals}e${large}`);
    this.scale = 10 ** large;
    this.#total = [value, value];
    this.#section = [0, 0];
    this.#digit = undefined;
  }

  /** What has been read; a last digit behind 百 or more is of the next power: 一百五 is 150. */
  #sum(): Ends {
    const step = this.#power > 1 && !this.#isAfterZero ? 10 ** (this.#power - 1) : 1;
    const digit = this.#digit ? times(this.#digit, step) : ([0, 0] as const);
    return plus(plus(this.#total, this.#section), digit);
  }

  /** The number, with the upper end where there is one. */
  ends(): Ends {
    return this.#sum();
  }
}

/**
 * Reads the number in 汉字 whose first sign stands at `start`: 三千余, 一亿二千万, 十多万, 三点五, 二十几, 四十五六. Undefined
 * for a row of digits, which is a year, a number of a house or a list (二〇二三, 一二三产业).
 */
export function readHanziNumber(text: string, start: number): HanziNumber | undefined {
  const reader = new Reader(text, start);
  if (!reader.run() || reader.at === start) return undefined;
  reader.takeMark();
  reader.takeDecimals();
  const [value, upper] = reader.ends();
  return {
    ...{ start, end: reader.at, value, valueMax: upper > value ? upper : null },
    ...{ scale: reader.scale, mark: reader.mark, isBare: /[百千万亿]/.test(text.charAt(start)) },
  };
}

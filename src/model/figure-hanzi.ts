import { withUnit, type Amount } from './figure-amount.ts';
import { boundInside } from './figure-bound.ts';
import { skip } from './figure-number.ts';
import type { Reading } from './figure-reading.ts';
import { HANZI_START, readHanziNumber, type HanziNumber } from './hanzi-number.ts';

/** A reading of a number in 汉字. */
export interface HanziReading extends Reading {
  /** Whether nothing says how many hundreds, thousands …: 百余, 千万. */
  isBare: boolean;
}

/** What 百分之, 千分之 and 万分之 are called as units. */
const SHARES: Readonly<Record<number, string>> = { 100: '%', 1000: '‰', 10_000: '‱' };

const PARTS = /分之/y;
const HALF = /半数|一半/y;
const JOIN = /[～~—–-]|——|至|到/y;

const isStart = (text: string, at: number): boolean => HANZI_START.includes(text.charAt(at) || ' ');

/** The number that begins at `at`, where one may. */
const numberAt = (text: string, at: number): HanziNumber | undefined =>
  isStart(text, at) ? readHanziNumber(text, at) : undefined;

const NONE = { signedMax: null, sign: undefined, counted: false, isBare: false };

/** 百分之八十, 千分之三, 三分之二: the whole stands before the part. */
function readParts(text: string, whole: HanziNumber): HanziReading | undefined {
  const from = skip(PARTS, text, whole.end);
  const part = from > whole.end ? numberAt(text, from) : undefined;
  if (!part) return undefined;
  const base = { ...NONE, start: whole.start, end: part.end, written: text.slice(from, part.end), scale: 1 };
  const unit = SHARES[whole.value];
  if (unit === undefined) {
    if (part.value >= whole.value || part.valueMax !== null) return undefined;
    return { ...base, value: part.value / whole.value, valueMax: null, unit: '', mark: '', complete: true };
  }
  const upper = upperPart(text, part, whole);
  const { value, mark } = part;
  const valueMax = upper?.value ?? part.valueMax;
  return {
    ...base,
    end: upper?.end ?? part.end,
    value,
    valueMax,
    signedMax: valueMax,
    unit,
    mark,
    complete: true,
  };
}

/** The upper end of 百分之三十到四十 and 百分之三十到百分之四十. */
function upperPart(text: string, part: HanziNumber, whole: HanziNumber): HanziNumber | undefined {
  const at = skip(JOIN, text, part.end);
  if (at === part.end) return undefined;
  const again = text.slice(whole.start, whole.end) + '分之';
  const upper = numberAt(text, text.startsWith(again, at) ? at + again.length : at);
  return upper && upper.value > part.value ? upper : undefined;
}

/** The tenth of a tenth: 三成六 is 3.6成, 八成半 is 8.5成. */
const TENTHS = /[一二三四五六七八九半](?=[，。、；：！？,;)）\s以左的多]|$)/y;

/** A half behind the unit (三年半) or inside it (两个半月). */
const AND_HALF = /半(?=[，。、；：！？,;)）\s以左的才就]|$)/y;
const HALF_INSIDE = /半(?<unit>月|小时|钟头|学期|星期|工作日)/y;
const HALVES = /^(?:年|天|周|小时|个小时|个月|倍|亩|吨|斤|公里)$/;

/** The amount with what stands behind its unit and is smaller: tenths of 成, halves of times and measures. */
function withTail(text: string, amount: Amount): Amount {
  const { start, end, unit, value } = amount;
  if (unit === '成') {
    const tail = skip(TENTHS, text, end);
    const tenths = '一二三四五六七八九'.indexOf(text.charAt(end)) + 1 || 5;
    return tail === end
      ? amount
      : { ...amount, end: tail, value: Number(`${value}.${tenths}`), written: text.slice(start, tail) };
  }
  HALF_INSIDE.lastIndex = end;
  const inside = unit === '个' ? HALF_INSIDE.exec(text)?.groups?.unit : undefined;
  if (inside !== undefined)
    return { ...amount, end: HALF_INSIDE.lastIndex, value: value + 0.5, unit: `个${inside}` };
  const tail = HALVES.test(unit) ? skip(AND_HALF, text, end) : end;
  return tail === end ? amount : { ...amount, end: tail, value: value + 0.5 };
}

/** A number with its unit. */
function amountOf(text: string, number: HanziNumber): Amount {
  const { start, end, value, scale, mark } = number;
  const amount = withUnit(text, { start, end, value, scale, mark, written: text.slice(start, end) });
  return withTail(text, amount);
}

/** 三至五个, 两万到三万人: both ends in 汉字, in one unit, rising. */
function readUpper(text: string, lower: Amount): { amount: Amount; number: HanziNumber } | undefined {
  const at = skip(JOIN, text, lower.end);
  const number = at > lower.end ? numberAt(text, at) : undefined;
  if (!number) return undefined;
  const amount = amountOf(text, number);
  const isOne = lower.unit === '' ? amount.unit !== '' : amount.unit === lower.unit;
  return isOne && amount.value > lower.value ? { amount, number } : undefined;
}

/** Reads the figure in 汉字 that begins at `start`; undefined where there is none. */
export function readHanzi(text: string, start: number): HanziReading | undefined {
  const half = skip(HALF, text, start);
  if (half > start) {
    const written = text.slice(start, half);
    return {
      ...NONE,
      start,
      end: half,
      written,
      value: 0.5,
      valueMax: null,
      unit: '',
      scale: 1,
      mark: '',
      complete: true,
    };
  }
  const number = numberAt(text, start);
  if (!number) return undefined;
  const parts = readParts(text, number);
  if (parts) return parts;
  const amount = amountOf(text, number);
  const upper = readUpper(text, amount);
  const { isBare } = number;
  if (upper && number.valueMax === null) {
    const { value: valueMax, end, unit, scale } = upper.amount;
    return {
      ...amount,
      end,
      unit,
      scale,
      valueMax,
      signedMax: valueMax,
      sign: undefined,
      complete: false,
      isBare,
    };
  }
  const { valueMax } = number;
  return { ...amount, valueMax, signedMax: valueMax, sign: undefined, complete: false, isBare };
}

/** Units of which one is a number; elsewhere it is mostly an article (一个, 一次) or says "each" (一亩能收八百斤). */
const OF_ONE = /^(?:倍|成|番|个?百分点|%|‰)$/;

/**
 * Whether a reading in 汉字 counts: it needs a unit, 万 or 亿, or parts of a whole. 一 is a number only of shares and
 * doublings, or with a mark; a bare 百 or 千 only with a mark (百余人), before 万 or 亿 (百万元), or with a bound (近千人).
 */
export function countsInWords(text: string, reading: HanziReading, hasBound: boolean): boolean {
  const { start, end, unit, value, scale, mark, counted, isBare, complete, written } = reading;
  if (written === '一半') return hasBound || /[占达有]$/.test(text.slice(start - 1, start));
  if (complete) return true;
  if (written === '一' && value === 1) return (hasBound && unit !== '') || OF_ONE.test(unit);
  if (unit === '' && !(counted && value >= 10) && (scale === 1 || isBare)) return false;
  const isRound =
    boundInside(mark) !== undefined || hasBound || /^[十百千万][万亿]/.test(text.slice(start, end));
  return !isBare || isRound;
}

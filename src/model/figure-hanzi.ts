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

/** A number with its unit. */
function amountOf(text: string, number: HanziNumber): Amount {
  const { start, end, value, scale, mark } = number;
  return withUnit(text, { start, end, value, scale, mark, written: text.slice(start, end) });
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

/** Units of measures, of which one is an amount; one of a thing that is counted (一个, 一次) is mostly an article. */
const MEASURED =
  /^(?:[美欧港日]?元|公里|千米|平?米|[厘毫]米|平方米|平方公里|立方米|公顷|亩|公斤|千克|吨|千瓦时?|度电|倍|成|个?百分点|番)(?:\/.*)?$/;

/**
 * Whether a reading in 汉字 counts: it needs a unit, 万 or 亿, or parts of a whole. 一 is a number only before a measure,
 * or with a mark; a bare 百 or 千 only with a mark (百余人), before 万 or 亿 (百万元), or with a bound (近千人).
 */
export function countsInWords(text: string, reading: HanziReading, hasBound: boolean): boolean {
  const { start, end, unit, value, scale, mark, counted, isBare, complete, written } = reading;
  if (written === '一半') return hasBound || /[占达有]$/.test(text.slice(start - 1, start));
  if (complete) return true;
  if (written === '一') return (hasBound && unit !== '') || MEASURED.test(unit);
  if (unit === '' && !(counted && value >= 10) && (scale === 1 || isBare)) return false;
  const isRound =
    boundInside(mark) !== undefined || hasBound || /^[十百千万][万亿]/.test(text.slice(start, end));
  return !isBare || isRound;
}

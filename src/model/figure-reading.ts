import type { Bound } from '../schemas/metric.ts';
import type { Amount } from './figure-amount.ts';
import { boundInside, markAfter, markBefore } from './figure-bound.ts';
import { surroundings } from './figure-mask.ts';
import type { FigureRule } from './figure-rule.ts';
import { lossBefore, type WrittenSign } from './figure-sign.ts';

/** A figure of some prose, with its place there: from its first sign or mark to behind its last. */
export interface FoundFigure {
  from: number;
  to: number;
  /** The size as it is written, never below nought, in base units; of a range its lower end. */
  value: number;
  /** The size of the upper end of a range, else null. */
  valueMax: number | null;
  /** `value` below nought where a sign at the number (-, 负, 零下) or 亏损 before it says so. */
  signed: number;
  /** The upper end of a range with its own sign, else null. Not smaller than `signed`. */
  signedMax: number | null;
  /** The sign as it is written, or the word of loss, which stands before `from`: `-`, `负`, `亏损`; else empty. */
  sign: string;
  unit: string;
  bound: Bound;
  written: string;
  /** Whether the number is written in 汉字: 三千余人, 百分之八十. */
  inWords: boolean;
}

/** What was read at one place, before the rules have judged it. */
export interface Reading extends Amount {
  valueMax: number | null;
  /** Of a range the upper end with its sign. */
  signedMax: number | null;
  sign: WrittenSign | undefined;
  /** Whether it is a ratio or a fraction, which need no unit. */
  complete: boolean;
}

/** The figure that a reading makes with the marks of its bound. */
export function toFigure(prose: string, reading: Reading, inWords: boolean): FoundFigure {
  const { end, value, valueMax, signedMax, unit, written, sign } = reading;
  const blank = prose.charAt(reading.start - 1) === ' ' ? 1 : 0;
  const { before, after } = surroundings(prose, reading.start - blank, end);
  const early = markBefore(before, unit, after);
  const late = markAfter(prose, end);
  const from = early ? reading.start - blank - early.length : reading.start;
  const bound = late?.bound ?? boundInside(reading.mark) ?? early?.bound ?? 'exact';
  const loss = sign ? undefined : lossBefore(before, unit);
  const factor = loss ? -1 : (sign?.factor ?? 1);
  const ends = signedEnds(factor * value, signedMax === null ? null : (loss ? -1 : 1) * signedMax);
  return {
    from,
    to: end + (late?.length ?? 0),
    value,
    valueMax,
    signed: ends.signed,
    signedMax: ends.signedMax,
    sign: sign?.text ?? loss ?? '',
    unit,
    bound,
    written,
    inWords,
  };
}

/** The ends of a figure with their signs, in rising order: a loss of 3 to 5 is -5 to -3. Nought has no sign. */
function signedEnds(end: number, other: number | null): Pick<FoundFigure, 'signed' | 'signedMax'> {
  if (other === null) return { signed: end + 0, signedMax: null };
  return { signed: Math.min(end, other) + 0, signedMax: Math.max(end, other) + 0 };
}

/** For each table of rules those that judge single readings. */
const judges = new WeakMap<readonly FigureRule[], readonly NonNullable<FigureRule['when']>[]>();

function judgesOf(rules: readonly FigureRule[]): readonly NonNullable<FigureRule['when']>[] {
  const known = judges.get(rules);
  if (known) return known;
  const made = rules.flatMap(({ when }) => when ?? []);
  judges.set(rules, made);
  return made;
}

/** Whether a rule of the table says that a reading is no figure. */
export function isRefused(
  prose: string,
  { start, end, unit, scale, counted }: Amount,
  rules: readonly FigureRule[],
): boolean {
  const candidate = {
    text: prose.slice(start, end),
    unit,
    scale,
    counted,
    ...surroundings(prose, start, end),
  };
  return judgesOf(rules).some((when) => when(candidate));
}

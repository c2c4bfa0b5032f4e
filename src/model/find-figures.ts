import type { Bound } from '../schemas/metric.ts';
import { readAmount, type Amount } from './figure-amount.ts';
import { boundInside, markAfter, markBefore } from './figure-bound.ts';
import { maskSpans, surroundings } from './figure-mask.ts';
import { skip } from './figure-number.ts';
import { readRange } from './figure-range.ts';
import { readRatio } from './figure-ratio.ts';
import type { FigureRule } from './figure-rule.ts';
import { FIGURE_RULES } from './figure-rules.ts';

/** A figure of some prose, with its place there. */
export interface FoundFigure {
  from: number;
  to: number;
  value: number;
  valueMax: number | null;
  unit: string;
  bound: Bound;
  written: string;
}

/** What was read at one digit, before the rules have judged it. */
interface Reading extends Amount {
  valueMax: number | null;
  /** Whether it is a ratio or a fraction, which need no unit. */
  complete: boolean;
}

/** Below nought: a dash that is no hyphen, or 零下; more than nought is not written in the value. */
const SIGN = /(?:(?<![\dA-Za-z%])[-−+]|零下)$/;
const SIGNED_UNIT = /^(?:%|‰|℃|°C|°|度|摄氏度|个百分点)$/;

/** 百分之30 has its unit before it. */
const SHARE_WORDS: Readonly<Record<string, string>> = { 百分之: '%', 千分之: '‰' };

/** Verbs of reaching and names of indices; after them a number that ends its clause needs no unit: 升至102.5。 */
const REACHING =
  /(?:达到?|[增升降减]至|(?:增加|增长|提高|提升|上升|下降|减少|降低|扩大)[到至]|(?:指数|系数|比值|得分|评分|容积率|pH值?)[为达是]?)$/;
const CLAUSE_END = /^(?:[，。；、！？）,;!?)\s]|\.(?!\d)|$)/;

const DIGIT = /\d/g;
const DIGIT_ROW = /[\d.]+/y;

/** Reads what begins at `start`: a ratio, a range, or one amount. */
function readAt(prose: string, start: number, isMasked: (at: number) => boolean): Reading {
  const ratio = readRatio(prose, start);
  if (ratio) return { ...ratio, valueMax: null, complete: true };
  const amount = readAmount(prose, start);
  return { valueMax: null, ...amount, ...readRange(prose, amount, isMasked), complete: false };
}

/** Takes in what stands right before the digits and belongs to the number: a sign, 百分之. */
function withPrefix(prose: string, reading: Reading): Reading {
  const before = prose.slice(Math.max(0, reading.start - 3), reading.start);
  const share = reading.unit === '' ? SHARE_WORDS[before] : undefined;
  if (share) return { ...reading, start: reading.start - before.length, unit: share };
  const sign = SIGNED_UNIT.test(reading.unit) ? SIGN.exec(before)?.[0] : undefined;
  if (sign === undefined) return reading;
  const factor = sign === '+' ? 1 : -1;
  return { ...reading, start: reading.start - sign.length, value: reading.value * factor };
}

/** The figure that a reading makes with the marks of its bound. */
function withMarks(prose: string, reading: Reading): FoundFigure {
  const { end, value, valueMax, unit, written } = reading;
  const blank = prose.charAt(reading.start - 1) === ' ' ? 1 : 0;
  const { before, after } = surroundings(prose, reading.start - blank, end);
  const early = markBefore(before, unit, after);
  const late = markAfter(prose, end);
  const from = early ? reading.start - blank - early.length : reading.start;
  const bound = late?.bound ?? boundInside(reading.mark) ?? early?.bound ?? 'exact';
  return { from, to: end + (late?.length ?? 0), value, valueMax, unit, bound, written };
}

/** Whether a number says that it counts something, by itself or by what stands round it. */
function counts(
  prose: string,
  { start, end, unit, scale, counted, complete }: Reading,
  bound: Bound,
): boolean {
  if (unit !== '' || scale > 1 || counted || complete) return true;
  const { before, after } = surroundings(prose, start, end);
  if (bound !== 'exact') return !/^[A-Za-z]/.test(after);
  const year = /^(?:19|20)\d\d$/.test(prose.slice(start, end));
  return REACHING.test(before) && CLAUSE_END.test(after) && !year;
}

/** Whether a rule of the table says that a reading is no figure. */
function isRefused(
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
  return rules.some(({ when }) => when?.(candidate) === true);
}

/**
 * Finds the figures of `prose`, whose digits and letters are narrow, in their order. The rules say what is no
 * figure; a test takes them away one at a time.
 */
export function findFigures(prose: string, rules: readonly FigureRule[] = FIGURE_RULES): FoundFigure[] {
  const mask = maskSpans(prose, rules);
  const isMasked = (at: number): boolean => mask[at] === 1;
  const found: FoundFigure[] = [];
  for (let at = nextDigit(prose, 0); at !== -1;) {
    const reading = isMasked(at) ? undefined : readAt(prose, at, isMasked);
    const figure = reading && judge(prose, reading, rules);
    if (figure) found.push(figure);
    at = nextDigit(prose, figure ? figure.to : skip(DIGIT_ROW, prose, at));
  }
  return found;
}

function nextDigit(prose: string, from: number): number {
  DIGIT.lastIndex = from;
  return DIGIT.exec(prose)?.index ?? -1;
}

/** The figure of a reading, or undefined where it is none. */
function judge(prose: string, reading: Reading, rules: readonly FigureRule[]): FoundFigure | undefined {
  if (isRefused(prose, reading, rules)) return undefined;
  const figure = withMarks(prose, withPrefix(prose, reading));
  const prefixed = { ...reading, unit: figure.unit };
  return counts(prose, prefixed, figure.bound) ? figure : undefined;
}

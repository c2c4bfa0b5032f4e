import type { Bound } from '../schemas/metric.ts';
import { readAmount } from './figure-amount.ts';
import { withSharedUnit } from './figure-list.ts';
import { maskSpans, surroundings } from './figure-mask.ts';
import { skip } from './figure-number.ts';
import { needsNoUnit } from './figure-plain.ts';
import { readRange } from './figure-range.ts';
import { readRatio } from './figure-ratio.ts';
import { isRefused, toFigure, type FoundFigure, type Reading } from './figure-reading.ts';
import type { FigureRule } from './figure-rule.ts';
import { FIGURE_RULES } from './figure-rules.ts';
import { signBefore, suitsUnit, type WrittenSign } from './figure-sign.ts';

export type { FoundFigure };

/** 百分之30 has its unit before it. */
const SHARE_WORDS: Readonly<Record<string, string>> = { 百分之: '%', 千分之: '‰', 万分之: '‱' };

const DIGIT = /\d/g;
const DIGIT_ROW = /[\d.]+/y;

/** What stands round digits and is known before they are read. */
interface Around {
  isMasked: (at: number) => boolean;
  /** Where the reading before ended: 15天-3天 has a hyphen, no sign. */
  last: number;
}

/** The sign right before `start`, which no other reading or rule has taken. */
function signAt(prose: string, start: number, { isMasked, last }: Around): WrittenSign | undefined {
  const sign = signBefore(prose.slice(Math.max(0, start - 3), start));
  const from = start - (sign?.text.length ?? 0);
  return from <= last || isMasked(from - 1) ? undefined : sign;
}

const NO_RANGE = { valueMax: null, signedMax: null };

/** Reads what begins at `start`: a ratio, a range, or one amount. */
function readAt(prose: string, start: number, around: Around): Reading {
  const ratio = readRatio(prose, start);
  if (ratio) return { ...ratio, ...NO_RANGE, sign: undefined, complete: true };
  const amount = readAmount(prose, start);
  const sign = signAt(prose, start, around);
  const range = readRange(prose, amount, sign?.factor ?? 1, around.isMasked);
  const before = prose.slice(Math.max(0, start - 24), start);
  return range
    ? { ...range, sign, complete: false }
    : { ...withSharedUnit(prose, amount, before), ...NO_RANGE, sign, complete: false };
}

/** Takes in what stands right before the digits and belongs to the number: a sign, 百分之. */
function withPrefix(prose: string, reading: Reading): Reading {
  const { start, unit, sign } = reading;
  const before = prose.slice(Math.max(0, start - 3), start);
  const share = unit === '' ? SHARE_WORDS[before] : undefined;
  if (share) return { ...reading, start: start - before.length, unit: share, sign: undefined };
  if (!sign || !suitsUnit(sign, unit)) return { ...reading, sign: undefined };
  return { ...reading, start: start - sign.text.length };
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
  return needsNoUnit(prose.slice(start, end), before, after);
}

/**
 * Finds the figures of `prose`, whose digits and letters are narrow, in their order. The rules say what is no
 * figure; a test takes them away one at a time.
 */
export function findFigures(prose: string, rules: readonly FigureRule[] = FIGURE_RULES): FoundFigure[] {
  const mask = maskSpans(prose, rules);
  const isMasked = (at: number): boolean => mask[at] === 1;
  const found: FoundFigure[] = [];
  let last = -1;
  for (let at = nextDigit(prose, 0); at !== -1;) {
    const reading = isMasked(at) ? undefined : readAt(prose, at, { isMasked, last });
    const figure = reading && judge(prose, reading, rules);
    if (figure) found.push(figure);
    if (reading) last = figure?.to ?? reading.end;
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
  const figure = toFigure(prose, withPrefix(prose, reading), false);
  const prefixed = { ...reading, unit: figure.unit };
  return counts(prose, prefixed, figure.bound) ? figure : undefined;
}

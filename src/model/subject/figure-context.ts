import type { Stretch } from '../bound-figure.ts';
import { COURSE_STEP } from './label-words.ts';
import { nounEnd, verbRunAt } from './verb-at.ts';
import { splitWords } from './split-words.ts';

/** A figure of some prose, as far as its words matter. */
export interface PlacedFigure extends Stretch {
  unit: string;
}

/** The words around one figure. */
export interface FigureContext {
  /** Words before it that belong to it, back to the clause's beginning or to the figure before. */
  left: string;
  /** The thing that is named after it: 34名【区级领导】; empty where the words before name it. */
  noun: string;
  /** What is said of that thing: 584名干部【到交通卡口】. */
  predicate: string;
  /** Number of the sentence; figures of one sentence may share subject and verb. */
  sentence: number;
  /** Whether nothing but the figure before stands right before it: 6246人602.04万元. */
  isJoined: boolean;
  /** Whether the words before it were parted from the name of the thing before: 11个领域【突出问题】211个. */
  isSplit: boolean;
  /** Whether it goes on a row: 8人、先进集体4个. */
  isListed: boolean;
  /** The clause before, where no figure stands in it: 农村饮水工程全面完成，投资… */
  before: string;
  /** The clause after, where the figure ends its own: 投资6230万元，加快实施…工程. */
  after: string;
}

// eslint-disable-next-line no-control-regex -- the sign that stands for what is no prose
const CLAUSE = /[，,。；;：:！!？?\n\u0001]/;
// eslint-disable-next-line no-control-regex -- the same
const SENTENCE = /[。；;！!？?\n\u0001]/g;

/** No clause of a report is longer, and a row of signs without an end is not read for ever. */
const REACH = 80;

/** Units that stand after what they count: 深入一线400多人次. What follows them begins something new. */
const AFTER_NOUN = /(?:次|人|户|元|%|‰|百分点|倍|成|岁|亩|公里|公顷|平方米|吨|天|年|月|小时|℃)$/;

/** The words between two offsets that no clause ends, on either side of a figure. */
function leftOf(
  prose: string,
  from: number,
  least: number,
): { text: string; touches: boolean; start: number } {
  let start = from;
  while (start > Math.max(least, from - REACH) && !CLAUSE.test(prose.charAt(start - 1))) start -= 1;
  return { text: prose.slice(start, from), touches: start === least && least > 0, start };
}

function rightOf(prose: string, to: number, most: number): string {
  let end = to;
  while (end < Math.min(most, to + REACH) && !CLAUSE.test(prose.charAt(end))) end += 1;
  return prose.slice(to, end);
}

const JOINT = /^(?:[、和与及或（(]|以及)/;

/** Where the words between two figures part: what is before names the first, what is after leads to the second. */
function partGap(gap: string, needsNoun: boolean, nextHasNoun: boolean): number {
  if (gap === '' || JOINT.test(gap) || COURSE_STEP.test(gap) || !needsNoun) return 0;
  const head = gap.split(/[、]|(?<=.{2})(?:和|与|及|以及)$/u)[0] ?? gap;
  // 农民户均增收: what is counted for each begins there.
  const each = gap.search(/(?<=.{2})(?:户均|人均|亩均)/u);
  if (each > 0) return each;
  const end = nounEnd(head);
  if (end < head.length || head.length < gap.length) return end;
  if (nextHasNoun) return gap.length;
  const [first = ''] = splitWords(gap);
  return first.length;
}

/** Where the name after the last figure of a clause ends; a short row belongs to it whole: 119个村、居委会、社区. */
function lastNoun(gap: string): number {
  if (JOINT.test(gap) || /^的(?:基础|情况|同时|前提)/u.test(gap) || /^[^\p{L}“《]/u.test(gap)) return 0;
  const parts = gap.split('、');
  const isRow = parts.length > 1 && parts.every((part) => part.length <= 4 && nounEnd(part) === part.length);
  return isRow ? gap.length : nounEnd(parts[0] ?? '');
}

/** Whether the words before a figure name what it counts, so that what follows is something else. */
function namesIt(left: string, unit: string): boolean {
  const words = left
    .replace(/^[\s\u3000]+/, '')
    .replace(/(?:的|和|与|等|(?<![惠涉普波顾])及|、|对|给|向|让|把|将|这|只有|由|有|共|约|近|达|为)$/u, '');
  if (words.length < 3 || words !== left.trim()) return false;
  const run = verbRunAt(words, 0);
  if (run && words.length - run.to < 2) return false;
  return AFTER_NOUN.test(unit);
}

/** The words around each of the figures of some prose. */
export function figureContexts(prose: string, figures: readonly PlacedFigure[]): FigureContext[] {
  const sentenceAt = countSentences(prose);
  const contexts: FigureContext[] = [];
  let cut = 0;
  figures.forEach((figure, index) => {
    const next = figures[index + 1];
    const last = figures[index - 1];
    const { text, touches, start } = leftOf(prose, figure.from, Math.max(last?.to ?? 0, cut));
    const isSplit = cut > 0 && start === cut && last !== undefined && cut > last.to;
    const row = /^[^、]*、/.exec(text);
    const left = touches && row && last && cut <= last.to ? text.slice(text.indexOf('、') + 1) : text;
    const gap = rightOf(prose, figure.to, next?.from ?? prose.length);
    const reaches = figure.to + gap.length === next?.from;
    const afterNext = next ? rightOf(prose, next.to, figures[index + 2]?.from ?? prose.length) : '';
    const nextHasNoun = afterNext !== '' && !JOINT.test(afterNext) && !AFTER_NOUN.test(next?.unit ?? '');
    const needs = !namesIt(left, figure.unit) && !verbRunAt(gap, 0);
    const end = reaches
      ? partGap(gap, needs, nextHasNoun)
      : needs || /^的(?!基础|情况|同时|前提)/u.test(gap)
        ? lastNoun(gap)
        : 0;
    cut = figure.to + end;
    contexts.push({
      left,
      noun: gap.slice(0, end),
      predicate: gap.slice(end),
      sentence: sentenceAt(figure.from),
      isJoined: last?.to === figure.from,
      isSplit,
      isListed: touches && /^(?:[^、]{0,12}、|和|与|及|以及)/.test(prose.slice(last?.to ?? 0, figure.from)),
      before: touches ? '' : clauseBefore(prose, start),
      after:
        gap === '' && /[，,]/.test(prose.charAt(figure.to))
          ? rightOf(prose, figure.to + 1, next?.from ?? prose.length)
          : '',
    });
  });
  return contexts;
}

/** Counts the stops on the way through a text, each once; offsets are asked for in their order. */
function countSentences(prose: string): (offset: number) => number {
  const ends = [...prose.matchAll(SENTENCE)].map(({ index }) => index);
  let count = 0;
  return (offset) => {
    while ((ends[count] ?? Infinity) < offset) count += 1;
    return count;
  };
}

/** The clause that ends right before `start`, in the same sentence. */
function clauseBefore(prose: string, start: number): string {
  if (!/[，,：:]/.test(prose.charAt(start - 1))) return '';
  return leftOf(prose, start - 1, 0).text;
}

import type { Passage } from './prose/passage.ts';
import type { ProseRule, Slip } from './prose/prose-rule.ts';
import { hasWholePairs } from './prose/whole-pairs.ts';
import { HAN, isHan, scriptAfter, scriptBefore } from './prose/signs.ts';

/** A quotation mark in a passage. */
interface Mark {
  sign: string;
  index: number;
}

const SINGLE = new RegExp(`(?<![A-Za-z\\d'])'(?=[^'\\n]*[${HAN}])[^'\\n]{1,60}'(?![A-Za-z'])`, 'g');

/**
 * Quotation marks are “ ” and, inside them, ‘ ’, and stand in pairs (GB/T 15834—2011, 4.8). A quotation of several
 * paragraphs opens each of them and closes only the last.
 */
export const quotationMarks: ProseRule = {
  name: 'quotation-marks',
  description: {
    'zh-CN': '引号用“”，里层用‘’，前后成对，方向不反。',
    en: 'Quotation marks are “ ” and inside them ‘ ’, in pairs and the right way round.',
  },
  trigger: { test: (text) => /["＂']/.test(text) || !hasWholePairs(text, { quotes: true }) },
  find: (passage) => {
    const straight = straightSlips(passage);
    return [...straight, ...singleSlips(passage), ...(straight.length > 0 ? [] : curledSlips(passage))];
  },
};

const mendTo = (index: number, sign: string, mend: string): Slip => ({
  from: index,
  to: index + 1,
  mend,
  say: (words) => words.quotationMark({ mark: sign, right: mend }),
});

const unpaired = ({ sign, index }: Mark): Slip => ({
  from: index,
  to: index + 1,
  say: (words) => words.quotationUnpaired({ mark: sign }),
});

/** How many “ are open before `index`. */
function depthAt(text: string, index: number): number {
  let depth = 0;
  for (let at = 0; at < index; at += 1) {
    if (text[at] === '“') depth += 1;
    if (text[at] === '”') depth = Math.max(0, depth - 1);
  }
  return depth;
}

/** Pairs of `"` that quote Chinese. What quotes another language, and the mark of inches, are left alone. */
function straightSlips({ text }: Passage): Slip[] {
  const marks = [...text.matchAll(/["＂]/g)].map(({ 0: sign, index }): Mark => ({ sign, index }));
  const quotes = marks.filter(({ index }) => !/\d$/.test(text.slice(0, index)) || marks.length % 2 === 0);
  const [first] = quotes;
  if (!first) return [];
  if (quotes.length % 2 === 1) {
    const isChinese = scriptBefore(text, first.index) === 'han' || scriptAfter(text, first.index) === 'han';
    return isChinese ? [unpaired(first)] : [];
  }
  return quotes.flatMap((open, at) => {
    const close = quotes[at + 1];
    if (at % 2 === 1 || !close || !Array.from(text.slice(open.index, close.index)).some(isHan)) return [];
    const [left, right] = depthAt(text, open.index) > 0 ? ['‘', '’'] : ['“', '”'];
    return [mendTo(open.index, open.sign, left), mendTo(close.index, close.sign, right)];
  });
}

function singleSlips({ text }: Passage): Slip[] {
  return [...text.matchAll(SINGLE)].flatMap(({ 0: found, index }) => {
    const [left, right] = depthAt(text, index) > 0 ? ['‘', '’'] : ['“', '”'];
    return [mendTo(index, "'", left), mendTo(index + found.length - 1, "'", right)];
  });
}

/** “ ” ‘ ’ without apostrophes. */
function curledMarks(text: string): Mark[] {
  return [...text.matchAll(/[“”‘’]/g)]
    .filter(
      ({ 0: sign, index }) =>
        sign !== '’' || !/[A-Za-z\d]/.test(text.slice(Math.max(0, index - 1), index + 2)),
    )
    .map(({ 0: sign, index }) => ({ sign, index }));
}

function curledSlips(passage: Passage): Slip[] {
  const { text, next } = passage;
  const marks = curledMarks(text);
  const open: Mark[] = [];
  const lost: Mark[] = [];
  const nested: Slip[] = [];
  for (const mark of marks) {
    if (mark.sign === '“' || mark.sign === '‘') {
      open.push(mark);
      continue;
    }
    const partner = open.at(-1);
    if (partner?.sign !== (mark.sign === '”' ? '“' : '‘')) {
      lost.push(mark);
      continue;
    }
    open.pop();
    if (mark.sign === '”' && open.at(-1)?.sign === '“') {
      nested.push(mendTo(partner.index, '“', '‘'), mendTo(mark.index, '”', '’'));
    }
  }
  const all = [...open, ...lost];
  if (all.length === 0) return nested;
  if (isRunningOn(text, all, next)) return [];
  return turned(text, marks) ?? all.slice(0, 1).map(unpaired);
}

/** A quotation that goes on in the next paragraph, which opens it again. */
function isRunningOn(text: string, lost: readonly Mark[], next: string): boolean {
  const [only] = lost;
  return lost.length === 1 && only?.sign === '“' && next === '“' && text.lastIndexOf('“') === only.index;
}

/** Marks that only need to be turned round for all to be in pairs; undefined where that is not certain. */
function turned(text: string, marks: readonly Mark[]): Slip[] | undefined {
  if (marks.length % 2 === 1 || marks.some(({ sign }) => sign === '‘' || sign === '’')) return undefined;
  const slips: Slip[] = [];
  for (const [at, { sign, index }] of marks.entries()) {
    const right = at % 2 === 0 ? '“' : '”';
    const isPlausible =
      right === '“'
        ? /[^\s，。、；：！？”）》]/.test(text.charAt(index + 1))
        : /[^\s“（《]/.test(text.charAt(index - 1));
    if (!isPlausible) return undefined;
    if (sign !== right) slips.push(mendTo(index, sign, right));
  }
  return slips;
}

import { findFigures, type FoundFigure } from './find-figures.ts';
import { countsInWords, readHanzi } from './figure-hanzi.ts';
import { maskSpans } from './figure-mask.ts';
import { skip } from './figure-number.ts';
import { isRefused, toFigure } from './figure-reading.ts';
import { FIGURE_RULES } from './figure-rules.ts';
import { HANZI_RULES } from './figure-rules-hanzi.ts';
import { signBefore, suitsUnit } from './figure-sign.ts';

/** Rules for numbers in 汉字: those for digits hold for them too. */
export const WORD_RULES = [...FIGURE_RULES, ...HANZI_RULES];

/** Where a number in 汉字 may begin: not behind digits, nor where 几 or 数 leaves it open. */
const START = /(?<![\d.一二三四五六七八九十百千万亿零〇两几数])[一二三四五六七八九十两百千万亿半]/g;
const ROW = /[一二三四五六七八九十百千万亿零〇两半]+/y;

/** Whether there can be a figure in 汉字 at all: 一 alone, the most common sign, is hardly ever one. */
const MAY_HOLD = /[二三四五六七八九十两百千万亿半]|一(?=[元公千米平厘毫立亩吨度倍成百番个年天次])/;

function nextStart(prose: string, from: number): number {
  START.lastIndex = from;
  return START.exec(prose)?.index ?? -1;
}

/** The figure in 汉字 that begins at `start`; undefined where there is none. */
function figureAt(prose: string, start: number, rules: typeof WORD_RULES): FoundFigure | undefined {
  const reading = readHanzi(prose, start);
  if (!reading || isRefused(prose, reading, rules)) return undefined;
  const sign = signBefore(prose.slice(Math.max(0, start - 2), start));
  const isSigned = sign !== undefined && /[负下]$/.test(sign.text) && suitsUnit(sign, reading.unit);
  const signed = isSigned ? { ...reading, sign, start: start - sign.text.length } : reading;
  const figure = toFigure(prose, signed, true);
  if (!countsInWords(prose, reading, figure.bound !== 'exact')) return undefined;
  // Two digits that are named together (三五个) mean a few; a range (三至五个) means what it says.
  const isLoose =
    figure.valueMax !== null &&
    figure.bound === 'exact' &&
    !/[～~—–\-至到]/.test(figure.written + prose.slice(start, figure.to));
  return isLoose ? { ...figure, bound: 'about' } : figure;
}

/** Finds the figures of `prose` that are written in 汉字, in their order. The rules say what is no figure. */
export function findWordFigures(prose: string, rules: typeof WORD_RULES = WORD_RULES): FoundFigure[] {
  if (!MAY_HOLD.test(prose)) return [];
  const mask = maskSpans(prose, rules);
  const found: FoundFigure[] = [];
  for (let at = nextStart(prose, 0); at !== -1;) {
    const figure = mask[at] === 1 ? undefined : figureAt(prose, at, rules);
    if (figure) found.push(figure);
    at = nextStart(prose, figure ? figure.to : skip(ROW, prose, at));
  }
  return found;
}

/** Finds all figures of `prose`, in digits and in 汉字 (`inWords`), in their order; where both overlap, digits are right. */
export function findAllFigures(prose: string): FoundFigure[] {
  const figures = findFigures(prose);
  const words = findWordFigures(prose);
  if (words.length === 0) return figures;
  let next = 0;
  const apart = words.filter(({ from, to }) => {
    while ((figures[next]?.to ?? prose.length) <= from) next += 1;
    return (figures[next]?.from ?? prose.length) >= to;
  });
  return [...figures, ...apart].sort((a, b) => a.from - b.from);
}

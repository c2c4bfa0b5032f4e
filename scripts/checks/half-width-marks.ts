import type { Passage } from './prose/passage.ts';
import type { ProseRule, Slip } from './prose/prose-rule.ts';
import { isHan, isWide, scriptAfter, scriptBefore, WIDE } from './prose/signs.ts';

/** What each mark is in Chinese text. */
const FULL: Readonly<Record<string, string>> = {
  ...{ ',': '，', '.': '。', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' },
};

/** A full stop inside a line is one only where a sentence of some length stands before it. */
const SENTENCE = new RegExp(`[${WIDE}\\d]{8}$`);

/**
 * Chinese text has Chinese marks: ， 。 ； ： ？ ！ （ ）, each as wide as a 汉字 (GB/T 15834—2011, 5.1). Times, ratios,
 * decimals, thousands, addresses and passages in other scripts keep theirs.
 */
export const halfWidthMarks: ProseRule = {
  name: 'half-width-marks',
  description: {
    'zh-CN': '中文里用全角标点，不用半角的 , . ; : ? ! ( )。',
    en: 'Chinese text has full-width marks, not the half-width , . ; : ? ! ( ).',
  },
  // The mark first: it is rarer than what stands around it.
  trigger: new RegExp(
    `[,.;:?!()](?<=[${WIDE}].)|[,;:?!] ?[${WIDE}]|\\([${WIDE}]|[,;:?!](?<=[)%*_\\]].)|[,;]\\[`,
  ),
  find: (passage) => [...pointSlips(passage), ...bracketSlips(passage)],
};

function pointSlips({ text }: Passage): Slip[] {
  return [...text.matchAll(/[,.;:?!]/g)].flatMap(({ 0: mark, index }) => {
    const after = /^ */.exec(text.slice(index + 1))?.[0].length ?? 0;
    if (!isPoint(mark, text, { index, next: index + 1 + after })) return [];
    const before = / *$/.exec(text.slice(Math.max(0, index - 8), index))?.[0].length ?? 0;
    const to = isWide(text[index + 1 + after]) ? index + 1 + after : index + 1;
    return [toSlip(mark, { from: index - before, to })];
  });
}

function toSlip(mark: string, place: { from: number; to: number }): Slip {
  const mend = FULL[mark] ?? mark;
  return { ...place, mend, say: (words) => words.halfWidthMark({ mark, full: mend }) };
}

/** Whether a mark belongs to Chinese text; `next` is the index of the first sign after it that is no blank. */
function isPoint(mark: string, text: string, { index, next }: { index: number; next: number }): boolean {
  const [before, after] = [text[index - 1], text[next]];
  if (mark === '.') return isFullStop(text, index);
  if (isDigit(before) && isDigit(after)) return false;
  if (mark === ':' && isKey(text, index)) return false;
  const script = scriptBefore(text, index);
  if (mark === '?' || mark === '!') {
    return isWide(before) ? script !== 'latin' : (before === '%' || isDigit(before)) && script === 'han';
  }
  const follows = scriptAfter(text, next - 1);
  if (script === 'han') return follows !== 'latin' || isWide(before) || isWide(after);
  return follows === 'han' && isWide(after) && (script === 'latin' || index > 0);
}

/** `title: 甲`: a line of data or of a program, not of prose. */
function isKey(text: string, index: number): boolean {
  return (
    text[index + 1] === ' ' && /(?:^|\n)[A-Za-z][\w-]*$/.test(text.slice(Math.max(0, index - 40), index))
  );
}

const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= '0' && sign <= '9';

/** Not a dot of `...`, of a serial (`一.`), of a name or of a decimal. */
function isFullStop(text: string, index: number): boolean {
  const [before, after] = [text[index - 1], text[index + 1]];
  if (after === '.' || before === '.' || scriptBefore(text, index) !== 'han') return false;
  if (!(isHan(before) || '”’》）】%'.includes(before ?? ' '))) return false;
  const line = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
  if (/^\s*[（(]?[一二三四五六七八九十]{1,3}[）)]?$/.test(line)) return false;
  if (after === undefined || /[\n”’）]/.test(after) || /^ *$/.test(text.slice(index + 1)))
    return line.length > 4;
  return isHan(after) && SENTENCE.test(line);
}

/** Half-width brackets around Chinese words, or right behind a 汉字; what opens half-width may close full-width. */
function bracketSlips({ text }: Passage): Slip[] {
  const open: number[] = [];
  return [...text.matchAll(/[()（）]/g)].flatMap(({ 0: mark, index }) => {
    if (mark === '(' || mark === '（') {
      open.push(index);
      return [];
    }
    const from = open.pop();
    if (from === undefined || (mark === ')' && !isChinesePair(text, from, index))) return [];
    if (mark === '）' && text[from] === '（') return [];
    return [from, index]
      .filter((at) => '()'.includes(text.charAt(at)) && isChinesePair(text, from, index))
      .map((at) => toSlip(text.charAt(at), { from: at, to: at + 1 }));
  });
}

function isChinesePair(text: string, from: number, to: number): boolean {
  const inside = text.slice(from + 1, to);
  // A pair of numbers is a point or an interval.
  if (/^-?\d+(?:\.\d+)?, ?-?\d/.test(inside)) return false;
  return Array.from(inside).some(isHan) || isHan(text[from - 1]) || text[from] === '（' || text[to] === '）';
}

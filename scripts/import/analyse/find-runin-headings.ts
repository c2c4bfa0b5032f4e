import type { PhrasingContent } from 'mdast';
import { foldSigns } from './fold-signs.ts';
import { readOrdinal, type OrdinalKind } from './ordinal.ts';

/** A paragraph as the finder needs it. */
export interface Paragraph {
  text: string;
  nodes: readonly PhrasingContent[];
}

/** Bold, but no heading: 本报讯, 编者按. */
const DATELINE = /^(?:.{0,14}(?:讯|电|消息)|编者按|摘要|导读|核心提示|.{0,6}记者.{0,12}|注)[:：]?$/;
const LONGEST = 50;
const LONGEST_CLAUSE = 40;

/** The bold words that a paragraph begins with, if they end as a heading does and text follows. */
function boldStart({ text, nodes }: Paragraph): string | null {
  const [first] = nodes;
  if (first?.type !== 'strong') return null;
  const words = first.children
    .map((child) => ('value' in child ? child.value : ''))
    .join('')
    .trim();
  const rest = text.trim().slice(words.length);
  if (DATELINE.test(words)) return null;
  const closed = /[。！？：:.!?]$/.test(words) || /^[\s\u3000。：:]/.test(rest);
  return words !== '' &&
    words.length <= LONGEST &&
    rest.trim().length > 1 &&
    closed &&
    text.trim().startsWith(words)
    ? words
    : null;
}

/** The numbered sentence that opens a paragraph with more text behind it, and whether a full stop ends it. */
function numberedStart(text: string): { kind: OrdinalKind; words: string; whole: boolean } | null {
  const ordinal = readOrdinal(text);
  if (ordinal === null) return null;
  const line = foldSigns(text);
  const stop = line.slice(0, LONGEST + 1).search(/[。]/);
  const more = (end: number): boolean => text.slice(end + 1).trim().length > 1;
  // 六是……工程，加快……，推进……。: of a long sentence only the first clause is the heading.
  const clauses = ordinal.kind === 'is' ? line.slice(0, Math.max(stop, 0)).split(',').length : 1;
  if (stop > ordinal.length && clauses <= 2 && more(stop))
    return { kind: ordinal.kind, words: text.slice(0, stop + 1), whole: true };
  const comma = line.slice(0, LONGEST_CLAUSE + 1).search(/(?<=.{3})[,:]/);
  if (ordinal.kind !== 'is' || comma <= ordinal.length || !more(comma)) return null;
  return { kind: ordinal.kind, words: text.slice(0, comma + 1), whole: false };
}

/** Headings that run into their paragraphs: `一是……工程。`, `（一）……。`, bold beginnings. */
export function findRunInHeadings(paragraphs: readonly Paragraph[]): string[] {
  const starts = paragraphs.map((paragraph) => ({
    bold: boldStart(paragraph),
    numbered: numberedStart(paragraph.text),
  }));
  // A clause before a comma is a heading only beside a sister that is a whole sentence: 一是……工程。 / 四是……工程，
  const whole = new Set(starts.flatMap(({ numbered }) => (numbered?.whole === true ? [numbered.kind] : [])));
  return starts.flatMap(({ bold, numbered }) => {
    if (bold !== null) return [bold];
    return numbered !== null && (numbered.whole || whole.has(numbered.kind)) ? [numbered.words] : [];
  });
}

import { linkAddress } from '../html/safe-address.ts';
import type { LineRun } from '../html/line-run.ts';
import type { LeftNotes } from './left-notes.ts';
import { decodeMark, type ParagraphMark } from './paragraph-mark.ts';
import type { WordImage, WordNode, WordNoteReference, WordParagraph, WordRun } from './word-model.ts';

/** A paragraph of Word, taken apart: its lines, the pictures in it. */
export interface GatheredParagraph {
  mark: ParagraphMark;
  /** Its words, line by line as they were broken by hand. */
  lines: WordLineRun[][];
  images: WordImage[];
}

/** Words of one look. */
export interface WordLineRun extends LineRun {
  /** Set in 黑体, which Chinese print uses as bold. */
  isHei: boolean;
}

/** What gathering needs beside the paragraph. */
export interface Gathering {
  /** The sign of a note, given in the order in which notes are met. */
  noteSign: (reference: WordNoteReference) => string;
  left: LeftNotes;
}

const HEI = /黑体|simhei|heiti|小标宋|大标宋/i;
/** Signs of no width, marks of direction, control characters; blanks are folded beside it. */
const INVISIBLE =
  /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|(?![\t\n\r\u0085])\p{Cc}/gu;
const BLANK = /[\u00a0\u2000-\u200a\u202f\t\n\r\u0085\u2028\u2029]/g;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** Takes a paragraph apart; links that lead anywhere unsafe keep their words alone. */
export function gatherRuns(paragraph: WordParagraph, gathering: Gathering): GatheredParagraph {
  const gathered: GatheredParagraph = { mark: { size: 0 }, lines: [[]], images: [] };
  const visit = (node: WordNode, look: Look): void => {
    if (node.type === 'bookmarkStart') gathered.mark = decodeMark(node.name) ?? gathered.mark;
    else if (node.type === 'image') gathered.images.push(node);
    else if (node.type === 'break') gathered.lines.push([]);
    else if (node.type === 'run') for (const child of node.children) visit(child, lookOf(node, look));
    else if (node.type === 'hyperlink') {
      const link = linkOf(node.href, gathering.left);
      for (const child of node.children) visit(child, { ...look, link });
    } else if ('children' in node) for (const child of node.children) visit(child, look);
    else {
      const text = wordsOf(node, look, gathering);
      const { strong, isHei, link } = look;
      if (text !== '') gathered.lines.at(-1)?.push({ text, strong, isHei, ...(link ? { link } : {}) });
    }
  };
  for (const child of paragraph.children) visit(child, { strong: false, isHei: false, place: 'baseline' });
  return gathered;
}

interface Look {
  strong: boolean;
  isHei: boolean;
  link?: LineRun['link'];
  /** `superscript`, `subscript` or `baseline`. */
  place: string;
}

function lookOf({ isBold, font, verticalAlignment }: WordRun, { link }: Look): Look {
  return { strong: isBold, isHei: HEI.test(font ?? ''), place: verticalAlignment, link };
}

function linkOf(href: string | undefined, left: LeftNotes): LineRun['link'] {
  if (href === undefined) return undefined;
  const address = linkAddress(href, undefined);
  if (address.kind === 'unsafe') left.add('unsafe-address', href);
  return address.kind === 'safe' ? { href: address.href } : undefined;
}

function wordsOf(node: WordNode, { place }: Look, { noteSign }: Gathering): string {
  switch (node.type) {
    case 'tab':
      return ' ';
    case 'checkbox':
      return node.checked ? '☑' : '☐';
    case 'noteReference':
      return noteSign(node);
    case 'text':
      return placed(node.value.toWellFormed().replace(INVISIBLE, '').replace(BLANK, ' '), place);
    default:
      return '';
  }
}

/** m² and CO₂ keep their sense as signs of their own. */
function placed(text: string, place: string): string {
  const digits = { superscript: RAISED, subscript: LOWERED }[place];
  return digits !== undefined && /^\d+$/.test(text)
    ? text.replace(/\d/g, (digit) => digits.charAt(Number(digit)))
    : text;
}

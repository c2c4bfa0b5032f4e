import type { Nodes, Root } from 'mdast';
import type { Entry } from '../../../src/source/read-entry.ts';

/** What Markdown makes of a text in silence, and not as its author meant. */
export type TextSlipKind =
  /** A paragraph right above `---` becomes a heading. */
  | 'rule-makes-heading'
  /** Front matter a second time, in the text. */
  | 'second-front-matter'
  /** Four blanks before a paragraph make it code. */
  | 'indented-code'
  /** `##小标题`, `＃＃ 小标题`. */
  | 'heading-unread'
  /** `** 粗 **`, `**粗`. */
  | 'bold-unread'
  /** `[^1]` without its note. */
  | 'note-missing'
  /** Lines of `|` without the row `|---|`. */
  | 'table-unread'
  /** `1、…` in lines that run together. */
  | 'points-joined';

/** One of them, with its offsets in the whole file. */
export interface TextSlip {
  kind: TextSlipKind;
  start: number;
  end: number;
}

/** What a body must contain for there to be anything to find. */
const WORTH_PARSING =
  /^[ \t]*[#＃]{1,6}[^\s#]|＃|^ {0,3}-{3,}[ \t]*$|^(?: {4}|\t)|\*\*|\[\^|^[ \t]*[|｜]|^[ \t]*(?:\d{1,2}[、．)）]|[①-⑳•●▪])/m;
const UNREAD_HEADING = /^[ \t]*(?:#{1,6}(?=[\u4e00-\u9fff「“《（])[^#]*$|＃{1,6}[^＃]*$)/;
const POINT = /^[ \t]*(?:\d{1,2}[、．)）]|[①-⑳•●▪])/;
const ROW = /^[ \t]*[|｜].*[|｜][ \t]*$/;
const HAN = /[\u4e00-\u9fff]/;

/** Whether a body may hold a slip at all; most hold none and need not be parsed. */
export const mayHaveSlips = (body: string): boolean => WORTH_PARSING.test(body);

/** Finds what would be lost or look otherwise than meant in the Markdown of an entry, whose tree is `tree`. */
export function findTextSlips({ body, bodyLine, lined }: Entry, tree: Root): TextSlip[] {
  if (!mayHaveSlips(body)) return [];
  const bodyStart = lined.starts[bodyLine - 1] ?? 0;
  const slips: TextSlip[] = [];
  const visit = (node: Nodes): void => {
    const start = node.position?.start.offset ?? 0;
    const raw = body.slice(start, node.position?.end.offset ?? 0);
    for (const { kind, from, to } of slipsOf(node, raw)) {
      slips.push({ kind, start: bodyStart + start + from, end: bodyStart + start + to });
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return slips;
}

/** A slip between two offsets of a node's own text. */
interface Found {
  kind: TextSlipKind;
  from: number;
  to: number;
}

function slipsOf(node: Nodes, raw: string): Found[] {
  const whole = (kind: TextSlipKind): Found[] => [{ kind, from: 0, to: raw.split('\n', 1)[0]?.length ?? 0 }];
  switch (node.type) {
    case 'heading':
      if (!/\n[ \t]*-+[ \t]*$/.test(raw)) return [];
      return whole(/^[A-Za-z]\w*:\s/.test(raw) ? 'second-front-matter' : 'rule-makes-heading');
    case 'code':
      return /^\s*(?:```|~~~)/.test(raw) || !HAN.test(node.value) ? [] : whole('indented-code');
    case 'text':
      return [
        ...matches('bold-unread', /(?<!\\|\*)\*\*(?!\*)/, raw),
        ...matches('note-missing', /(?<!\\)\[\^[^\]\s]{1,40}\]/, raw),
      ];
    case 'paragraph':
      return inLines(raw);
    default:
      return [];
  }
}

/** The first place of a pattern; one is enough to say. */
function matches(kind: TextSlipKind, pattern: RegExp, raw: string): Found[] {
  const match = pattern.exec(raw);
  return match ? [{ kind, from: match.index, to: raw.length }] : [];
}

/** Slips that are seen only where the lines of a paragraph begin. */
function inLines(raw: string): Found[] {
  const lines = [...raw.matchAll(/[^\n]+/g)].map(({ 0: text, index }) => ({ text, index }));
  const first = (kind: TextSlipKind, isOne: (text: string, index: number) => boolean): Found[] => {
    const line = lines.find(({ text }, index) => isOne(text, index));
    return line ? [{ kind, from: line.index, to: line.index + line.text.length }] : [];
  };
  const next = (index: number): string => lines[index + 1]?.text ?? '';
  return [
    ...first('heading-unread', (text) => UNREAD_HEADING.test(text)),
    ...first('table-unread', (text, index) => ROW.test(text) && ROW.test(next(index))),
    ...first('points-joined', (text, index) => POINT.test(text) && POINT.test(next(index))),
  ];
}

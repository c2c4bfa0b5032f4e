import type { Nodes } from 'mdast';
import type { Entry } from '../../../src/source/read-entry.ts';
import { findDeepNesting, parseBody } from './parse-body.ts';
import { findTextSlips, mayHaveSlips, type TextSlip } from './text-slips.ts';

/** A link or a picture in Markdown. */
export interface LinkUse {
  kind: 'link' | 'picture';
  /** The address, with Markdown's own escapes and entities undone. */
  url: string;
  /** Whether it is the address of a reference link, `[name]: address`. */
  isReference?: boolean;
  /** Words of the link, or the picture's alternative text. */
  words: string;
  /** Offset in the whole file, and the end of what is written. */
  start: number;
  end: number;
}

/** A piece of raw HTML in Markdown. */
export interface HtmlUse {
  html: string;
  start: number;
}

/** A piece of text between two offsets of the whole file. */
export interface TextUse {
  start: number;
  end: number;
}

/** What the rules want to know of a Markdown body. */
export interface BodyFacts {
  links: readonly LinkUse[];
  html: readonly HtmlUse[];
  /** Plain text that was meant as a link and is none. */
  unread: readonly TextUse[];
  /** Words of the headings, in order. */
  headings: readonly string[];
  /** Names of the footnotes that have a text. */
  footnotes: readonly string[];
  /** What would be lost, or look otherwise than meant. */
  slips: readonly TextSlip[];
}

const EMPTY: BodyFacts = { links: [], html: [], unread: [], headings: [], footnotes: [], slips: [] };

/** What a body must contain for there to be anything to find. */
const WORTH_PARSING = /\][(（]|】[(（]|\]:|\][ \t]*\[|<|^ {0,3}#|^ {0,3}(?:=+|-+)[ \t]*$|https?:\/\/|www\.|@/m;

/** Parses the Markdown of an entry and collects what the rules ask for. */
export function collectBodyFacts(entry: Entry): BodyFacts {
  const { body, bodyLine, lined } = entry;
  const mayHaveFacts = WORTH_PARSING.test(body);
  if (!(mayHaveFacts || mayHaveSlips(body)) || findDeepNesting(body) !== -1) return EMPTY;
  // Parsing is most of the work of a check: one tree has to do for all that is asked of it.
  const tree = parseBody(entry);
  const slips = findTextSlips(entry, tree);
  if (!mayHaveFacts) return { ...EMPTY, slips };
  const bodyStart = lined.starts[bodyLine - 1] ?? 0;
  const facts = { links: [] as LinkUse[], html: [] as HtmlUse[],
    unread: [] as TextUse[], headings: [] as string[], footnotes: [] as string[] };
  const visit = (node: Nodes): void => {
    const start = bodyStart + (node.position?.start.offset ?? 0);
    const end = bodyStart + (node.position?.end.offset ?? 0);
    if (node.type === 'link' || node.type === 'definition') {
      const isReference = node.type === 'definition';
      facts.links.push({ kind: 'link', url: node.url, words: textOf(node), isReference, start, end });
    } else if (node.type === 'image') {
      facts.links.push({ kind: 'picture', url: node.url, words: node.alt ?? '', start, end });
    } else if (node.type === 'html') facts.html.push({ html: node.value, start });
    else if (node.type === 'text') facts.unread.push(...findUnread(node.value, lined.text, { start, end }));
    else if (node.type === 'heading') facts.headings.push(textOf(node));
    else if (node.type === 'footnoteDefinition') facts.footnotes.push(node.identifier);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return { ...facts, slips };
}

/** The words inside a node. */
function textOf(node: Nodes): string {
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Brackets of a link around what can only be an address, or right before a bare one, which is a node of its own. */
const UNREAD = new RegExp(
  String.raw`[[【][^[\]【】\n]{1,80}[\]】] ?[(（]\s*` +
    String.raw`(?:(?:https?|mailto|tel|metric|document|chart|column|campaign)[:：]|www\.|\.{0,2}/|#|[^\s()（）]{1,80}\.mdx?\b)` +
    String.raw`[^()（）\n]{0,200}[)）]|(?:\[[^[\]【】\n]{1,80}\] ?[(（]|【[^[\]【】\n]{1,80}】\()$`,
  'g',
);

/** Links in a piece of plain text that the parser did not take for links; `source` is the file's text. */
function findUnread(value: string, source: string, { start, end }: TextUse): TextUse[] {
  return [...value.matchAll(UNREAD)].map(([text]) => {
    // Where the text was written with escapes it stands nowhere as it is, and its node tells the place.
    const at = source.indexOf(text, start);
    return at === -1 || at >= end ? { start, end } : { start: at, end: at + text.length };
  });
}

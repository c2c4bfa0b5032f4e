import type { Nodes } from 'mdast';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts';
import type { Entry } from '../../../src/source/read-entry.ts';

/** A link or a picture in Markdown. */
export interface LinkUse {
  kind: 'link' | 'picture';
  /** The address, with Markdown's own escapes and entities undone. */
  url: string;
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

/** What the rules want to know of a Markdown body. */
export interface BodyFacts {
  links: readonly LinkUse[];
  html: readonly HtmlUse[];
  /** Words of the headings, in order. */
  headings: readonly string[];
  /** Names of the footnotes that have a text. */
  footnotes: readonly string[];
}

const EMPTY: BodyFacts = { links: [], html: [], headings: [], footnotes: [] };

/** What a body must contain for there to be anything to find. */
const WORTH_PARSING = /\]\(|\]:|\][ \t]*\[|<|^ {0,3}#|^ {0,3}(?:=+|-+)[ \t]*$|https?:\/\/|www\.|@/m;

/** Blocks inside blocks, so many that no article can mean it; a parser would take minutes or fall over. */
const TOO_DEEP = /^[ \t]*(?:>[ \t]*|[-*+][ \t]+|\d{1,9}[.)][ \t]+){40}|^ {120,}(?:[-*+]|\d{1,9}[.)])[ \t]/m;

/** Offset in the body of the first line that nests too deeply; -1 where none does. */
export function findDeepNesting(body: string): number {
  return body.search(TOO_DEEP);
}

/** Parses the Markdown of an entry and collects what the rules ask for. */
export function collectBodyFacts(entry: Entry): BodyFacts {
  const { body, bodyLine, lined } = entry;
  if (!WORTH_PARSING.test(body) || findDeepNesting(body) !== -1) return EMPTY;
  const bodyStart = lined.starts[bodyLine - 1] ?? 0;
  const facts = { links: [] as LinkUse[], html: [] as HtmlUse[], headings: [] as string[], footnotes: [] as string[] };
  const visit = (node: Nodes): void => {
    const start = bodyStart + (node.position?.start.offset ?? 0);
    const end = bodyStart + (node.position?.end.offset ?? 0);
    if (node.type === 'link' || node.type === 'definition') {
      facts.links.push({ kind: 'link', url: node.url, words: textOf(node), start, end });
    } else if (node.type === 'image') {
      facts.links.push({ kind: 'picture', url: node.url, words: node.alt ?? '', start, end });
    } else if (node.type === 'html') facts.html.push({ html: node.value, start });
    else if (node.type === 'heading') facts.headings.push(textOf(node));
    else if (node.type === 'footnoteDefinition') facts.footnotes.push(node.identifier);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(parseMarkdown(body));
  return facts;
}

/** The words inside a node. */
function textOf(node: Nodes): string {
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

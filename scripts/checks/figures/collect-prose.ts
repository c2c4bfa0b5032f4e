import type { Image, Link, Nodes, PhrasingContent } from 'mdast';
import type { Entry } from '../../../src/source/read-entry.ts';
import { INLINE, spansIn, type Span } from '../content/node-span.ts';
import { findDeepNesting, parseBody } from '../content/parse-body.ts';
import { ProseWriter } from './prose-writer.ts';
import { htmlText } from './html-text.ts';
import type { ProseBlock } from './prose-block.ts';

/** Parts that are read differently from what is written. */
const BREAKS = new Set(['inlineCode', 'break']);

/** Collects the prose of one body. */
class Collector {
  readonly blocks: ProseBlock[] = [];
  readonly #source: string;
  #heading = '';
  readonly #spanOf: ReturnType<typeof spansIn>;

  constructor(entry: Entry) {
    this.#source = entry.lined.text;
    this.#spanOf = spansIn(entry);
  }

  /** Goes through a tree; nodes inside a line become a block, in an `.mdx` component also without a paragraph. */
  visit(node: Nodes, around: Span): void {
    const span = this.#spanOf(node, around);
    if (node.type === 'html') this.#aside(htmlText(node.value), span);
    if (!('children' in node)) return;
    const children = node.children as Nodes[];
    if (children.some(({ type }) => INLINE.has(type))) {
      const writer = new ProseWriter();
      this.#write(children as PhrasingContent[], writer, span);
      const isCell = node.type === 'tableCell';
      const block = writer.finish('text', span.end, { heading: this.#heading, isCell });
      if (node.type === 'heading') this.#heading = block.text;
      this.blocks.push(block);
    } else {
      children.forEach((child) => {
        this.visit(child, span);
      });
    }
  }

  #write(nodes: readonly PhrasingContent[], writer: ProseWriter, around: Span): void {
    for (const node of nodes) {
      const span = this.#spanOf(node, around);
      if (node.type === 'text') writer.text(node.value, this.#source.slice(span.start, span.end), span.start);
      else if (node.type === 'link') {
        writer.link({ url: node.url, ...wordsOf(node), ...span }, () => {
          this.#write(node.children, writer, span);
        });
      } else if (node.type === 'image' || node.type === 'imageReference') {
        writer.break(span.start);
        this.#picture(node.alt ?? '', node.type === 'image' ? node : undefined, span);
      } else if (BREAKS.has(node.type)) writer.break(span.start);
      else if (node.type === 'html') this.#inlineHtml(node.value, writer, span);
      else if ('children' in node) this.#write(node.children, writer, span);
    }
  }

  /** A tag inside a line leaves nothing between the words around it, but for a line break or a picture. */
  #inlineHtml(html: string, writer: ProseWriter, span: Span): void {
    if (/^<\/?(?:br|img|hr)\b/i.test(html)) writer.break(span.start);
    if (/^<img\b/i.test(html)) this.#aside(htmlText(html), span);
  }

  /** The words that stand for a picture, and the caption under it. */
  #picture(alt: string, image: Image | undefined, span: Span): void {
    this.#aside(alt, span);
    this.#aside(image?.title ?? '', span);
  }

  #aside(text: string, { start, end }: Span): void {
    if (!/\d|[０-９]/.test(text)) return;
    const writer = new ProseWriter();
    writer.text(text, this.#source.slice(start, end), start);
    this.blocks.push(writer.finish('aside', end, { heading: this.#heading, isCell: false }));
  }
}

/** Whether the words of a link are words alone, and whether the page prints some because it has none. */
function wordsOf({ children }: Link): { plain: boolean; empty: boolean } {
  const plain = children.every(({ type }) => type === 'text');
  const words = children.map((child) => ('value' in child ? child.value : '')).join('');
  return { plain, empty: plain && words.trim() === '' };
}

/**
 * The prose of an entry's body in the order of the text, out of the same tree from which the page is rendered.
 * Code is no prose; the words of links, emphasis, tables, lists, footnotes and pictures are.
 */
export function collectProse(entry: Entry): ProseBlock[] {
  if (findDeepNesting(entry.body) !== -1) return [];
  const collector = new Collector(entry);
  collector.visit(parseBody(entry), { start: 0, end: entry.lined.text.length });
  return collector.blocks;
}

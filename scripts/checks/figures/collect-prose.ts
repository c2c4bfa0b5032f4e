import type { Image, Link, Nodes, PhrasingContent, Table } from 'mdast';
import type { Entry } from '../../../src/source/read-entry.ts';
import { INLINE, spansIn, type Span } from '../content/node-span.ts';
import { findDeepNesting, parseBody } from '../content/parse-body.ts';
import { ProseWriter } from './prose-writer.ts';
import { htmlText } from './html-text.ts';
import type { CellPlace, ProseBlock, WrittenTable } from './prose-block.ts';
import { TableCaption } from './table-caption.ts';

/** Parts that are read differently from what is written. */
const BREAKS = new Set(['inlineCode', 'break']);

/** Collects the prose of one body. */
class Collector {
  readonly blocks: ProseBlock[] = [];
  readonly #source: string;
  #heading = '';
  readonly #caption = new TableCaption();
  readonly #spanOf: ReturnType<typeof spansIn>;

  constructor(entry: Entry) {
    this.#source = entry.lined.text;
    this.#spanOf = spansIn(entry);
  }

  /** Goes through a tree; nodes inside a line become a block, in an `.mdx` component also without a paragraph. */
  visit(node: Nodes, around: Span): void {
    const span = this.#spanOf(node, around);
    if (node.type === 'html') this.#aside(htmlText(node.value), span);
    if (node.type === 'table') {
      this.#table(node, span);
      return;
    }
    if (!('children' in node)) return;
    const children = node.children as Nodes[];
    if (children.some(({ type }) => INLINE.has(type))) {
      const { text } = this.#line(children as PhrasingContent[], span);
      if (node.type === 'heading') this.#heading = text;
      this.#caption.see(node.type, text);
    } else {
      children.forEach((child) => {
        this.visit(child, span);
      });
    }
  }

  /** One piece of prose. */
  #line(nodes: readonly PhrasingContent[], span: Span, cell?: CellPlace): ProseBlock {
    const writer = new ProseWriter();
    this.#write(nodes, writer, span);
    const block = writer.finish('text', span.end, { heading: this.#heading, cell });
    this.blocks.push(block);
    return block;
  }

  /** A table is read as one: each of its cells knows it. */
  #table({ children: rows }: Table, around: Span): void {
    const table: WrittenTable = { rows: [], caption: this.#caption.take(), heading: this.#heading };
    rows.forEach(({ children: cells }, row) => {
      table.rows[row] = cells.map((cell, column) => {
        if (cell.children.length === 0) return '';
        return this.#line(cell.children, this.#spanOf(cell, around), { table, row, column }).text;
      });
    });
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
    this.blocks.push(writer.finish('aside', end, { heading: this.#heading }));
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

import type { Image, Nodes, Parent, PhrasingContent } from 'mdast';
import type { Entry } from '../../../src/source/read-entry.ts';
import { findDeepNesting, parseBody } from '../content/parse-body.ts';
import { ProseWriter } from './prose-writer.ts';
import { htmlText } from './html-text.ts';
import type { ProseBlock } from './prose-block.ts';

/** Nodes whose children are read in one go. */
const PASSAGES = new Set(['paragraph', 'heading', 'tableCell']);

/** Parts that are read differently from what is written. */
const BREAKS = new Set(['inlineCode', 'break']);

/** Offsets of a node in the file; those of the node around it where its own lie elsewhere (parts of an .mdx file). */
interface Span {
  start: number;
  end: number;
}

/** Collects the prose of one body. */
class Collector {
  readonly blocks: ProseBlock[] = [];
  readonly #source: string;
  readonly #bodyStart: number;

  constructor({ lined, bodyLine }: Entry) {
    this.#source = lined.text;
    this.#bodyStart = lined.starts[bodyLine - 1] ?? 0;
  }

  /** Goes through flow content; what is read in one go becomes a block. */
  visit(node: Nodes, around: Span): void {
    const span = this.#spanOf(node, around);
    if (PASSAGES.has(node.type)) {
      const writer = new ProseWriter();
      this.#write((node as Parent).children as PhrasingContent[], writer, span);
      this.blocks.push(writer.finish('text', span.end));
    } else if (node.type === 'html') this.#aside(htmlText(node.value), span);
    else if ('children' in node)
      node.children.forEach((child) => {
        this.visit(child, span);
      });
  }

  #spanOf({ position }: Nodes, around: Span): Span {
    if (position?.start.offset === undefined || position.end.offset === undefined) return around;
    const span = {
      start: this.#bodyStart + position.start.offset,
      end: this.#bodyStart + position.end.offset,
    };
    return span.start >= around.start && span.end <= around.end ? span : around;
  }

  #write(nodes: readonly PhrasingContent[], writer: ProseWriter, around: Span): void {
    for (const node of nodes) {
      const span = this.#spanOf(node, around);
      if (node.type === 'text') writer.text(node.value, this.#source.slice(span.start, span.end), span.start);
      else if (node.type === 'link') {
        const plain = node.children.every(({ type }) => type === 'text');
        writer.link({ url: node.url, plain, ...span }, () => {
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
    this.blocks.push(writer.finish('aside', end));
  }
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

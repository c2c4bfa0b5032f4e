import type { Nodes } from 'mdast';
import type { Entry } from '../../../src/source/read-entry.ts';
import { INLINE, spansIn, type Span } from '../content/node-span.ts';
import { findDeepNesting, parseBody } from '../content/parse-body.ts';
import type { Passage, PassageKind } from './passage.ts';
import { PassageWriter } from './passage-writer.ts';

/** Collects the passages of one body. */
class Collector {
  readonly passages: Passage[] = [];
  readonly #source: string;
  readonly #spanOf: ReturnType<typeof spansIn>;

  constructor(entry: Entry) {
    this.#source = entry.lined.text;
    this.#spanOf = spansIn(entry);
  }

  visit(node: Nodes, around: Span): void {
    if (!('children' in node)) return;
    const span = this.#spanOf(node, around);
    const children = node.children as Nodes[];
    if (!children.some(({ type }) => INLINE.has(type))) {
      for (const child of children) this.visit(child, span);
      return;
    }
    const writer = new PassageWriter();
    const pictures: Passage[] = [];
    this.#write(children, { writer, pictures, around: span });
    this.passages.push(writer.finish(kindOf(node)), ...pictures);
  }

  #write(nodes: Nodes[], to: { writer: PassageWriter; pictures: Passage[]; around: Span }): void {
    const { writer, pictures, around } = to;
    for (const node of nodes) {
      const span = this.#spanOf(node, around);
      if (node.type === 'text') writer.text(node.value, this.#source.slice(span.start, span.end), span.start);
      else if (node.type === 'inlineCode' || this.#isBareAddress(node, span)) writer.gap(span.start);
      else if (node.type === 'break') writer.lineEnd(span.start);
      else if (node.type === 'image') {
        writer.gap(span.start);
        pictures.push(...this.#pictureWords([node.alt, node.title], span));
      } else if (node.type === 'html' && /^<\/?(?:br|img|hr)\b/i.test(node.value)) writer.lineEnd(span.start);
      else if ('children' in node) this.#write(node.children as Nodes[], { ...to, around: span });
    }
  }

  /** `<https://…>` and `https://…`: the words are the address. */
  #isBareAddress({ type }: Nodes, { start }: Span): boolean {
    return type === 'link' && this.#source[start] !== '[';
  }

  /** The alternative text and the caption, where they stand in the file as they are. */
  #pictureWords(texts: readonly (string | null | undefined)[], span: Span): Passage[] {
    let from = span.start;
    return texts.flatMap((text) => {
      const at = text ? this.#source.indexOf(text, from) : -1;
      if (!text || at === -1 || at + text.length > span.end) return [];
      from = at + text.length;
      const writer = new PassageWriter();
      writer.text(text, text, at);
      return [writer.finish('picture')];
    });
  }
}

function kindOf({ type }: Nodes): PassageKind {
  return type === 'heading' || type === 'tableCell' ? 'short' : 'paragraph';
}

/** The prose of an entry's body in the order of the text, out of the same tree from which the page is rendered. */
export function bodyPassages(entry: Entry): Passage[] {
  if (findDeepNesting(entry.body) !== -1) return [];
  const collector = new Collector(entry);
  collector.visit(parseBody(entry), { start: 0, end: entry.lined.text.length });
  const { passages } = collector;
  return passages.map((passage, index) => ({ ...passage, next: passages[index + 1]?.text.charAt(0) ?? '' }));
}

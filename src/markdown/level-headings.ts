import type { Element, Root } from 'hast';
import { createAnchorIds } from './anchor-id.ts';
import { hastText } from './hast-text.ts';
import { mapElements } from './map-elements.ts';
import type { RenderNotes } from './render-context.ts';

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Levels under the page's own h1: the highest heading written becomes h2, and none is skipped on the way down. */
function createLevels(): (written: number) => number {
  const open: number[] = [];
  return (written) => {
    while ((open.at(-1) ?? 0) >= written) open.pop();
    open.push(written);
    return Math.min(open.length + 1, 6);
  };
}

/** Gives headings their level and id, notes them for the table of contents, and drops empty ones. */
export function levelHeadings(root: Root, notes: RenderNotes): Root {
  const levelOf = createLevels();
  const idOf = createAnchorIds();
  return mapElements(root, HEADINGS, (node, parent) => {
    // The heading over the footnotes is Markdown's own.
    if (node.properties.id === 'footnote-label') {
      return { ...node, properties: { id: 'footnote-label', className: ['footnotes-title'] } };
    }
    const text = hastText(node).replace(/\s+/g, ' ').trim();
    if (text === '') return [];
    const depth = levelOf(Number(node.tagName.slice(1)));
    const id = idOf(text);
    if (parent.type === 'root') notes.headings.push({ depth, id, text });
    return { ...node, tagName: `h${depth}`, properties: { id } } satisfies Element;
  });
}

import type { Root } from 'hast';
import { mapElements } from './map-elements.ts';

/** WORD JOINER, at which no line breaks (Unicode line breaking algorithm, class WJ). */
const JOINER = '\u2060';

const MARKS = new Set(['sup', 'pre']);

/**
 * Keeps the mark of a footnote with the word before it: a line never begins with it. A block of code, which may be
 * wider than the page, can be scrolled by keyboard.
 */
export function bindFootnotes(root: Root): Root {
  return mapElements(root, MARKS, (node) => {
    if (node.tagName === 'pre') return { ...node, properties: { ...node.properties, tabIndex: 0 } };
    const [link] = node.children;
    const isMark = link?.type === 'element' && link.properties.dataFootnoteRef !== undefined;
    return isMark ? [{ type: 'text', value: JOINER }, node] : node;
  });
}

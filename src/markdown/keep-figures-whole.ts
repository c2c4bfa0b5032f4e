import type { ElementContent } from 'hast';
import { hastText } from './hast-text.ts';
import { joinLines } from './join-lines.ts';
import { splitFigures } from './split-figures.ts';

/** Elements whose text stays as it is: links keep on one line by their own style, code is code. */
const UNTOUCHED = new Set(['a', 'code', 'pre', 'kbd']);

/** A text with its figures in `<span class="n">`, which the style sheet keeps on one line. */
function wrapFigures(text: string): ElementContent[] {
  return splitFigures(text).map((piece): ElementContent => {
    const content = { type: 'text', value: piece.text } as const;
    if (!piece.figure) return content;
    return { type: 'element', tagName: 'span', properties: { className: ['n'] }, children: [content] };
  });
}

/** The last words of a node, or the first; a line break has none. */
function wordsOf(node: ElementContent | undefined): string {
  return node === undefined || (node.type === 'element' && node.tagName === 'br') ? '' : hastText(node);
}

/** Text between the marks: lines join without a space in Chinese, and figures keep their units beside them. */
export function keepFiguresWhole<T extends { children: unknown[] }>(holder: T): T {
  const siblings = holder.children as ElementContent[];
  const children = siblings.flatMap((child, index): ElementContent[] => {
    if (child.type === 'text') {
      const { value } = child;
      const lines = value.includes('\n') && value !== '\n';
      const text = lines
        ? joinLines(value, wordsOf(siblings[index - 1]), wordsOf(siblings[index + 1]))
        : value;
      return /[\d０-９]/.test(text) ? wrapFigures(text) : [{ ...child, value: text }];
    }
    if (!('children' in child) || (child.type === 'element' && UNTOUCHED.has(child.tagName))) return [child];
    return [keepFiguresWhole(child)];
  });
  return { ...holder, children };
}

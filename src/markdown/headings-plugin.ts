import type { HastPluginDefinition } from 'satteri';
import { createAnchorIds } from './anchor-id.ts';
import { hastText } from './hast-text.ts';
import type { RenderNotes } from './render-context.ts';

/** Levels under the page's own h1: the highest heading written becomes h2, and none is skipped on the way down. */
function createLevels(): (written: number) => number {
  const open: number[] = [];
  return (written) => {
    while ((open.at(-1) ?? 0) >= written) open.pop();
    open.push(written);
    return Math.min(open.length + 1, 6);
  };
}

/** Gives headings their level and id, and notes them for the table of contents. */
export function headingsPlugin(notes: RenderNotes): HastPluginDefinition {
  const levelOf = createLevels();
  const idOf = createAnchorIds();
  return {
    name: 'headings',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, visitor) {
        if (node.properties.id === 'footnote-label') {
          visitor.setProperty(node, 'className', ['footnotes-title']);
          return;
        }
        const text = hastText(node).replace(/\s+/g, ' ').trim();
        if (text === '') {
          visitor.removeNode(node);
          return;
        }
        const depth = levelOf(Number(node.tagName.slice(1)));
        const id = idOf(text);
        if (visitor.parent(node).type === 'root') notes.headings.push({ depth, id, text });
        visitor.replaceNode(node, {
          ...{ type: 'element', tagName: `h${depth}`, properties: { id }, children: node.children },
        });
      },
    },
  };
}

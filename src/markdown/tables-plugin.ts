import type { Element, Nodes } from 'hast';
import type { HastPluginDefinition } from 'satteri';
import { hastText } from './hast-text.ts';
import type { RenderContext } from './render-context.ts';

const ALIGNED = /(?:^|;)\s*text-align:\s*(right|center)/;

const isElement = (node: Readonly<Nodes> | undefined, tagName: string): node is Element =>
  node?.type === 'element' && node.tagName === tagName;

/** Heads get their scope, alignment becomes a class: the page's policy allows no `style` attribute. */
export function cellsPlugin(): HastPluginDefinition {
  return {
    name: 'table-cells',
    element: {
      filter: ['th', 'td'],
      visit(node, visitor) {
        const { style, align, scope, ...properties } = node.properties;
        const written = typeof style === 'string' ? ALIGNED.exec(style)?.[1] : align;
        const side = written === 'right' || written === 'center' ? { className: [written] } : {};
        const row = visitor.parent(node);
        const inHead = isElement(row, 'tr') && isElement(visitor.parent(row), 'thead');
        const named = hastText(node).trim() !== '';
        const head = node.tagName === 'th' && named ? { scope: scope ?? (inHead ? 'col' : 'row') } : {};
        visitor.replaceNode(node, {
          // An empty head is no head: a screen reader would announce nothing for its column.
          ...{ type: 'element', tagName: node.tagName === 'th' && !named ? 'td' : node.tagName },
          properties: { ...properties, ...head, ...side },
          children: node.children,
        });
      },
    },
  };
}

/** A wide table scrolls inside a region that has a name and takes the keyboard's focus. */
export function tablesPlugin({ words }: RenderContext): HastPluginDefinition {
  let count = 0;
  return {
    name: 'tables',
    element: {
      filter: ['table'],
      visit(node, visitor) {
        count += 1;
        const caption = node.children.find((child) => isElement(child, 'caption'));
        const name = caption === undefined ? '' : hastText(caption).trim();
        const ariaLabel = name || words.table.replace('{number}', String(count));
        visitor.wrapNode(node, {
          ...{ type: 'element', tagName: 'div', children: [] },
          properties: { className: ['table'], role: 'region', ariaLabel, tabIndex: 0 },
        });
      },
    },
  };
}

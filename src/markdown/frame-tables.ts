import type { Element, ElementContent, Root } from 'hast';
import type { MarkdownWords } from '../locales/zh-CN/markdown.ts';
import { hastText } from './hast-text.ts';
import { mapElements } from './map-elements.ts';

const ALIGNED = /(?:^|;)\s*text-align:\s*(right|center)/;
const TABLES = new Set(['table']);
const HEADS = new Set(['thead']);
const CELLS = new Set(['th', 'td']);

/** A cell with its alignment as a class: the page's policy allows no `style` attribute. */
function cell(node: Element, headScope: 'col' | 'row'): Element {
  const { style, align, scope, ...properties } = node.properties;
  const side = typeof style === 'string' ? ALIGNED.exec(style)?.[1] : align;
  const className = side === 'right' || side === 'center' ? { className: [side] } : {};
  if (node.tagName === 'td') return { ...node, properties: { ...properties, ...className } };
  // An empty head is no head: a screen reader would announce nothing for its column.
  if (hastText(node).trim() === '')
    return { ...node, tagName: 'td', properties: { ...properties, ...className } };
  return { ...node, properties: { ...properties, scope: scope ?? headScope, ...className } };
}

/** The cells of a table head name columns, those in its body name rows. */
function withCells(table: Element): Element {
  const heads = mapElements(table, HEADS, (head) => mapElements(head, CELLS, (node) => cell(node, 'col')));
  return mapElements(heads, CELLS, (node) => cell(node, 'row'));
}

const isCaption = (child: ElementContent): child is Element =>
  child.type === 'element' && child.tagName === 'caption';

/** A wide table scrolls inside a region that has a name (its caption or its number) and takes the keyboard's focus. */
export function frameTables(root: Root, words: MarkdownWords): Root {
  let count = 0;
  return mapElements(root, TABLES, (table) => {
    count += 1;
    const caption = table.children.find(isCaption);
    const name = caption === undefined ? '' : hastText(caption).trim();
    const ariaLabel = name || words.table.replace('{number}', String(count));
    return {
      type: 'element',
      tagName: 'section',
      properties: { className: ['table'], ariaLabel, tabIndex: 0 },
      children: [withCells(table)],
    } satisfies Element;
  });
}

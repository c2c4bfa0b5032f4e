import type { Nodes } from 'hast';

/** The words of a node as a reader sees them: pictures by their alt text, marks of footnotes left out. */
export function hastText(node: Readonly<Nodes>): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element') {
    if (node.properties.dataFootnoteRef !== undefined) return '';
    if (node.tagName === 'img') return typeof node.properties.alt === 'string' ? node.properties.alt : '';
    if (node.tagName === 'br') return ' ';
  }
  return 'children' in node ? node.children.map((child) => hastText(child)).join('') : '';
}

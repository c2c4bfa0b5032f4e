import type { List, PhrasingContent } from 'mdast';
import type { Block, LineBlock, RawPage } from '../../../scripts/import/raw-page.ts';

/** A page in a form that a person can check against its HTML: one line a block, with its look before it. */
export function pageOutline(page: RawPage): string {
  const hints = Object.entries(page.hints).map(([name, value]) => `${name}: ${String(value)}`);
  const left = page.left.map(({ why, text }) => `- ${why}: ${text}`);
  return [...hints, '', ...page.blocks.map(blockOutline), '', ...left, ''].join('\n');
}

function blockOutline(block: Block): string {
  switch (block.kind) {
    case 'line':
      return `${lookOutline(block)}| ${marked(block.nodes)}`;
    case 'list':
      return listOutline(block.node, '');
    case 'table':
      return block.node.children
        .map((row) => `table | ${row.children.map((cell) => marked(cell.children)).join(' | ')}`)
        .join('\n');
    case 'picture':
      return `picture | ${block.src} | ${block.alt} | ${block.caption ?? ''}`;
  }
}

function lookOutline(line: LineBlock): string {
  const marks = [
    line.heading === undefined ? '' : `h${line.heading}`,
    line.align ?? '',
    line.region ?? '',
    ...(['strong', 'indented', 'listItem', 'linksOnly', 'body'] as const).filter(
      (name) => line[name] === true,
    ),
    line.linkShare === undefined ? '' : `links ${line.linkShare}`,
  ];
  return marks
    .filter((mark) => mark !== '')
    .map((mark) => `${mark} `)
    .join('');
}

function listOutline(list: List, indent: string): string {
  const mark = list.ordered === true ? `${list.start ?? 1}.` : '-';
  return list.children
    .flatMap((item) =>
      item.children.map((child) =>
        child.type === 'paragraph'
          ? `list | ${indent}${mark} ${marked(child.children)}`
          : listOutline(child as List, `${indent}  `),
      ),
    )
    .join('\n');
}

/** Bold between ⟨b⟩ signs that no page holds, so that stars of the page are seen as stars. */
function marked(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'strong') return `⟦${marked(node.children)}⟧`;
      if (node.type === 'link') return `⟨${marked(node.children)} → ${node.url}⟩`;
      return `?${node.type}?`;
    })
    .join('');
}

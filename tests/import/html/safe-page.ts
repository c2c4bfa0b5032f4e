import type { PhrasingContent } from 'mdast';
import type { RawPage } from '../../../scripts/import/raw-page.ts';

const NODES = new Set([
  'text',
  'strong',
  'link',
  'list',
  'listItem',
  'paragraph',
  'table',
  'tableRow',
  'tableCell',
]);

/** What a page must never hold: other nodes than the agreed ones, and addresses that run or open something. */
export function faultsOf(page: RawPage): string[] {
  const faults: string[] = [];
  for (const block of page.blocks) {
    if (block.kind === 'line' && wordsOfNodes(block.nodes) !== block.text) faults.push(`words ${block.text}`);
    if (block.kind === 'picture' && !isWebPicture(block.src)) faults.push(`picture ${block.src}`);
  }
  visit(page.blocks, faults);
  if (page.hints.url !== undefined && !/^https?:\/\//.test(page.hints.url))
    faults.push(`url ${page.hints.url}`);
  return faults;
}

function wordsOfNodes(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) =>
      node.type === 'text' ? node.value : 'children' in node ? wordsOfNodes(node.children) : '?',
    )
    .join('');
}

/** What a browser would make of it on a page of the web, tabs and line ends inside taken out as browsers do. */
export function isWebPicture(src: string): boolean {
  return (
    !URL.canParse(src, 'https://page.example/') ||
    /^https?:$/.test(new URL(src, 'https://page.example/').protocol)
  );
}

function visit(value: unknown, faults: string[]): void {
  if (Array.isArray(value)) for (const each of value) visit(each, faults);
  else if (typeof value === 'object' && value !== null) {
    const { type, url } = value as { type?: unknown; url?: unknown };
    if (typeof type === 'string' && !NODES.has(type)) faults.push(`node ${type}`);
    if (typeof url === 'string' && !/^(?:https?:\/\/|mailto:)/.test(url)) faults.push(`link ${url}`);
    for (const each of Object.values(value)) visit(each, faults);
  }
}

/** Every word of a page that its blocks show. */
export function wordsOfPage(page: RawPage): string {
  return page.blocks
    .map((block) => {
      if (block.kind === 'list') return block.items.join('\n');
      return block.kind === 'picture' ? `${block.alt}${block.caption ?? ''}` : block.text;
    })
    .join('\n');
}

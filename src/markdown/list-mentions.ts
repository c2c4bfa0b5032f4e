import type { Nodes, Root } from 'mdast';
import { parseTarget } from './target.ts';

/** Addresses inside raw HTML and inside the components of `.mdx`. */
const ADDRESS = /\b(?:src|href)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** Kinds of addresses that lead out of the content, whatever it says. */
const OUTSIDE: ReadonlySet<string> = new Set(['external', 'mail', 'phone', 'anchor']);

/** What a node names: the address of a link or a picture, or those inside raw HTML. */
function addressesOf(node: Nodes): string[] {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') return [node.url];
  if (node.type !== 'html') return [];
  return [...node.value.matchAll(ADDRESS)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
}

/**
 * Every address in a text that leads to something inside the content: a metric, a chart, a picture, another article …,
 * each once, as written. What a page shows of them is a part of what the page shows.
 */
export function listMentions(root: Root): string[] {
  const found = new Set<string>();
  const visit = (node: Nodes): void => {
    for (const url of addressesOf(node)) if (!OUTSIDE.has(parseTarget(url).kind)) found.add(url);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return [...found];
}

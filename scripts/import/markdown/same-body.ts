import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { normalizeBody } from './normalize-body.ts';

/**
 * Whether two bodies say the same. An address that is a link only because it is an address (`www.example.cn`) counts as
 * its words: every reader of Markdown links it by itself.
 */
export function isSameBody(a: readonly RootContent[], b: readonly RootContent[]): boolean {
  return a.some(holdsHtml) === b.some(holdsHtml) && fingerprint(a) === fingerprint(b);
}

/** Raw HTML is no words, though its words may be the same. */
function holdsHtml(node: Nodes): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(holdsHtml));
}

function fingerprint(body: readonly RootContent[]): string {
  const plain = normalizeBody(body).map((node) => unlink(node) as RootContent);
  return JSON.stringify(normalizeBody(plain), (key, value: unknown) =>
    key === 'spread' ? undefined : value,
  );
}

function unlink(node: Nodes): Nodes {
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
    const plain = unlink(child);
    return isBareAddress(plain) ? plain.children : [plain];
  });
  return { ...node, children } as Nodes;
}

function isBareAddress(node: Nodes): node is Extract<PhrasingContent, { type: 'link' }> {
  if (node.type !== 'link' || typeof node.title === 'string') return false;
  const [only, ...others] = node.children;
  if (only?.type !== 'text' || others.length > 0) return false;
  return ['', 'http://', 'https://', 'mailto:'].some((scheme) => node.url === scheme + only.value);
}

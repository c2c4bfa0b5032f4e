import { isAlias, isCollection, isNode, isPair, type Document } from 'yaml';
import type { Finding } from './finding.ts';
import { DEPTH_LIMIT, findExcessDepth } from './yaml-depth.ts';

/** A piece of YAML that is well formed and yet not accepted. */
export interface ForbiddenNode {
  /** Offset in the YAML. */
  offset: number;
  say: Finding['say'];
}

/**
 * Finds what Zongshu does not read: nesting deeper than `DEPTH_LIMIT`, and anchors and aliases, which multiply
 * without end (a "billion laughs") and which an editor writes only by mistake, as in `title: *重要*`.
 */
export function findForbiddenNode(document: Document, source: string): ForbiddenNode | undefined {
  // A stack of its own: the deepest nesting is what is looked for.
  const stack: { node: unknown; depth: number }[] = [{ node: document.contents, depth: 1 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth } = next;
    if (isPair(node)) stack.push({ node: node.value, depth }, { node: node.key, depth });
    if (!isNode(node)) continue;
    const offset = node.range?.[0] ?? 0;
    if (depth > DEPTH_LIMIT) {
      return {
        offset: findExcessDepth(source) || offset,
        say: (words) => words.yamlTooDeep({ limit: DEPTH_LIMIT }),
      };
    }
    if (isAlias(node)) return { offset, say: (words) => words.yamlAlias({ mark: '*' }) };
    if (node.anchor !== undefined) return { offset, say: (words) => words.yamlAlias({ mark: '&' }) };
    if (isCollection(node)) {
      // Last in, first out: the first place in the file is found first.
      for (const item of node.items.toReversed()) stack.push({ node: item, depth: depth + 1 });
    }
  }
  return undefined;
}

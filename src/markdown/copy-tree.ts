import { MAX_DEPTH } from './nesting.ts';

/** Names of the native reader's own fields, which would make it take a copy for the node it was made from. */
const NATIVE = new Set(['_nodeId', 'position']);

/** What is read of a node, of Markdown or HTML. */
interface TreeNode {
  type: string;
  value?: unknown;
  children?: readonly TreeNode[];
}

/** All text below a node, in order. A loop, not a recursion: nobody knows how deep it goes. */
function textBelow(node: TreeNode): string {
  const waiting: TreeNode[] = [node];
  let text = '';
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.type === 'text' && typeof next.value === 'string') text += next.value;
    waiting.push(...(next.children ?? []).toReversed());
  }
  return text;
}

function copyNode(node: TreeNode, levels: number): TreeNode {
  // Every node of every text comes by here: lists of its fields would take as long as parsing it.
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(node)) if (!NATIVE.has(name)) copy[name] = node[name as keyof TreeNode];
  if (node.children !== undefined)
    copy.children =
      levels > 0
        ? node.children.map((child) => copyNode(child, levels - 1))
        : [{ type: 'text', value: textBelow(node) }];
  return copy as unknown as TreeNode;
}

/**
 * A copy of a tree as plain data: the trees that the native processor shows are frozen views into its memory. Below
 * `MAX_DEPTH` levels only the text is kept, for neither the processor nor a browser goes on for ever.
 */
export function copyTree<T extends TreeNode>(root: T): T {
  return copyNode(root, MAX_DEPTH) as T;
}

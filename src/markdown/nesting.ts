import type { Root } from 'mdast';

/** How many levels of quotations, lists and emphasis an article may have: far more than any, and safe everywhere. */
export const MAX_DEPTH = 100;

interface TreeNode {
  children?: TreeNode[];
  position?: { start: { line: number; column: number } } | undefined;
}

/** Where a parsed article goes deeper than `MAX_DEPTH` levels; undefined where it does not. */
export function findTooDeep(root: Root): { line: number; column: number } | undefined {
  let level: TreeNode[] = [root];
  for (let depth = 0; depth <= MAX_DEPTH; depth += 1) {
    level = level.flatMap(({ children }) => children ?? []);
  }
  const first = level[0];
  return first === undefined ? undefined : (first.position?.start ?? { line: 1, column: 1 });
}

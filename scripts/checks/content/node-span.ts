import type { Nodes } from 'mdast';
import type { Entry } from '../../../src/source/read-entry.ts';

/** Nodes that stand inside a line: a row of them is read in one go. */
export const INLINE: ReadonlySet<string> = new Set([
  ...['text', 'link', 'linkReference', 'emphasis', 'strong', 'delete', 'inlineCode', 'break'],
  ...['image', 'imageReference', 'footnoteReference'],
]);

/** Offsets of a node in the file. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Tells where nodes of an entry's body stand in its file: by the node's own place, or by that of the node around it where
 * its own lies elsewhere (parts of an `.mdx` file).
 */
export function spansIn({ lined, bodyLine }: Entry): (node: Nodes, around: Span) => Span {
  const bodyStart = lined.starts[bodyLine - 1] ?? 0;
  return ({ position }, around) => {
    if (position?.start.offset === undefined || position.end.offset === undefined) return around;
    const span = { start: bodyStart + position.start.offset, end: bodyStart + position.end.offset };
    return span.start >= around.start && span.end <= around.end ? span : around;
  };
}

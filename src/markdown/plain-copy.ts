import type { Nodes } from 'hast';

/** Names of the native reader's own fields, which would make it take a copy for the node it was made from. */
const NATIVE = new Set(['_nodeId', 'position']);

function copyField([name, value]: [string, unknown]): [string, unknown] {
  return name === 'children'
    ? [name, (value as Nodes[]).map((child) => plainCopy<Nodes>(child))]
    : [name, value];
}

/** A copy of a node as plain data: the trees that hooks are given are frozen views into native memory. */
export function plainCopy<T extends Nodes>(node: T): T {
  const fields = Object.entries(node).filter(([name]) => !NATIVE.has(name));
  return Object.fromEntries(fields.map(copyField)) as unknown as T;
}

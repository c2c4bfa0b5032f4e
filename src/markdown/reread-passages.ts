import type { Nodes, PhrasingContent, Root } from 'mdast';
import { needsCjkParser } from './needs-cjk-parser.ts';
import { parseCjk } from './parse-cjk.ts';

/** Content that another parser cannot read from the passage alone. */
const OWN_OR_ELSEWHERE = /^mdx|Reference$/;
const PASSAGES = new Set(['paragraph', 'heading', 'tableCell']);

/** A node whose content is a line of text. */
type Passage = Extract<Nodes, { children: PhrasingContent[] }>;

function isOwn(node: Nodes): boolean {
  return (
    OWN_OR_ELSEWHERE.test(node.type) || ('children' in node && node.children.some((child) => isOwn(child)))
  );
}

/** The content of a passage as the CJK-friendly parser reads it; its own where that reading must stay. */
function reread(node: Passage, source: string): PhrasingContent[] {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined || isOwn(node)) return node.children;
  const written = source.slice(start.offset, end.offset);
  if (!needsCjkParser(written)) return node.children;
  const text = written.replace(/^\s*(?:#{1,6}\s+|\|)?|\s*(?:#+|\|)?\s*$/g, '');
  const [block, ...others] = parseCjk(text).children;
  return block?.type === 'paragraph' && others.length === 0 ? block.children : node.children;
}

/**
 * Chinese emphasis for MDX, whose syntax the CJK-friendly parser does not know: it is asked passage by passage.
 * Returns a new tree.
 */
export function rereadPassages<T extends Nodes | Root>(node: T, source: string): T {
  if (!('children' in node)) return node;
  if (PASSAGES.has(node.type)) return { ...node, children: reread(node as Passage, source) };
  return { ...node, children: node.children.map((child) => rereadPassages(child, source)) };
}

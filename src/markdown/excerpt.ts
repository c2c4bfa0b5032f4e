import type { Nodes, Root } from 'mdast';
import { copyTree } from './copy-tree.ts';
import { joinLines } from './join-lines.ts';

/** Blocks and pieces that are no running text. */
const LEFT_OUT = new Set<string>([
  ...['heading', 'code', 'table', 'html', 'definition', 'footnoteDefinition', 'footnoteReference', 'image'],
  ...['imageReference', 'thematicBreak', 'yaml', 'mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'],
]);
const BLOCKS = new Set<string>(['paragraph', 'listItem', 'blockquote', 'list']);
const BLOCK_END = '\u0000';

function words(node: Nodes): string {
  if (LEFT_OUT.has(node.type)) return '';
  if (node.type === 'break') return '\n';
  if ('children' in node) {
    const inside = node.children.map((child) => words(child)).join('');
    return BLOCKS.has(node.type) ? `${inside}${BLOCK_END}` : inside;
  }
  return 'value' in node ? node.value.replaceAll(BLOCK_END, '') : '';
}

/** The running text of a parsed article in one line: no headings, pictures, tables or marks of footnotes. */
export function plainText(root: Root): string {
  const blocks = words(copyTree(root))
    .split(BLOCK_END)
    .map((block) => joinLines(block.trim(), '', '').replace(/\s+/g, ' '));
  // Blocks that end without a mark, as list items do, are kept apart by a space.
  return blocks
    .filter((block) => block !== '')
    .map((block) => (/[\p{P}]$/u.test(block) ? block : `${block} `))
    .join('')
    .trim();
}

/** End of a sentence with the closing marks that belong to it. */
const SENTENCE_END = /[。！？!?；;][”’」』）)》]*/gu;

/** Where the last sentence ends that fits, if it ends in the last third; otherwise undefined. */
function lastSentence(characters: readonly string[], limit: number): string | undefined {
  const head = characters.slice(0, limit).join('');
  const ends = [...head.matchAll(SENTENCE_END)].map((match) => head.slice(0, match.index + match[0].length));
  return ends.findLast((sentence) => Array.from(sentence).length >= (limit * 2) / 3);
}

/** Shortens a plain text to at most `limit` characters: at the end of a sentence, else with `……`. */
export function shorten(text: string, limit: number): string {
  const characters = Array.from(text);
  if (characters.length <= limit) return text;
  const sentence = lastSentence(characters, limit);
  if (sentence !== undefined) return sentence;
  const cut = characters.slice(0, Math.max(0, limit - 2)).join('');
  // Neither a number nor a Latin word is cut in two, and no comma stands before the dots.
  return `${cut.replace(/[A-Za-z0-9.]+$/, (tail) => (tail.length < cut.length ? '' : tail)).replace(/[，、：,:\s]+$/u, '')}……`;
}

import type { FootnoteReference, Nodes, Root, RootContent } from 'mdast';
import { parseCjk } from '../../src/markdown/parse-cjk.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { normalizeBody } from './markdown/normalize-body.ts';
import { narrowMarks } from './markdown/narrow-marks.ts';
import { isSameBody } from './markdown/same-body.ts';
import { stringifyBlock, type Manner } from './markdown/stringify-block.ts';

/** Every sign with a meaning in Markdown; each that a block does not need is written without its backslash. */
const SIGNS = '\\ ` * _ { } [ ] ( ) < > # + - . ! | ~ : = & @ / " \' ^ $ % , ; ?'.split(' ');
const safest = { escaped: 'all', references: true } as const;
/** A block longer than this is not tried sign by sign. */
const LONGEST_TRIED = 20_000;

/** A block and a manner in which it may be written. */
interface Attempt {
  block: RootContent;
  manner: Manner;
}

/**
 * Writes a body as the Markdown that an editor would write: a line a paragraph, a blank line between blocks, nothing
 * wrapped, and a backslash only where a sign would be read as more than itself. Each block is read back by the parser of
 * the site until it says what it was to say.
 */
export function writeMarkdown(body: RootContent[]): string {
  const blocks = normalizeBody(body);
  const written = blocks.map((block, index) => writeBlock(block, followsItsLike(blocks, index)));
  const text = join(written);
  const meant = written.map(({ block }) => block);
  if (isSameBody(meant, parseMarkdown(text).children)) return text;
  // Blocks that change each other's meaning: none is known, but words must never be lost.
  return join(written.map(({ block, manner }) => ({ block, manner: { ...manner, ...safest } })));
}

function join(written: readonly Attempt[]): string {
  return written.map(({ block, manner }) => `${stringifyBlock(block, manner)}\n`).join('\n');
}

/** Whether a list needs the other bullet: two lists with one bullet would be one list. */
function followsItsLike(blocks: readonly RootContent[], index: number): boolean {
  const [before, block] = [blocks[index - 1], blocks[index]];
  const follows = block?.type === 'list' && before?.type === 'list' && before.ordered === block.ordered;
  return follows && !followsItsLike(blocks, index - 1);
}

/** Writes a block in the plainest manner in which it is read back as what it is. */
function writeBlock(block: RootContent, otherBullet: boolean): Attempt {
  const whole = new Set(SIGNS);
  const [narrow] = normalizeBody([narrowMarks(block)]);
  const attempts: Attempt[] = [
    { block, manner: { escaped: misreadByEye(block), references: false, otherBullet } },
    { block, manner: { escaped: whole, references: false, otherBullet } },
    { block: narrow ?? block, manner: { escaped: whole, references: false, otherBullet } },
    { block, manner: { escaped: whole, references: true, otherBullet } },
    { block, manner: { escaped: 'all', references: false, otherBullet } },
  ];
  const safe = attempts.find(isReadBack) ?? { block, manner: { ...safest, otherBullet } };
  return { block: safe.block, manner: withFewestEscapes(safe) };
}

/** Leaves out one sign's escapes after the other, as long as the block is still read as what it is. */
function withFewestEscapes({ block, manner: safe }: Attempt): Manner {
  const text = wordsOf(block);
  const forced = misreadByEye(block);
  if (safe.escaped === 'all' || safe.escaped.size === forced.size || text.length > LONGEST_TRIED) return safe;
  let manner = safe;
  for (const sign of SIGNS) {
    if (!text.includes(sign) || forced.has(sign)) continue;
    const escaped = new Set(manner.escaped);
    escaped.delete(sign);
    const bolder = { ...manner, escaped };
    if (isReadBack({ block, manner: bolder })) manner = bolder;
  }
  return manner;
}

/** Signs that the parser would let pass, but that a person (and `check`) would take for a slip. */
function misreadByEye(block: RootContent): Set<string> {
  const words = wordsOf(block);
  const slips: [RegExp, string][] = [
    [/\*\*/, '*'],
    [/\[\^[^\]\s]+\]/, '['],
    [/^#{1,6}[^\s#]/m, '#'],
  ];
  return new Set(slips.flatMap(([slip, sign]) => (slip.test(words) ? [sign] : [])));
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const isBlock = node.type !== 'strong' && node.type !== 'emphasis' && node.type !== 'link';
  return node.children.map((child) => wordsOf(child)).join('') + (isBlock ? '\n' : '');
}

/** A block is read with the notes that it refers to: a reference without its note is mere words. */
function isReadBack({ block, manner }: Attempt): boolean {
  const written = stringifyBlock(block, manner);
  const stubs = [...new Set(referencesIn(block))].map((id) => `\n\n[^${id}]: x`).join('');
  const text = `${written}${stubs}\n`;
  const reads = ({ children }: Root): boolean =>
    isSameBody(
      [block],
      stubs === '' ? children : children.filter(({ type }) => type !== 'footnoteDefinition'),
    );
  // Another block may call for the other parser; where they may differ, each must read it rightly.
  return reads(parseMarkdown(text)) && (!/@|www\.|http/i.test(text) || reads(parseCjk(text)));
}

function referencesIn(node: Nodes): FootnoteReference['identifier'][] {
  if (node.type === 'footnoteReference') return [node.identifier];
  return 'children' in node ? node.children.flatMap((child) => referencesIn(child)) : [];
}

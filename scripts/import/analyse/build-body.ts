import type { Heading, Image, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { PictureBlock } from '../raw-page.ts';
import { findHeadings } from './find-headings.ts';
import { findRunInHeadings } from './find-runin-headings.ts';
import { headingLevels } from './heading-levels.ts';
import { lookOf, type Row } from './row.ts';

/** The body of an article, and what it is made of. */
export interface Body {
  body: RootContent[];
  headings: string[];
  runinHeadings: string[];
  paragraphs: string[];
  pictures: PictureBlock[];
}

/** Inline nodes without the blanks at their two ends. */
function trimNodes(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const kept = nodes.map((node) => ({ ...node }));
  const first = kept[0];
  if (first?.type === 'text') first.value = first.value.replace(/^[\s\u200B-\u200F\u2060\uFEFF]+/, '');
  const last = kept.at(-1);
  if (last?.type === 'text') last.value = last.value.replace(/[\s\u200B-\u200F\u2060\uFEFF]+$/, '');
  return kept.filter((node) => node.type !== 'text' || node.value !== '');
}

/** The words of a row as nodes; a row whose end was cut off (a byline in brackets) has its words alone. */
function nodesOf(row: Row): PhrasingContent[] {
  if (row.block.kind !== 'line') return [];
  const whole = row.block.text.trim() === row.text;
  return whole && row.block.nodes.length > 0
    ? trimNodes(row.block.nodes)
    : [{ type: 'text', value: row.text }];
}

/** A heading is bold by itself: marks around all of its words go. */
function headingNodes(row: Row): PhrasingContent[] {
  const nodes = nodesOf(row);
  return nodes.flatMap((node) => (node.type === 'strong' ? node.children : [node]));
}

/** The words under a picture are its title in Markdown: `![alt](a.jpg "words")`. */
function pictureNode({ src, alt, caption = '' }: PictureBlock): Paragraph {
  const image: Image = { type: 'image', url: src, alt: alt === '' ? caption : alt };
  return { type: 'paragraph', children: [caption === '' ? image : { ...image, title: caption }] };
}

function listItem(row: Row): ListItem {
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: nodesOf(row) }] };
}

/** The nodes of the rows in their order; lines with a bullet side by side are one list. */
function toNodes(rows: readonly Row[], levels: ReadonlyMap<number, Heading['depth']>): RootContent[] {
  const body: RootContent[] = [];
  let list: List | null = null;
  for (const [at, row] of rows.entries()) {
    const depth = levels.get(at);
    if (depth === undefined && row.block.kind === 'line' && lookOf(row).listItem === true) {
      if (list === null) {
        list = { type: 'list', ordered: false, spread: false, children: [] };
        body.push(list);
      }
      list.children.push(listItem(row));
      continue;
    }
    list = null;
    if (row.block.kind === 'picture') body.push(pictureNode(row.block));
    else if (row.block.kind !== 'line') body.push(row.block.node);
    else if (depth !== undefined) body.push({ type: 'heading', depth, children: headingNodes(row) });
    else body.push({ type: 'paragraph', children: nodesOf(row) });
  }
  return body;
}

/** Builds the body from its rows: headings with their levels, paragraphs, lists, tables and pictures. */
export function buildBody(rows: readonly Row[]): Body {
  const headings = [...findHeadings(rows)].sort((a, b) => a - b);
  const headingRows = headings.flatMap((at) => rows[at] ?? []);
  const depths = headingLevels(headingRows);
  const levels = new Map(headings.map((at, index) => [at, depths[index] ?? 2]));
  const lines = rows.filter((row, at) => row.block.kind === 'line' && !levels.has(at));
  return {
    body: toNodes(rows, levels),
    headings: headingRows.map(({ text }) => text),
    runinHeadings: findRunInHeadings(lines.map((row) => ({ text: row.text, nodes: nodesOf(row) }))),
    paragraphs: rows.flatMap((row, at) => {
      if (row.block.kind === 'list') return row.block.items;
      return row.block.kind === 'line' && !levels.has(at) ? [row.text] : [];
    }),
    pictures: rows.flatMap(({ block }) => (block.kind === 'picture' ? [block] : [])),
  };
}

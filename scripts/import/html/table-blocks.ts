import type { PhrasingContent, Table, TableCell } from 'mdast';
import type { Block, LineBlock, PictureBlock } from '../raw-page.ts';
import { childElements, wordsOf } from './element.ts';
import type { PageElement } from './parse-page.ts';
import { tableGrid, tableRows, type Grid } from './table-grid.ts';
import { tableKind } from './table-kind.ts';
import { blocksOf, linesAmong, type Walk } from './walk-page.ts';
import { PLAIN_LOOK, type WalkLook } from './walk-look.ts';

interface CellContent {
  nodes: PhrasingContent[];
  text: string;
  pictures: PictureBlock[];
}

/**
 * A table of data as one block; what a table only lays out as the blocks that it holds.
 * Rows of one cell above and below the data are its title and notes, and become lines.
 */
export function tableBlocks(table: PageElement, look: WalkLook, walk: Walk): Block[] {
  const rows = tableRows(table);
  const kind = tableKind(table, rows);
  const grid = kind === 'data' ? tableGrid(rows) : null;
  if (kind === 'labels') return rows.flatMap((row) => labelLines(row, look, walk));
  if (grid === null) return blocksOf(table.childNodes, look, walk);
  const captions = childElements(table).filter((each) => each.tagName === 'caption');
  const { above, data, below } = withoutTitles(grid);
  return [
    ...blocksOf(captions, look, walk),
    ...above.flatMap((row) => titleLines(row, look, walk)),
    ...dataBlocks(data, walk),
    ...below.flatMap((row) => blocksOf(row[0]?.childNodes ?? [], look, walk)),
  ];
}

function dataBlocks(grid: Grid, walk: Walk): Block[] {
  const contents = new Map<PageElement, CellContent>();
  for (const cell of new Set(grid.flat())) contents.set(cell, cellContent(cell, walk));
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const contentAt = (cell: PageElement | undefined) => (cell ? contents.get(cell) : undefined);
  noteMerged(grid, walk);
  const node: Table = {
    type: 'table',
    align: Array.from({ length: width }, () => null),
    children: grid.map((row) => ({
      type: 'tableRow',
      children: Array.from({ length: width }, (_, at) => tableCell(contentAt(row[at]))),
    })),
  };
  const text = grid.map((row) => row.map((cell) => contentAt(cell)?.text ?? '').join(' ')).join('\n');
  return [{ kind: 'table', node, text }, ...[...contents.values()].flatMap((content) => content.pictures)];
}

/** Copies, for a merged cell stands at several places of the tree. */
function tableCell(content: CellContent | undefined): TableCell {
  return { type: 'tableCell', children: structuredClone(content?.nodes ?? []) };
}

/** The lines of a cell one behind the other, for a cell of Markdown has one. Bold heads need no bold: they are heads. */
function cellContent(cell: PageElement, walk: Walk): CellContent {
  const blocks = blocksOf(cell.childNodes, PLAIN_LOOK, walk);
  const lines = blocks.flatMap((block) =>
    block.kind === 'list' ? listLines(block.items) : linesAmong([block]),
  );
  return {
    nodes: lines.flatMap((line, at) =>
      at === 0 ? line.nodes : [{ type: 'text', value: ' ' }, ...line.nodes],
    ),
    text: lines.map((line) => line.text).join(' '),
    pictures: blocks.filter((block) => block.kind === 'picture'),
  };
}

function listLines(items: readonly string[]): Pick<LineBlock, 'nodes' | 'text'>[] {
  return items.map((text) => ({ text, nodes: [{ type: 'text', value: text }] }));
}

function noteMerged(grid: Grid, walk: Walk): void {
  const places = new Map<PageElement, number>();
  for (const cell of grid.flat()) places.set(cell, (places.get(cell) ?? 0) + 1);
  for (const [cell, count] of places) if (count > 1) walk.left.add('merged-cells', wordsOf(cell, 40));
}

/** Parts rows of one cell over the whole width from the data between them. */
function withoutTitles(grid: Grid): { above: Grid; data: Grid; below: Grid } {
  const isTitle = (row: PageElement[]) => row.length > 1 && new Set(row).size === 1;
  const isWhole = grid.map(isTitle);
  const first = isWhole.indexOf(false);
  const last = isWhole.lastIndexOf(false);
  if (last - first < 1) return { above: [], data: grid, below: [] };
  return { above: grid.slice(0, first), data: grid.slice(first, last + 1), below: grid.slice(last + 1) };
}

function titleLines(row: readonly PageElement[], look: WalkLook, walk: Walk): Block[] {
  const centred: WalkLook = { ...look, line: { ...look.line, align: 'center' } };
  return blocksOf(row[0]?.childNodes ?? [], centred, walk);
}

/** `发布机构：区政府办公室`, a pair of cells a line. */
function labelLines(row: readonly PageElement[], look: WalkLook, walk: Walk): Block[] {
  const cells = row.map((cell) => linesAmong(blocksOf(cell.childNodes, look, walk)));
  const pairs: LineBlock[] = [];
  for (let at = 0; at < cells.length; at += 1) {
    const label = cells[at]?.map((line) => line.text).join(' ') ?? '';
    const open = /^[^：:]{2,8}[：:]?$/.test(label) && at + 1 < cells.length;
    const value = open ? (cells[at + 1]?.map((line) => line.text).join(' ') ?? '') : '';
    if (open) at += 1;
    const text = open ? `${label.replace(/[：:]$/, '')}：${value}` : label;
    if (text !== '') pairs.push({ kind: 'line', text, nodes: [{ type: 'text', value: text }], ...look.line });
  }
  return pairs;
}

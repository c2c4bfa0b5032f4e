import type { PhrasingContent, Table } from 'mdast';
import { runsToNodes } from '../html/line-run.ts';
import type { TableBlock } from '../raw-page.ts';
import type { GatheredCell, GatheredTable } from './gather-pieces.ts';
import type { LeftNotes } from './left-notes.ts';
import { plainRuns } from './line-blocks.ts';
import type { OrdinaryLook } from './look-of-whole.ts';

/** More columns or cells than any page can show: a file made to break programs. */
const MOST_COLUMNS = 60;
const MOST_CELLS = 20_000;

/** A table with every cell filled: what was merged is repeated, so that each row can be read by itself. */
export function tableBlock(
  { rows }: GatheredTable,
  ordinary: OrdinaryLook,
  left: LeftNotes,
): TableBlock | undefined {
  const grid = fillGrid(rows);
  const nodes = new Map(rows.flat().map((cell) => [cell, cellNodes(cell, ordinary)]));
  const filled = grid.filter((row) => row.some((cell) => cell && (nodes.get(cell)?.length ?? 0) > 0));
  if (filled.length === 0) return undefined;
  const words = filled.map((row) => row.map((cell) => (cell ? textOf(cell, ordinary) : '')).join(' '));
  const text = words.join('\n');
  if (rows.flat().some(({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1)) left.add('merged-cells', text);
  const node: Table = {
    type: 'table',
    children: filled.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: (cell && nodes.get(cell)) ?? [] })),
    })),
  };
  return { kind: 'table', node, text };
}

/** Which cell covers each place. */
function fillGrid(rows: readonly GatheredCell[][]): (GatheredCell | undefined)[][] {
  const grid: (GatheredCell | undefined)[][] = rows.map(() => []);
  let count = 0;
  rows.forEach((cells, at) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[at]?.[column]) column += 1;
      const right = Math.min(column + Math.max(1, cell.colSpan), MOST_COLUMNS);
      const bottom = Math.min(at + Math.max(1, cell.rowSpan), rows.length);
      for (let row = at; row < bottom && count < MOST_CELLS; row += 1) {
        for (let place = column; place < right; place += 1) {
          const line = grid[row];
          if (line) line[place] = cell;
          count += 1;
        }
      }
      column = right;
    }
  });
  // Places that nothing covers are holes in the list until they are read.
  return grid.map((row) => Array.from(row));
}

/** The paragraphs of a cell on one line, as a Markdown table needs it. */
function cellNodes({ paragraphs }: GatheredCell, ordinary: OrdinaryLook): PhrasingContent[] {
  const lines = paragraphs
    .flatMap(({ mark, lines: own }) => own.map((line) => [...numberRun(mark.list), ...line]))
    .map((line) => runsToNodes(plainRuns(line, ordinary)))
    .filter((nodes) => nodes.length > 0);
  return lines.flatMap((nodes, index) => (index === 0 ? nodes : [{ type: 'text', value: ' ' }, ...nodes]));
}

/** In a cell there is no list: its number is written out. */
function numberRun(
  list: GatheredCell['paragraphs'][number]['mark']['list'],
): Parameters<typeof plainRuns>[0] {
  return list?.ordered === true ? [{ text: `${list.value}.`, strong: false, isHei: false }] : [];
}

function textOf(cell: GatheredCell, ordinary: OrdinaryLook): string {
  return words(cellNodes(cell, ordinary));
}

function words(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ('children' in node ? words(node.children) : 'value' in node ? node.value : ''))
    .join('');
}

import type { Nodes, Table, TableCell } from 'mdast';
import type { Entry } from '../../src/source/read-entry.ts';
import { findDeepNesting, parseBody } from '../checks/content/parse-body.ts';

/** A cell of a table, with what its row and its column are called. */
export interface NamedCell {
  /** Offsets in the file. */
  start: number;
  end: number;
  row: string;
  column: string;
}

/** The cells of an entry's tables but for heads: 东河镇 | 45公里 below 新修水渠 is 东河镇新修水渠. */
export function namedCells(entry: Entry): NamedCell[] {
  if (findDeepNesting(entry.body) !== -1) return [];
  const bodyStart = entry.lined.starts[entry.bodyLine - 1] ?? 0;
  const found: NamedCell[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'table') found.push(...cellsOf(node, bodyStart));
    else if ('children' in node) node.children.forEach(visit);
  };
  visit(parseBody(entry));
  return found;
}

function cellsOf({ children: [head, ...rows] }: Table, bodyStart: number): NamedCell[] {
  return rows.flatMap(({ children: cells }) =>
    cells.map((cell, index) => ({
      start: bodyStart + (cell.position?.start.offset ?? 0),
      end: bodyStart + (cell.position?.end.offset ?? 0),
      row: index === 0 ? '' : wordsOf(cells[0]),
      column: wordsOf(head?.children[index]),
    })),
  );
}

/** The words of a cell, without the unit in brackets that a head may have. */
function wordsOf(cell: TableCell | undefined): string {
  const words = (node: Nodes): string =>
    'value' in node ? node.value : 'children' in node ? node.children.map(words).join('') : '';
  return cell === undefined ? '' : words(cell).replaceAll(/[（(][^（）()]*[）)]|[\s\d.]/g, '');
}

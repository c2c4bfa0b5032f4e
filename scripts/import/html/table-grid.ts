import { attribute, childElements } from './element.ts';
import { leftReason } from './left-reason.ts';
import type { PageElement } from './parse-page.ts';

/** A place in a table; merged places share one cell. */
export type Grid = PageElement[][];

const WIDEST = 200;
/** More places than this come from spans that no editor ever wrote. */
const MOST_PLACES = 50_000;

/** The rows of a table, each with its cells; rows and cells of tables inside it are not among them. */
export function tableRows(table: PageElement): PageElement[][] {
  const bodies = childElements(table).filter((each) => /^(?:thead|tbody|tfoot)$/.test(each.tagName));
  return [table, ...bodies]
    .flatMap(childElements)
    .filter((each) => each.tagName === 'tr' && leftReason(each) === null)
    .map((row) =>
      childElements(row).filter((cell) => /^t[dh]$/.test(cell.tagName) && leftReason(cell) === null),
    );
}

/**
 * Every place of a table, merged ones filled with the cell that covers them, so that no cell shifts.
 * @returns `null` where its spans ask for more places than any table has.
 */
export function tableGrid(rows: readonly PageElement[][]): Grid | null {
  const grid: PageElement[][] = rows.map(() => []);
  let places = 0;
  for (const [top, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (grid[top]?.[column]) column += 1;
      const width = span(cell, 'colspan', WIDEST);
      const height = span(cell, 'rowspan', rows.length - top);
      places += width * height;
      if (places > MOST_PLACES) return null;
      fill(grid, cell, { top, column, width, height });
      column += width;
    }
  }
  return grid.filter((row) => row.length > 0);
}

function fill(
  grid: Grid,
  cell: PageElement,
  at: { top: number; column: number; width: number; height: number },
): void {
  for (let row = at.top; row < at.top + at.height; row += 1) {
    const places = grid[row];
    for (let column = at.column; places && column < at.column + at.width; column += 1)
      places[column] ??= cell;
  }
}

/** `rowspan="0"` reaches to the end of the table (HTML Living Standard, 4.9.11). */
function span(cell: PageElement, name: 'colspan' | 'rowspan', most: number): number {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10);
  if (value === 0 && name === 'rowspan') return most;
  return Number.isNaN(value) ? 1 : Math.min(Math.max(value, 1), most);
}

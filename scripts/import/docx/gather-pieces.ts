import { gatherRuns, type GatheredParagraph, type Gathering } from './gather-runs.ts';
import type { WordCell, WordNode } from './word-model.ts';

/** A cell of a table, taken apart. */
export interface GatheredCell {
  paragraphs: GatheredParagraph[];
  colSpan: number;
  rowSpan: number;
}

export interface GatheredTable {
  rows: GatheredCell[][];
}

/** What stands in a document one below the other. */
export type Piece = GatheredParagraph | GatheredTable;

export function isTable(piece: Piece): piece is GatheredTable {
  return 'rows' in piece;
}

/** The pieces of a document in order; a table of one cell is only a frame around its paragraphs. */
export function gatherPieces(nodes: readonly WordNode[], gathering: Gathering): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'paragraph') return [gatherRuns(node, gathering)];
    if (node.type !== 'table') return [];
    const rows = node.children.flatMap((row) =>
      row.type === 'tableRow' ? [row.children.filter((cell) => cell.type === 'tableCell')] : [],
    );
    const [only, ...others] = rows.flat();
    if (only && others.length === 0) return gatherPieces(only.children, gathering);
    return only ? [{ rows: rows.map((cells) => cells.map((cell) => gatherCell(cell, gathering))) }] : [];
  });
}

/** A table inside a cell gives its words to the cell. */
function gatherCell(cell: WordCell, gathering: Gathering): GatheredCell {
  const { colSpan, rowSpan } = cell;
  return { paragraphs: paragraphsOf(gatherPieces(cell.children, gathering)), colSpan, rowSpan };
}

/** Every paragraph, those of tables among them. */
export function paragraphsOf(pieces: readonly Piece[]): GatheredParagraph[] {
  return pieces.flatMap((piece) =>
    isTable(piece) ? piece.rows.flat().flatMap(({ paragraphs }) => paragraphs) : [piece],
  );
}

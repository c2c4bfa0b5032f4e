import type { BoundReading, ReadFigure, Stretch } from '../../../src/model/bound-figure.ts';
import { readTable, type ReadTable, type TableFigure } from '../../../src/model/table/read-table.ts';
import type { PlacedMention, TextContext } from './figure-use.ts';
import type { ProseBlock, WrittenTable } from './prose-block.ts';

/** The figure of a cell of a table. */
export type CellFigure = TableFigure & ReadFigure;

/** Reads the cells of a text's tables, each table once. */
export type CellReader = (block: ProseBlock) => CellFigure | undefined;

/** Makes a reader for the tables of one text. */
export function cellReader({ day, title }: TextContext): CellReader {
  const tables = new Map<WrittenTable, ReadTable>();
  return ({ cell, text }) => {
    if (!cell || !/[\d０-９]/.test(text)) return undefined;
    const table = tables.get(cell.table) ?? readTable({ ...cell.table, day, title });
    tables.set(cell.table, table);
    const figure = table.figureAt(cell.row, cell.column, text);
    return figure && { ...figure, text: text.slice(figure.from, figure.to) };
  };
}

/** Reads the words of a link in a cell: they are its figure, all of it and nothing else. */
export function readInCell(prose: string, { from, to }: Stretch, figure: CellFigure): BoundReading {
  if (figure.from >= to || figure.to <= from) return { fault: 'none' };
  if (figure.from < from || figure.to > to) return { fault: 'partly', figure };
  const beside = prose.slice(from, figure.from) + prose.slice(figure.to, to);
  return beside.trim() === '' ? { figure } : { fault: 'words', figure };
}

/** What the table says of a figure; its row, its head and the lines above stand for its sentence. */
export function mentionInCell(
  figure: CellFigure,
  { text, heading, cell }: ProseBlock,
  { title }: TextContext,
): PlacedMention[] {
  const { subject, where, turned } = figure;
  const words = [title, heading, cell?.table.caption ?? '', where.row, where.column, ...subject.names];
  return [
    {
      mention: figure,
      prose: text,
      heading: words.filter((each) => each !== '').join('。'),
      cell: { turned },
    },
  ];
}

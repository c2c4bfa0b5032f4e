import type { BoundReading, ReadFigure, Stretch } from '../../../src/model/bound-figure.ts';
import { readTable, type CellFigure, type ReadTable } from '../../../src/model/table/read-table.ts';
import type { PlacedMention, TextContext } from './figure-use.ts';
import type { ProseBlock, WrittenTable } from './prose-block.ts';

/** The figure of a cell of a table, with its own words. */
export type ReadCellFigure = CellFigure & ReadFigure;

/** Reads the cells of a text's tables, each table once. */
export type CellReader = (block: ProseBlock) => ReadCellFigure | undefined;

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
export function readInCell(prose: string, { from, to }: Stretch, figure: ReadCellFigure): BoundReading {
  if (figure.from >= to || figure.to <= from) return { fault: 'none' };
  if (figure.from < from || figure.to > to) return { fault: 'partly', figure };
  const beside = prose.slice(from, figure.from) + prose.slice(figure.to, to);
  return beside.trim() === '' ? { figure } : { fault: 'words', figure };
}

/** What the table says of a figure; its row, its head and the lines above stand for its sentence. */
export function mentionInCell(
  figure: ReadCellFigure,
  { text, heading, cell }: ProseBlock,
  { title }: TextContext,
): PlacedMention[] {
  const { where, turned } = figure;
  const mention = figure.mention();
  const above = [title, heading, cell?.table.caption ?? ''];
  const words = [...above, where.row, where.column, ...mention.subject.names];
  return [
    {
      mention,
      prose: text,
      heading: words.filter((each) => each !== '').join('。'),
      cell: { turned },
    },
  ];
}

import type { FoundFigure } from '../find-figures.ts';
import type { Mention, NamedPeriod } from '../mention.ts';
import { moveYears } from '../mentions/calendar.ts';
import { parsePeriod } from '../../schemas/period.ts';
import type { FigureSubject } from '../subject/read-subjects.ts';
import { readCell, type CellAmount } from './cell-amount.ts';
import { namedPeriod } from './head-words.ts';
import { isKind, nameCell } from './name-cell.ts';
import { rowThings } from './row-things.ts';
import { frameOf, readCaption, type Caption, type Frame } from './table-frame.ts';
import { readLines, type Column, type Row, type TableLines } from './table-lines.ts';
import type { TableText } from './table-text.ts';

/** A figure of a table's cell with the sign and the unit that head and row give it. */
export interface CellFigure extends FoundFigure {
  /** Whether the cell itself writes the unit. */
  hasOwnUnit: boolean;
  /** Whether head or row speak of a fall, 降幅, so that the number is one without a sign. */
  turned: boolean;
  /** What its row and its column are called, as written. */
  where: { row: string; column: string };
  /** What head, row and the lines above the table say of it; read when it is asked for, which most cells never are. */
  mention: () => CellMention;
}

/** What a table says of the figure of a cell. */
export interface CellMention extends Mention {
  /** What it counts, with names for a metric. */
  subject: FigureSubject;
}

/** A table that was read. */
export interface ReadTable {
  /**
   * The figure of one cell, its offsets within the words of the cell; undefined for heads, names, ranks, remarks and
   * dashes, and for a number to which nothing gives a unit.
   * @param text The words of the cell, which may be others than those that the table was read with.
   */
  figureAt: (row: number, column: number, text: string) => CellFigure | undefined;
}

/** Reads what a table says of its cells. Takes time in proportion to its size, and never throws. */
export function readTable(table: TableText): ReadTable {
  let reader: TableReader | undefined;
  return {
    figureAt: (row, column, text) => {
      reader ??= new TableReader(table);
      return reader.figureAt(row, column, text);
    },
  };
}

class TableReader {
  private readonly table: TableText;
  private readonly lines: TableLines;
  private readonly caption: Caption;
  private above: Frame | undefined;
  private named: ReadonlyMap<Row, string> | undefined;

  constructor(table: TableText) {
    this.table = table;
    this.lines = readLines(table);
    this.caption = readCaption(table);
  }

  private get frame(): Frame {
    return (this.above ??= frameOf(this.table));
  }

  /** For each row the row that it is a part of. */
  private get things(): ReadonlyMap<Row, string> {
    return (this.named ??= rowThings([...this.lines.rows.values()]));
  }

  figureAt(rowIndex: number, columnIndex: number, text: string): CellFigure | undefined {
    const row = this.lines.rows.get(rowIndex);
    const column = this.lines.columns[columnIndex];
    if (!row || column?.role !== 'value' || row.isSection) return undefined;
    const { bracketsFall } = this.caption;
    const amount = readCell(text, { unit: this.unitOf(row, column), bracketsFall });
    if (!amount) return undefined;
    const { turned } = column.measure === 'level' ? row : column;
    const signed = turned ? -Math.abs(amount.figure.signed) + 0 : amount.figure.signed;
    return {
      ...{ ...amount.figure, signed, hasOwnUnit: amount.hasOwnUnit, turned },
      where: { row: row.text, column: column.text },
      mention: () => this.mentionOf(amount, { row, column, signed }),
    };
  }

  private mentionOf(
    { figure, hasOwnUnit }: CellAmount,
    { row, column, signed }: { row: Row; column: Column; signed: number },
  ): CellMention {
    const said = column.measure === 'level' ? row : column;
    const isChange = said.measure === 'change';
    const period = this.periodOf(row, column);
    const against = isChange ? this.againstOf(said.base, period) : null;
    const columnThing = this.thingOf(column);
    const { topic } = this.frame;
    const rowThing = this.things.get(row) ?? row.thing;
    return {
      ...figure,
      ...{ signed, measure: said.measure, against, period, arrives: false },
      trend: isChange && signed !== 0 ? (signed < 0 ? 'fall' : 'rise') : null,
      place: row.place ?? column.place ?? this.frame.place ?? null,
      doubleSign: said.turned && figure.signed < 0,
      subject: nameCell({
        row,
        column,
        rowThing,
        columnThing,
        topic,
        against,
        unit: figure.unit,
        hasOwnUnit,
      }),
    };
  }

  /** The unit that a cell has where it says none: its column's, its row's, that of the lines above. */
  private unitOf(row: Row, column: Column): string | undefined {
    if (column.unit !== undefined) return column.unit;
    const { level, rate } = this.caption.units;
    if (column.measure === 'level' && row.measure === 'level') return row.unit ?? level;
    const own = row.measure === 'level' ? undefined : row.unit;
    const said = column.measure === 'level' ? row : column;
    // 增速 and 比重 are in per cent by what they mean; 增减 may be in anything.
    return own ?? rate ?? (said.isRate ? '%' : level);
  }

  private againstOf(base: string, period: NamedPeriod | null): string | null {
    if (base === '') return null;
    const year = /(?:19|20)\d\d/.exec(base)?.[0];
    if (year !== undefined) {
      const isYearBefore = period !== null && moveYears(period.code, -1) === year;
      return isYearBefore ? 'last-year' : year;
    }
    if (/年初|[上去]年[末底]/.test(base)) return 'year-start';
    return /环比|上月|上季|上期/.test(base) ? 'previous' : 'last-year';
  }

  /** A change is one of its own thing, else of that of the column before it: 产量 | 同比增长. */
  private thingOf(column: Column): string {
    if (column.thing !== '' || column.measure === 'level') return column.thing;
    const before = this.levelBefore(column)?.thing ?? '';
    return isKind(before) ? '' : before;
  }

  /** The column of values whose change or share a column tells: the nearest before it. */
  private levelBefore({ index }: Column): Column | undefined {
    return this.lines.columns.findLast(
      (column) => column.index < index && column.role === 'value' && column.measure === 'level',
    );
  }

  /** The latest period of the columns of values that stand in a row before a column of change. */
  private runBefore(column: Column): Column[] {
    const run: Column[] = [];
    let next = this.levelBefore(column);
    while (next?.measure === 'level' && next.role === 'value' && next.period) {
      run.push(next);
      next = this.lines.columns[next.index - 1];
    }
    return run;
  }

  private periodOf(row: Row, column: Column): NamedPeriod | null {
    const own = this.columnPeriod(column);
    if (!row.period) return own ?? this.frame.period ?? null;
    // 年末常住人口 in a column of 2022年 is of the end of 2022.
    const around = own ?? this.frame.period;
    const code = row.period.codeIn(around?.code.slice(0, 4), around?.code);
    return code === undefined ? (around ?? null) : namedPeriod(row.period, code);
  }

  private columnPeriod(column: Column): NamedPeriod | undefined {
    const frame = this.frame.period?.code;
    const codeOf = ({ period, index }: Column): NamedPeriod | undefined => {
      // 去年同期 is that of the column before.
      const before = this.lines.columns.findLast(
        (each) => each.index < index && each.period?.word.spoken.codeIn,
      );
      const current = before?.period?.codeIn(frame?.slice(0, 4), frame) ?? frame;
      const code = period?.codeIn(frame?.slice(0, 4), current);
      return period && code !== undefined ? namedPeriod(period, code) : undefined;
    };
    if (column.period || column.measure === 'level') return codeOf(column);
    return this.runBefore(column)
      .map(codeOf)
      .filter((period) => period !== undefined)
      .sort((a, b) => (endOf(a) < endOf(b) ? 1 : -1))[0];
  }
}

const endOf = ({ code }: NamedPeriod): string => parsePeriod(code)?.to ?? code;

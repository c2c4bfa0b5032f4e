import { isReadUnit } from '../base-amount.ts';
import { isBareNumber } from './cell-amount.ts';
import { readHead, type HeadWords } from './head-words.ts';
import type { TableText } from './table-text.ts';

/** A column and what its head says. */
export interface Column extends HeadWords {
  index: number;
  /** `name` of rows, their `unit`, `value`, or `none`: numbers of rows, ranks, codes, remarks. */
  role: 'name' | 'unit' | 'value' | 'none';
}

/** A row and what its name says. */
export interface Row extends HeadWords {
  index: number;
  /** Whether it says nothing but the name of the rows under it. */
  isSection: boolean;
}

/** A table taken apart. */
export interface TableLines {
  columns: readonly Column[];
  /** By the index of the row; heads have none. */
  rows: ReadonlyMap<number, Row>;
}

/** Columns that hold no figures whatever stands in them. */
const NO_FIGURES =
  /^(?:序号|行次|备注|说明|联系(?:人|电话)|电话|日期)$|(?:编号|代码|编码|区划码|位次|名次|排名|排序|年份)$/u;

const EMPTY = /^[\s\u3000—–\-－/…]*$/u;

/** Takes a table apart: heads, of which there may be two rows, names of rows, and columns of values. */
export function readLines({ rows, day }: TableText): TableLines {
  const [head = []] = rows;
  const second = isSecondHead(head, rows[1]) ? rows[1] : undefined;
  const body = rows.slice(second ? 2 : 1);
  const from = rows.length - body.length;
  const heads = second ? joinHeads(head, second) : head;
  const columns = rolesOf(
    heads.map((text) => readHead(text, day)),
    body,
  );
  const lines = body.map(
    (cells, index) => [index + from, rowOf(cells, { columns, body, index, from, day })] as const,
  );
  return { columns, rows: new Map(lines) };
}

/** A row of words below the head that begins with nothing, or with what the head begins with. */
function isSecondHead(head: readonly string[], row: readonly string[] | undefined): boolean {
  const [first = '', ...others] = row ?? [];
  const isFirst = first.trim() === '' || first.trim() === head[0]?.trim();
  return isFirst && others.some((cell) => !EMPTY.test(cell)) && !others.some(isBareNumber);
}

/** The upper head of a column is written once for those that it spans. */
function joinHeads(upper: readonly string[], lower: readonly string[]): string[] {
  let last = '';
  return upper.map((text, index) => {
    const below = (lower[index] ?? '').trim();
    if (text.trim() !== '') last = text.trim();
    return below === '' || below === last ? text : `${last} ${below}`;
  });
}

function rolesOf(heads: readonly HeadWords[], body: readonly (readonly string[])[]): Column[] {
  const cellsOf = (index: number): string[] =>
    body.map((row) => row[index] ?? '').filter((cell) => !EMPTY.test(cell));
  let hasName = false;
  let hasValue = false;
  return heads.map((head, index): Column => {
    const cells = cellsOf(index);
    const role = ((): Column['role'] => {
      // A column of years names its rows where it stands first.
      if (NO_FIGURES.test(head.text) && (hasName || head.text !== '年份')) return 'none';
      if (/^(?:计量)?单位$/u.test(head.text) && cells.some(isReadUnit)) return 'unit';
      if (!hasName) return 'name';
      if (!hasValue && cells.length > 0 && !cells.some((cell) => /\d/u.test(cell))) return 'name';
      return 'value';
    })();
    hasName ||= role === 'name';
    hasValue ||= role === 'value';
    return { ...head, index, role };
  });
}

interface InTable {
  columns: readonly Column[];
  body: readonly (readonly string[])[];
  index: number;
  from: number;
  day: string | undefined;
}

/** What the names of a row say together; a cell that is empty, but for the last, says what the one above it says. */
function rowOf(cells: readonly string[], { columns, body, index, from, day }: InTable): Row {
  const names = columns.filter(({ role }) => role === 'name');
  const heads = names.map((column, order) => {
    const isLast = order === names.length - 1;
    const own = cells[column.index] ?? '';
    const above = body.slice(0, index).findLast((row) => (row[column.index] ?? '').trim() !== '');
    return readHead(isLast || own.trim() !== '' ? own : (above?.[column.index] ?? ''), day);
  });
  const unitAt = columns.find(({ role }) => role === 'unit')?.index;
  const unit = unitAt === undefined ? undefined : cells[unitAt]?.trim().replace('％', '%');
  const values = columns.filter(({ role }) => role === 'value');
  const last = heads.at(-1) ?? readHead('', day);
  return {
    ...last,
    index: index + from,
    thing: heads.map(({ thing }) => thing).join(''),
    text: heads
      .map(({ text }) => text)
      .join(' ')
      .trim(),
    period: heads.findLast(({ period }) => period)?.period,
    place: heads.findLast(({ place }) => place)?.place,
    isTotal: heads.some(({ isTotal }) => isTotal),
    unit:
      unit !== undefined && !EMPTY.test(unit)
        ? unit
        : heads.findLast((head) => head.unit !== undefined)?.unit,
    isSection: values.every((column) => (cells[column.index] ?? '').trim() === ''),
  };
}

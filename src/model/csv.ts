import { formatNumber } from './metric-value.ts';

/** What a cell may hold; `null` is an empty cell. */
export type CsvCell = string | number | null;

/** How a text begins that a spreadsheet would run as a formula (OWASP, CSV injection), full-width forms included. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** One cell: numbers plain, texts guarded against being run, quoted where they need it (RFC 4180 §2). */
function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return formatNumber(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as a CSV file that Excel, WPS and LibreOffice open without a question: UTF-8 with a byte order mark, CRLF,
 * numbers without units or grouping.
 * @param rows The header first; every row as long as the header.
 * @throws RangeError On a row of another length, which would shift all that follows it.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  const width = rows[0]?.length ?? 0;
  const wrong = rows.findIndex((row) => row.length !== width);
  if (wrong !== -1)
    throw new RangeError(`row ${wrong} has ${rows[wrong]?.length ?? 0} cells instead of ${width}`);
  return `\uFEFF${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

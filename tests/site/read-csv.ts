/**
 * Rows of a CSV file by RFC 4180, written apart from the product's own writer. Throws on a line that does not end in
 * CRLF, on a quote inside an unquoted cell and on rows of unlike length.
 */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const from = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) throw new Error(`The CSV cannot be read on: ${JSON.stringify(text.slice(from, from + 40))}`);
    const [, raw = '', end] = found;
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === ',') continue;
    if (row.length !== (rows[0]?.length ?? row.length))
      throw new Error(`Row ${String(rows.length + 1)} has ${String(row.length)} cells.`);
    rows.push(row);
    row = [];
  }
  if (row.length > 0) throw new Error('The last line does not end.');
  return rows;
}

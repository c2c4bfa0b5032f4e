import type { Table } from 'mdast';
import { trimBlanks } from './analyse/fold-signs.ts';
import { leftOut } from './analyse/left-out.ts';
import { joinWrappedLines } from './join-wrapped-lines.ts';
import type { Block, LineBlock, RawPage, TableBlock } from './raw-page.ts';

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029\f\v]/;
const BULLET = /^(?:[•·‧▪○◦]\s*|[-*]\s+)(?=\S)/;
const INDENT = /^(?:\u3000{1,4}|[ \u00A0]{2,8}|\t|(?:&nbsp;|&emsp;){2,8})(?=\S)/;
const TABLE_LABEL =
  /^(?:发布|更新|录入)?(?:时间|日期|来源|作者|编辑|索\s*引\s*号|名\s*称|文\s*号|分\s*类)\s*[:：]?$/;
/** Longer than any line of a page; a file without line ends must not make the rules slow. */
const LONGEST_CELL = 300;
/** No page has so many lines; what stands behind them is named as left out. */
const MOST_LINES = 50_000;

function lineBlock(raw: string, gapAbove: number): LineBlock {
  const words = trimBlanks(raw);
  const listItem = BULLET.test(words);
  const text = listItem ? words.replace(BULLET, '') : words;
  return {
    kind: 'line',
    text,
    nodes: [{ type: 'text', value: text }],
    gapAbove,
    ...(INDENT.test(raw) ? { indented: true } : {}),
    ...(listItem ? { listItem: true } : {}),
  };
}

/** The cells of a line of a table, or null: cells stand between tabs, or between bars that open and close the line. */
function readCells(raw: string): string[] | null {
  const line = raw.replace(/^[ \u3000]+|[ \u3000]+$/g, '');
  if (/^\|.*\|$/.test(line) && line.length > 2) return line.slice(1, -1).split('|').map(trimBlanks);
  if (!line.includes('\t')) return null;
  const cells = line.split('\t').map(trimBlanks);
  return cells.length > 1 && cells.every((cell) => cell.length < LONGEST_CELL) ? cells : null;
}

function isRule(cells: string[]): boolean {
  return cells.every((cell) => /^:?-{2,}:?$/.test(cell));
}

function tableBlock(rows: string[][]): TableBlock {
  const node: Table = {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((value) => ({
        type: 'tableCell',
        children: value === '' ? [] : [{ type: 'text', value }],
      })),
    })),
  };
  return { kind: 'table', node, text: rows.map((cells) => cells.join(' ')).join('\n') };
}

/** The rows of the table that begins at a line, empty where none does; and the line behind what was looked at. */
function readTable(lines: readonly string[], from: number): { rows: string[][]; end: number } {
  const rows: string[][] = [];
  let end = from;
  for (; end < lines.length; end += 1) {
    const cells = readCells(lines[end] ?? '');
    if (cells === null || (rows[0] !== undefined && cells.length !== rows[0].length)) break;
    rows.push(cells);
  }
  const told = rows.filter((cells) => !isRule(cells));
  const filled = told.filter((cells) => cells.filter((cell) => cell !== '').length > 1).length;
  const labels = told.some((cells) => cells.some((cell) => TABLE_LABEL.test(cell)));
  const least = (rows[0]?.length ?? 0) > 2 ? 2 : 3;
  return { rows: filled >= least && !labels ? told : [], end: Math.max(end, from + 1) };
}

/**
 * The lines of a page's plain text, copied or scraped, as a raw page: blanks at the ends go, how many empty lines stood
 * above and whether a line was set in are kept, rows of cells become a table.
 */
export function readTextPage(text: string): RawPage {
  const all = text.split(LINE_END);
  const lines = joinWrappedLines(all.slice(0, MOST_LINES));
  const rest = all.slice(MOST_LINES, MOST_LINES + 20).join(' ');
  const blocks: Block[] = [];
  let gap = 0;
  for (let at = 0; at < lines.length;) {
    if (trimBlanks(lines[at] ?? '') === '') {
      gap += 1;
      at += 1;
      continue;
    }
    const { rows, end } = readTable(lines, at);
    if (rows.length > 0) blocks.push(tableBlock(rows));
    else for (const raw of lines.slice(at, end)) blocks.push(lineBlock(raw, raw === lines[at] ? gap : 0));
    at = end;
    gap = 0;
  }
  return { format: 'text', blocks, hints: {}, left: rest === '' ? [] : [leftOut(rest, 'other-article')] };
}

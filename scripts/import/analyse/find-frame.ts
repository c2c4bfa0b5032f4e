import type { PageHints } from '../raw-page.ts';
import { findTitle, type FoundTitle } from './find-title.ts';
import { lookOf, type Row } from './row.ts';
import { isSnippet } from './sentence.ts';

/** Where the article stands among the rows of its page. */
export interface Frame {
  title: FoundTitle | null;
  /** Rows before it belong to something else: the teaser of another article. */
  from: number;
  /** The first sentence (or picture, table) of the text. */
  first: number;
  /** The last sentence of the text. */
  last: number;
  /** The first row behind the article and its closing lines. */
  end: number;
  /** Row where another article begins, or null. */
  other: number | null;
}

/** So many rows may stand between an info line and the text. */
const REACH = 8;

function isText(row: Row | undefined): boolean {
  return row?.kind.is === 'prose' && !isSnippet(row.text) && lookOf(row).linksOnly !== true;
}

/** Row of the bare line that an info line belongs to, looking back over bylines and furniture; null where none is near. */
function titleAbove(rows: readonly Row[], info: number): number | null {
  for (let at = info - 1; at >= Math.max(0, info - 6); at -= 1) {
    const row = rows[at];
    if (row?.kind.is === 'bare') return row.text.length >= 6 && !/[:：]$/.test(row.text) ? at : null;
    if (row?.kind.is === 'prose' || row?.kind.is === 'block') return null;
  }
  return null;
}

/** Whether a row is an info line that opens an article: a date with a label, a time or a source, and sentences soon after. */
function opensArticle(rows: readonly Row[], at: number): boolean {
  const kind = rows[at]?.kind;
  if (kind?.is !== 'info' || kind.info.date === null) return false;
  const strong = kind.info.labelled || kind.info.source !== null || kind.info.date.time !== null;
  if (!strong || titleAbove(rows, at) === null) return false;
  return rows.slice(at + 1, at + 1 + REACH).some(isText);
}

function wordsIn(rows: readonly Row[], from: number, to: number): number {
  return rows.slice(from, to).reduce((sum, row) => sum + (isText(row) ? row.text.length : 0), 0);
}

/** Where the article begins: behind a teaser, if an info line opens an article that is longer than all before it. */
function findStart(rows: readonly Row[]): { from: number; first: number } | null {
  const first = rows.findIndex(isText);
  if (first < 0) return null;
  const info = rows.findIndex((_, at) => opensArticle(rows, at));
  const head = info < 0 ? null : titleAbove(rows, info);
  if (head === null || head < first || headed(rows, first)) return { from: 0, first };
  const later = rows.findIndex((row, at) => at > info && isText(row));
  const longer = later > 0 && wordsIn(rows, 0, head) < wordsIn(rows, later, rows.length) / 2;
  return longer ? { from: rows.slice(0, head).findLastIndex(isText) + 1, first: later } : { from: 0, first };
}

/** Whether a date stands before the first sentence: that article is one of its own, not a teaser. */
function headed(rows: readonly Row[], first: number): boolean {
  return rows.slice(0, first).some(({ kind }) => kind.is === 'info' && kind.info.labelled);
}

/** Row where the next article begins (its title, then its info line, then sentences), or null. */
function findOther(rows: readonly Row[], first: number, end: number): number | null {
  for (let at = first + 1; at < end; at += 1) {
    if (!opensArticle(rows, at)) continue;
    const head = titleAbove(rows, at);
    if (head !== null && head > first && rows.slice(at, end).some(isText)) return head;
  }
  return null;
}

/** Whether the text goes on behind furniture that usually ends it: much more than stood before. */
function goesOn(rows: readonly Row[], first: number, at: number): boolean {
  const kind = rows[at]?.kind;
  if (kind?.is !== 'furniture' || kind.why === 'disclaimer' || kind.why === 'footer') return false;
  const next = rows.findIndex((row, index) => index > at && row.kind.is === 'furniture' && row.kind.ends);
  return wordsIn(rows, at, next < 0 ? rows.length : next) > 2 * wordsIn(rows, first, at);
}

function findEnd(rows: readonly Row[], first: number): number {
  let tries = 0;
  for (let at = first + 1; at < rows.length; at += 1) {
    const kind = rows[at]?.kind;
    if (kind?.is !== 'furniture' || !kind.ends) continue;
    tries += 1;
    if (tries > 3 || !goesOn(rows, first, at)) return at;
  }
  return rows.length;
}

/** Row of the line of the editor behind the text: what follows it is no text. */
function findSignOff(rows: readonly Row[], first: number, end: number): number {
  const at = rows.findIndex(
    ({ kind }, index) => index > first && index < end && kind.is === 'info' && kind.info.editor !== null,
  );
  return at < 0 || wordsIn(rows, at, end) > wordsIn(rows, first, at) ? end : at;
}

/** A sentence however short, a picture or a table: what a text may end with. */
function endsText({ kind, text }: Row): boolean {
  return (
    kind.is === 'prose' || kind.is === 'block' || (kind.is === 'bare' && /[。！？…][”’』」）]?$/.test(text))
  );
}

/** Finds the article on its page; null where there is none. */
export function findFrame(rows: readonly Row[], hints: PageHints): Frame | null {
  const start = findStart(rows) ?? startAtBlock(rows);
  if (start === null) return null;
  const { from, first } = start;
  const title = findTitle(rows, from, first, hints);
  const hardEnd = findEnd(rows, first);
  const other = findOther(rows, first, hardEnd);
  const end = other ?? hardEnd;
  const stop = findSignOff(rows, first, end);
  const last = rows.findLastIndex((row, at) => at < stop && at >= first && endsText(row));
  return { title, from, first, last: Math.max(last, first), end, other };
}

/** A page without a sentence is an article only where a dated title stands over its pictures or tables. */
function startAtBlock(rows: readonly Row[]): { from: number; first: number } | null {
  const first = rows.findIndex(
    ({ kind }, at) => kind.is === 'block' && rows.slice(0, at).some((row) => row.kind.is === 'info'),
  );
  return first < 0 || !rows.slice(0, first).some((row) => row.kind.is === 'bare') ? null : { from: 0, first };
}

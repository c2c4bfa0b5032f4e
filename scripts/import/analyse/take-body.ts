import type { Byline } from '../imported-article.ts';
import type { LeftOut } from '../raw-page.ts';
import { bareWords, foldSigns } from './fold-signs.ts';
import type { Frame } from './find-frame.ts';
import { leftOut } from './left-out.ts';
import { readOrdinal } from './ordinal.ts';
import { readByline } from './read-byline.ts';
import type { Info } from './read-info.ts';
import { lookOf, type Row } from './row.ts';

/** So far into a text its authors may be named; later names belong to a part of it. */
const LAST_BYLINE = 8;

/** The key words of a page, set between its text and its lists. */
const TAGS = /^(?:标签|关键[词字]|主题词|Tags?)\s*[:：]/i;

/** The rows of the text itself; furniture between its paragraphs goes. */
export function takeBody(rows: readonly Row[], frame: Frame): { kept: Row[]; left: LeftOut[] } {
  const kept: Row[] = [];
  const left: LeftOut[] = [];
  const title = bareWords(frame.title?.title ?? '');
  for (const row of rows.slice(frame.first, frame.last + 1)) {
    if (title.length >= 7 && row.text.length <= title.length + 8 && bareWords(row.text) === title) {
      left.push(leftOut(row.text, 'duplicate-title'));
      continue;
    }
    if (row.kind.is === 'furniture') left.push(leftOut(row.text, row.kind.why));
    else if (row.kind.is === 'info' && TAGS.test(row.text)) left.push(leftOut(row.text, 'navigation'));
    // Between paragraphs 路通了 is a heading, though it could be a name.
    else if (row.kind.is === 'byline' && readByline(row.text, { bareNames: false }) === null)
      kept.push({ ...row, kind: { is: 'bare' } });
    else kept.push(row);
  }
  return { kept, left };
}

/** So few paragraphs may follow a line of credits that ends a text: small print that no rule knows. */
const FEW = 2;

/** Takes the lines that name source or editor out of the end of the text, where next to nothing follows them. */
export function takeCredits(text: Row[]): Info[] {
  const at = text.findIndex(
    ({ kind }, index) =>
      index > 0 &&
      kind.is === 'info' &&
      kind.info.labelled &&
      (kind.info.source ?? kind.info.editor) !== null,
  );
  const kind = text[at]?.kind;
  const behind = text.slice(at + 1).filter((row) => row.kind.is === 'prose' || row.kind.is === 'bare').length;
  if (kind?.is !== 'info' || behind > FEW || behind >= at) return [];
  text.splice(at, 1);
  return [kind.info, ...takeCredits(text)];
}

/** Takes a byline out of the text that stands below a note or a picture, not above the first sentence; null where none is. */
export function takeInnerByline(text: Row[]): Byline[] | null {
  const at = text.findIndex(({ kind, text: whole }, index) => {
    const words = foldSigns(whole);
    return (
      index <= LAST_BYLINE &&
      kind.is === 'byline' &&
      /^(?:(?:本报|本网|本刊)?.{0,6}(?:记者|通讯员)|(?:文|图|图文|作者|撰文)\s*[:：/|｜丨])/.test(words) &&
      !/摄\s*$/.test(words)
    );
  });
  const kind = text[at]?.kind;
  const next = text[at + 1]?.kind.is;
  if (kind?.is !== 'byline' || (next !== 'prose' && next !== 'bare')) return null;
  text.splice(at, 1);
  return kind.people;
}

/**
 * Of the bare lines between title and text only those belong to the text that say so themselves (a number, a `：`), and
 * the last one, which may be its first heading; the rest are buttons of the page.
 */
export function keepEarlyRows(rows: readonly Row[], text: readonly Row[]): { kept: Row[]; left: LeftOut[] } {
  const others = text.some((row) => row.kind.is === 'bare' && row.text.length <= 30);
  const belongs = (row: Row, at: number): boolean =>
    row.kind.is !== 'bare' ||
    readOrdinal(row.text) !== null ||
    lookOf(row).heading !== undefined ||
    lookOf(row).body === true ||
    /[:：。！？!?…”」）)】]$/.test(row.text) ||
    row.text.length > 20 ||
    (at === rows.length - 1 && (others || row.text.length >= 4));
  return {
    kept: rows.filter(belongs),
    left: rows.filter((row, at) => !belongs(row, at)).map((row) => leftOut(row.text, 'navigation')),
  };
}

import { bareWords, foldSigns } from './fold-signs.ts';
import { isForeign, isOffice, isSecondLine, SITE_NAME } from './no-title.ts';
import { readOrdinal } from './ordinal.ts';
import { lookOf, type Row } from './row.ts';

/** A title is said again near the text, not at the end of a long page. */
export const NEAR = 200;
/** How long the way to the next info line is, over lines that may stand between a title and it; Infinity where none comes. */
function stepsToInfo(rows: readonly Row[], at: number, limit: number): number {
  let steps = 0;
  for (let next = at + 1; next < Math.min(limit, at + 7); next += 1) {
    const kind = rows[next]?.kind;
    if (kind?.is === 'info') return kind.info.calendar && !kind.info.labelled ? Infinity : steps;
    if (kind?.is === 'bare') steps += 1;
    else if (kind?.is === 'prose' || kind?.is === 'block') return Infinity;
  }
  return Infinity;
}

function lengthScore(length: number): number {
  if (length < 5) return -30;
  if (length < 8) return -5;
  return length <= 40 ? 10 : -10;
}

function lookScore(row: Row): number {
  const { heading, align, strong, linksOnly, listItem, body } = lookOf(row);
  const byHeading = heading === undefined ? 0 : ({ 1: 40, 2: 20, 3: 10 }[heading as number] ?? 3);
  return (
    byHeading +
    (align === 'center' ? 10 : 0) +
    (strong === true ? 8 : 0) -
    (linksOnly === true ? 25 : 0) -
    (listItem === true ? 30 : 0) +
    (body === true ? 5 : 0)
  );
}

/** What decides between the lines before the text. */
export interface Setting {
  rows: readonly Row[];
  /** Row of the first sentence of the text. */
  limit: number;
  /** How often the words of a line stand on the page. */
  times: ReadonlyMap<string, number>;
  lastSteps: ReadonlySet<string>;
  hinted: ReadonlySet<string>;
  /** Bare lines inside the text: their likes before it may be headings, too. */
  later: number;
}

function placeScore(at: number, { rows, limit }: Setting): number {
  const steps = stepsToInfo(rows, at, limit);
  const before = rows[at - 1]?.kind;
  const next = rows[at + 1]?.kind;
  return (
    (steps === 0 ? 35 : steps === 1 ? 15 : 0) +
    (before?.is === 'info' && !before.info.calendar ? 15 : 0) +
    (next?.is === 'subtitle' ? 30 : 0) +
    (next?.is === 'byline' ? 12 : 0) -
    Math.min(12, 2 * (limit - at))
  );
}

/** Whether a numbered line has the next number in the text: a heading, not the title. */
function hasSisterBelow(row: Row, { rows, limit }: Setting): boolean {
  const kind = readOrdinal(row.text)?.kind;
  return (
    (kind === 'han' || kind === 'digit' || kind === 'han-brackets') &&
    rows.slice(limit, limit + NEAR).some(({ text }) => readOrdinal(text)?.kind === kind)
  );
}

/** How much speaks for a line as the title: its length, looks, place, and that the page says it again. */
export function score(at: number, setting: Setting): number {
  const row = setting.rows[at];
  if (row === undefined) return -Infinity;
  const words = bareWords(row.text);
  const ordinal = readOrdinal(row.text);
  const siteName = SITE_NAME.test(foldSigns(row.text).trim()) && row.text.length <= 14;
  const next = setting.rows[at + 1]?.kind;
  return (
    lengthScore(row.text.length) +
    lookScore(row) +
    placeScore(at, setting) +
    (setting.hinted.has(words) ? 70 : 0) +
    ((setting.times.get(words) ?? 0) > 1 && row.text.length >= 7 ? 25 : 0) +
    (setting.lastSteps.has(words) && row.text.length >= 7 ? 30 : 0) -
    (ordinal !== null && ordinal.kind !== 'first' ? 25 : 0) -
    (hasSisterBelow(row, setting) ? 60 : 0) -
    (siteName ? 30 : 0) -
    (isForeign(row.text, setting.rows[setting.limit]?.text ?? '') ? 70 : 0) -
    (isSecondLine(row.text) ? 40 : 0) -
    (/[:：]$/.test(row.text) ? 20 : 0) -
    (/^[(（【[].*[)）】\]]$/.test(row.text) ? 20 : 0) -
    (isOffice(row, setting.rows[at - 1]) ? 45 : 0) -
    (setting.later > 0 && next?.is === 'prose' && setting.rows[at - 1]?.kind.is === 'bare' ? 8 : 0)
  );
}

import type { PageHints } from '../raw-page.ts';
import { bareWords } from './fold-signs.ts';
import { SITE_NAME } from './no-title.ts';
import type { Row } from './row.ts';
import { NEAR, score } from './score-title.ts';
import { canBeTitle, LONGEST_TITLE, toldTitle } from './title-line.ts';

/** Where the title stands, or that only the page's hints have it. */
export interface FoundTitle {
  /** Row of the title; null where it comes from a hint alone. */
  at: number | null;
  title: string;
}

/** Lines with fewer points are no title; the only line above the text needs less: `随手记`. */
const WEAK = -20;
const ALONE = -40;
const SITE_PARTS =
  /\s*(?:[_|｜]|\s[-–—]+\s|--|——(?=[^—]{0,12}(?:网|站|频道|政府|日报|平台)$)|[-–—](?=[^-–—]{0,14}(?:网|网站|站|频道|政府|日报|平台|在线|新闻|中心)$))\s*/u;

/** The title that a page's `<title>` begins with, without the names of section and site. */
export function hintedTitles(hints: PageHints): string[] {
  const parts = (hints.title ?? '').split(SITE_PARTS).map((part) => part.trim());
  return [hints.articleTitle?.trim() ?? '', ...parts].filter(
    (part) => part.length >= 4 && !SITE_NAME.test(part),
  );
}

/** Finds the title among the lines from `from` to the first sentence of the text at `limit`; null where none can be one. */
export function findTitle(
  rows: readonly Row[],
  from: number,
  limit: number,
  hints: PageHints,
): FoundTitle | null {
  const times = new Map<string, number>();
  for (const { text } of rows.slice(0, limit + NEAR)) {
    if (text.length <= LONGEST_TITLE) times.set(bareWords(text), (times.get(bareWords(text)) ?? 0) + 1);
  }
  const lastSteps = new Set(
    rows
      .slice(0, limit)
      .flatMap(({ kind }) => (kind.is === 'breadcrumb' ? [bareWords(kind.steps.at(-1) ?? '')] : [])),
  );
  const told = rows.slice(0, limit + 1).flatMap(({ text }) => toldTitle(text) ?? []);
  const offered = [...hintedTitles(hints), ...told];
  const later = rows
    .slice(limit, limit + NEAR)
    .filter((row) => row.kind.is === 'bare' && row.text.length <= 30).length;
  const setting = { rows, limit, times, lastSteps, hinted: new Set(offered.map(bareWords)), later };
  const candidates = rows
    .slice(0, limit)
    .flatMap((row, at) => (at >= from && canBeTitle(row) ? [{ row, at, points: score(at, setting) }] : []))
    .filter(({ points, row }, _, { length }) => {
      const alone = length === 1 && later === 0 && row.text.length > 2;
      return points > (alone ? ALONE : WEAK);
    })
    .sort((a, b) => b.points - a.points || a.at - b.at);
  const best = candidates[0];
  const hinted = offered[0];
  if (best === undefined) return hinted === undefined ? null : { at: null, title: hinted };
  const trusted = hinted !== undefined && hinted === hints.articleTitle?.trim();
  if (trusted && bareWords(best.row.text) !== bareWords(hinted)) return { at: best.at, title: hinted };
  return { at: best.at, title: best.row.text.replace(/[\s_|｜]+$/, '') };
}

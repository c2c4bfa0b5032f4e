import type { PageHints } from '../raw-page.ts';
import { bareWords, foldSigns } from './fold-signs.ts';
import { isCaption } from './is-caption.ts';
import { readOrdinal } from './ordinal.ts';
import { lookOf, type Row } from './row.ts';

/** Where the title stands, or that only the page's hints have it. */
export interface FoundTitle {
  /** Row of the title; null where it comes from a hint alone. */
  at: number | null;
  title: string;
}

const LONGEST = 70;
/** A title is said again near the text, not at the end of a long page. */
const NEAR = 200;
const SITE_NAME = /(?:网|网站|门户|政府|人民政府|日报|晚报|晨报|频道|在线|客户端|平台|公司|欢迎您)$/;
/** `王某某强调……`: what was said, under the line that says what took place. */
const SECOND_LINE =
  /^\p{Script=Han}{2,4}(?:\s?\p{Script=Han}{2,4})?(?:强调|指出|要求|主持并|主持|出席|讲话|参加)/u;
const SITE_PARTS =
  /\s*(?:[_|｜]|\s[-–—]+\s|--|——(?=[^—]{0,12}(?:网|站|频道|政府|日报|平台)$)|[-–—](?=[^-–—]{0,14}(?:网|网站|站|频道|政府|日报|平台|在线|新闻|中心)$))\s*/u;

/** The title that a page's `<title>` begins with, without the names of section and site. */
export function hintedTitles(hints: PageHints): string[] {
  const parts = (hints.title ?? '').split(SITE_PARTS).map((part) => part.trim());
  return [hints.articleTitle?.trim() ?? '', ...parts].filter(
    (part) => part.length >= 4 && !SITE_NAME.test(part),
  );
}

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
interface Setting {
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

/** The office that signs under a title. */
const OFFICE =
  /^[\p{Script=Han}X×某]{2,14}(?:局|委员会|政府|办公室|街道办|办事处|厅|公司|镇|乡|党委|大学|学院|协会)$/u;

function isOffice({ text }: Row, above: Row | undefined): boolean {
  return OFFICE.test(text) && above?.kind.is === 'bare' && above.text.length >= 7;
}

/** Whether a numbered line has the next number in the text: a heading, not the title. */
function hasSisterBelow(row: Row, { rows, limit }: Setting): boolean {
  const kind = readOrdinal(row.text)?.kind;
  return (
    (kind === 'han' || kind === 'digit' || kind === 'han-brackets') &&
    rows.slice(limit, limit + NEAR).some(({ text }) => readOrdinal(text)?.kind === kind)
  );
}

/** A line without a Chinese sign on a Chinese page: the name of a paper or a site. */
function isForeign(row: Row, { rows, limit }: Setting): boolean {
  return !/\p{Script=Han}/u.test(row.text) && /\p{Script=Han}{4}/u.test(rows[limit]?.text ?? '');
}

function score(at: number, setting: Setting): number {
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
    (isForeign(row, setting) ? 70 : 0) -
    (SECOND_LINE.test(row.text) ? 40 : 0) -
    (/[:：]$/.test(row.text) ? 20 : 0) -
    (/^[(（【[].*[)）】\]]$/.test(row.text) ? 20 : 0) -
    (isOffice(row, setting.rows[at - 1]) ? 45 : 0) -
    (setting.later > 0 && next?.is === 'prose' && setting.rows[at - 1]?.kind.is === 'bare' ? 8 : 0)
  );
}

/** Labels that lines around a title begin with. */
const LABELLED =
  /^(?:原?标题|副标?题|引题|肩题|发信[人站]|信区|楼主|摘要|提要|导读|导语|核心提示|编者按|关键词|附件|文号)\s*[:：]/;

/** `原标题：……`, `某社某地5月6日电 题：……`: a line that says what the title is. */
const TELLS = /^(?:原?标题\s*:|.{2,24}\d{1,2}日\s?(?:电|讯)\s*题\s*:)\s*/;

function toldTitle(text: string): string | null {
  const lead = TELLS.exec(foldSigns(text.slice(0, 60)))?.[0];
  const title = lead === undefined ? '' : text.slice(lead.length).trim();
  return title.length >= 4 && title.length <= LONGEST && !title.includes('。') ? title : null;
}

/** The address of a site, or nothing Chinese on a line of a Chinese page. */
const ADDRESS = /\.(?:com|cn|net|org)(?![a-z])/i;

function canBeTitle({ text, kind }: Row): boolean {
  if (
    isCaption(text) ||
    LABELLED.test(text) ||
    ADDRESS.test(text) ||
    TELLS.test(foldSigns(text)) ||
    /\d{1,2}:\d{2}/.test(foldSigns(text))
  )
    return false;
  return (
    kind.is === 'bare' &&
    text.length <= LONGEST &&
    text.length >= 2 &&
    /[\p{L}]{2}/u.test(text) &&
    !/[。；;，,、][\s|｜]*$/.test(text)
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
    if (text.length <= LONGEST) times.set(bareWords(text), (times.get(bareWords(text)) ?? 0) + 1);
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
    .map((row, at) => ({ row, at, points: at >= from && canBeTitle(row) ? score(at, setting) : -Infinity }))
    .filter(({ points }) => points > -20)
    .sort((a, b) => b.points - a.points || a.at - b.at);
  const best = candidates[0];
  const hinted = offered[0];
  if (best === undefined) return hinted === undefined ? null : { at: null, title: hinted };
  const trusted = hinted !== undefined && hinted === hints.articleTitle?.trim();
  if (trusted && bareWords(best.row.text) !== bareWords(hinted)) return { at: best.at, title: hinted };
  return { at: best.at, title: best.row.text.replace(/[\s_|｜]+$/, '') };
}

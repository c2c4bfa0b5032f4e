import type { Byline } from '../imported-article.ts';
import type { LeftOut } from '../raw-page.ts';
import { bareWords, foldSigns } from './fold-signs.ts';
import type { Frame } from './find-frame.ts';
import { leftOut } from './left-out.ts';
import type { Info } from './read-info.ts';
import { accountOf, canBeSubtitle } from './below-title.ts';
import type { Row } from './row.ts';
import { toldTitle } from './title-line.ts';

/** What stands around the title, before the first sentence. */
export interface Head {
  subtitle: string | null;
  people: Byline[];
  /** The account that stands beside the day, without a label. */
  account: string | null;
  /** Info lines, those nearest to the title first. */
  infos: Info[];
  breadcrumb: string[];
  /** Rows that belong to the text though they stand before its first sentence: a heading, a salutation, a note. */
  body: Row[];
  left: LeftOut[];
}

/** `正文` and the title itself, cut short or not, are where the reader stands, not a step to it. */
function withoutTitle(steps: readonly string[], title: string): string[] {
  const last = bareWords(steps.at(-1) ?? '');
  const own = bareWords(title);
  const isTitle =
    last !== '' &&
    own !== '' &&
    (last === own || (last.length >= 6 && (own.startsWith(last) || last.startsWith(own))));
  return isTitle ? steps.slice(0, -1) : [...steps];
}

function findBreadcrumb(rows: readonly Row[], title: string): string[] {
  const crumbs = rows.flatMap(({ kind }) => (kind.is === 'breadcrumb' ? [kind] : []));
  const sure = crumbs.findLast(({ sure: told, steps }) => told && steps.length > 0);
  const byTitle = crumbs.find(({ steps }) => withoutTitle(steps, title).length < steps.length);
  return withoutTitle((sure ?? byTitle)?.steps ?? [], title);
}

/** Some pages name their authors above the title. */
const NEAR_TITLE = 3;

/** What a row between title and text is; rows before the title are no part of the article. */
function placeRow(
  row: Row,
  at: number,
  frame: Frame,
  { head, above }: { head: Head; above: Byline[] },
  subtitleFits: boolean | null,
): void {
  const { kind, text } = row;
  const titleAt = frame.title?.at ?? -1;
  const below = at > titleAt;
  if (kind.is === 'info') head.infos.push(kind.info);
  else if (kind.is === 'breadcrumb') return;
  else if (kind.is === 'furniture') head.left.push(leftOut(text, kind.why));
  else if (frame.title !== null && frame.title.at === null && toldTitle(text) === frame.title.title)
    head.left.push(leftOut(text, 'duplicate-title'));
  else if (frame.title !== null && text !== '' && bareWords(text) === bareWords(frame.title.title)) {
    if (at !== titleAt) head.left.push(leftOut(text, 'duplicate-title'));
  } else if (at === titleAt) head.left.push(leftOut(text, 'duplicate-title'));
  else if (
    !below &&
    kind.is === 'byline' &&
    titleAt - at <= NEAR_TITLE &&
    /记者|通讯员|作者/.test(foldSigns(text))
  )
    above.push(...kind.people);
  else if (!below) head.left.push(leftOut(text, 'navigation'));
  else if (kind.is === 'byline') head.people.push(...kind.people);
  else if (kind.is === 'bare' && subtitleFits === false) head.left.push(leftOut(text, 'navigation'));
  else if (
    head.subtitle === null &&
    (kind.is === 'subtitle' || (kind.is === 'bare' && subtitleFits === true && frame.title?.at != null))
  )
    head.subtitle = text;
  else head.body.push(row);
}

/** Reads the rows before the first sentence. */
export function readHead(rows: readonly Row[], frame: Frame): Head {
  const title = frame.title?.title ?? '';
  const head: Head = {
    subtitle: null,
    people: [],
    infos: [],
    breadcrumb: [],
    body: [],
    left: [],
    account: accountOf(rows, frame),
  };
  const above: Byline[] = [];
  const lastInfo = rows.findLastIndex((row, at) => at < frame.first && row.kind.is === 'info');
  for (const [at, row] of rows.slice(0, frame.first).entries()) {
    if (at < frame.from) {
      if (row.text !== '' && row.kind.is !== 'breadcrumb')
        head.left.push(leftOut(row.text, row.kind.is === 'furniture' ? row.kind.why : 'navigation'));
    } else placeRow(row, at, frame, { head, above }, at < lastInfo ? canBeSubtitle(rows, at, frame) : null);
  }
  if (head.people.length === 0) head.people.push(...above);
  head.infos = nearestFirst(rows, frame);
  head.breadcrumb = findBreadcrumb(rows.slice(0, frame.first), title);
  head.people.push(...head.infos.flatMap(({ people }) => people));
  return head;
}

/** Lines below the title come before those above it, which may belong to the page. */
function nearestFirst(rows: readonly Row[], frame: Frame): Info[] {
  const titleAt = frame.title?.at ?? 0;
  const infos = rows
    .slice(0, frame.first)
    .flatMap(({ kind }, at) => (kind.is === 'info' && at >= frame.from ? [{ info: kind.info, at }] : []));
  const distance = (at: number): number => (at > titleAt ? at - titleAt : 1000 + titleAt - at);
  return infos.sort((a, b) => distance(a.at) - distance(b.at)).map(({ info }) => info);
}

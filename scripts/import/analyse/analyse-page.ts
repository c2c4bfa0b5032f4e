import type { Byline, ImportedArticle } from '../imported-article.ts';
import type { LeftOut, PageHints, RawPage } from '../raw-page.ts';
import { buildBody } from './build-body.ts';
import { chooseDate } from './choose-date.ts';
import { findFrame, type Frame } from './find-frame.ts';
import { findRelated } from './find-related.ts';
import { joinSplitLines } from './join-split-lines.ts';
import { leftOut } from './left-out.ts';
import { readByline } from './read-byline.ts';
import { readDateline } from './read-dateline.ts';
import { readClosing } from './read-closing.ts';
import { readHead } from './read-head.ts';
import { cleanSource } from './clean-source.ts';
import type { Info } from './read-info.ts';
import { findSigned, readTail } from './read-tail.ts';
import { splitGluedHead } from './split-glued-head.ts';
import { toRows, type Row } from './row.ts';
import { keepEarlyRows, takeBody, takeCredits, takeInnerByline } from './take-body.ts';

const ADDRESS = /https?:\/\/[^\s"'<>（）()，。]+/g;

/** Every person once: who is named with a role at the head and again at the end is one. */
function unique(people: readonly Byline[]): Byline[] {
  const seen = new Map<string, Byline>();
  for (const person of people) {
    const known = seen.get(person.name);
    if (known === undefined || (known.role === '作者' && person.role !== '作者'))
      seen.set(person.name, person);
  }
  return [...seen.values()];
}

function firstOf<T>(infos: readonly Info[], pick: (info: Info) => T | null): T | null {
  return infos.map(pick).find((value) => value !== null) ?? null;
}

/** What a page without an article comes to: nothing is made up. */
function nothingFound(page: RawPage, rows: readonly Row[]): ImportedArticle {
  const left = rows.flatMap(({ text, kind }) =>
    text === '' ? [] : [leftOut(text, kind.is === 'furniture' ? kind.why : 'navigation')],
  );
  return {
    title: null,
    subtitle: null,
    date: null,
    time: null,
    source: null,
    byline: [],
    editor: null,
    breadcrumb: [],
    url: page.hints.url ?? null,
    headings: [],
    runinHeadings: [],
    paragraphs: [],
    body: [],
    pictures: [],
    related: [],
    left: [...page.left, ...left],
  };
}

function leftBehind(rows: readonly Row[], frame: Frame): LeftOut[] {
  let why: LeftOut['why'] = frame.other === null ? 'footer' : 'other-article';
  return rows.slice(frame.end).flatMap(({ text, kind }) => {
    if (frame.other === null && kind.is === 'furniture' && kind.ends) why = kind.why;
    return text === ''
      ? []
      : [leftOut(text, kind.is === 'furniture' && frame.other === null ? kind.why : why)];
  });
}

function hintedPeople(hints: PageHints): Byline[] {
  return hints.author === undefined ? [] : (readByline(`作者：${hints.author}`, { bareNames: true }) ?? []);
}

function addressesOf(rows: readonly Row[], page: RawPage): string[] {
  const shown = rows.slice(0, 400).flatMap(({ text }) => text.slice(0, 400).match(ADDRESS) ?? []);
  return [...(page.hints.url === undefined ? [] : [page.hints.url]), ...shown];
}

/** The page's own address: told by its hints, or shown in a line of its own (`链接：http…`). */
function findUrl(rows: readonly Row[], page: RawPage): string | null {
  const line = rows.find(({ text }) =>
    /^(?:原文)?(?:链接|网址|地址|URL|来源网址|本文地址|本文链接)\s*[:：]\s*https?:\/\//i.test(text),
  );
  return page.hints.url ?? line?.text.match(ADDRESS)?.[0] ?? null;
}

/** Understands a raw page: which of its lines are the article, and what each of them is. Pure, and never invents. */
export function analysePage(page: RawPage): ImportedArticle {
  const rows = toRows(splitGluedHead(joinSplitLines(page.blocks)));
  const frame = findFrame(rows, page.hints);
  if (frame === null) return nothingFound(page, rows);
  const head = readHead(rows, frame);
  const text = takeBody(rows, frame);
  const lastLine = text.kept.at(-1);
  const closing = lastLine === undefined || lastLine.text === '' ? null : readClosing(lastLine.text);
  const tail = readTail(rows.slice(frame.last + 1, frame.end), lastLine, page.format);
  if (lastLine !== undefined && closing !== null)
    text.kept[text.kept.length - 1] = { ...lastLine, text: closing.text };
  const tailInfos = [...(closing?.infos ?? []), ...tail.infos, ...takeCredits(text.kept)];
  const infos = [...head.infos, ...tailInfos];
  const source =
    cleanSource(page.hints.source ?? '') ?? firstOf(infos, (info) => info.source) ?? head.account;
  // The name of the account or paper on a line of its own, under the title.
  const inner = head.people.length > 0 ? null : takeInnerByline(text.kept);
  const early = keepEarlyRows(
    head.body.filter(({ text: words }) => words === '' || words !== source),
    text.kept,
  );
  const written = buildBody([
    ...early.kept,
    ...text.kept.filter((row) => row.text !== '' || row.kind.is === 'block'),
    ...tail.body,
  ]);
  const runIn = readDateline(written.paragraphs);
  const people = [
    ...head.people,
    ...(inner ?? []),
    ...runIn,
    ...(closing?.people ?? []),
    ...tail.people,
    ...tailInfos.flatMap((info) => info.people),
  ];
  return {
    title: frame.title?.title ?? null,
    subtitle: head.subtitle,
    ...chooseDate({
      hints: page.hints,
      head: head.infos,
      tail: tailInfos,
      signed: tail.signed ?? findSigned(text.kept),
      addresses: addressesOf(rows, page),
    }),
    source,
    byline: unique(people.length > 0 ? people : hintedPeople(page.hints)),
    editor: firstOf(infos, ({ editor }) => editor),
    breadcrumb: head.breadcrumb,
    url: findUrl(rows, page),
    ...written,
    related: findRelated(rows.slice(frame.end)),
    left: [...page.left, ...head.left, ...early.left, ...text.left, ...tail.left, ...leftBehind(rows, frame)],
  };
}

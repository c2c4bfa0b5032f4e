import type { TextCitation } from './citation.ts';
import type { Article } from '../schemas/article.ts';
import { type ShownMoment, showMoment } from './moment.ts';
import type { HeldBack } from './visibility.ts';
import { resolvePicture } from './picture-path.ts';

/** An article with the place where it is kept. */
export interface ArticleRecord {
  /** `2023/zuofeng-roundup`. */
  id: string;
  front: Article;
  /** When it was published, in the site's zone. */
  published: ShownMoment;
  /** The beginning of its text, for lists. */
  excerpt: string;
  /** 汉字 and words of its text. */
  characters: number;
  /** The metrics, documents and charts that it shows or links. */
  citations: readonly TextCitation[];
  /** Addresses inside the content that its text names, as written. */
  mentions: readonly string[];
  /** Path of its file inside the content folder. */
  path: string;
  /** The file that holds it, absolute. */
  file: string;
  /** Content hash of the file. */
  digest: string;
  /** Why readers may not see it yet: only in an editor's preview is such an article here at all. */
  heldBack?: HeldBack | undefined;
}

/** An article as a list shows it. */
export interface ArticleRow {
  href: string;
  title: string;
  /** `2023-01-11`: a full date, because a short one may not be hyphenated (GB/T 15835-2011 §5.1.4). */
  day: string;
  machine: string;
  summary: string;
  /** The picture that stands for it: its path inside the content folder, and what it shows. */
  cover: { path: string; alt: string } | undefined;
  /** Why readers may not see it yet; only in an editor's preview. */
  heldBack?: HeldBack | undefined;
}

/** Newest first; of one instant, by id. The order of every list. */
export function byNewest(a: ArticleRecord, b: ArticleRecord): number {
  return b.published.instant - a.published.instant || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** What lists show of an article: its summary, else the beginning of its text. */
export function summarize(record: ArticleRecord): string {
  return record.front.summary ?? record.excerpt;
}

/** The cover of an article, with its path inside the content folder. */
export function findCover({ front, path }: ArticleRecord): ArticleRow['cover'] {
  const { cover } = front;
  return cover && { path: resolvePicture(path, cover.src), alt: cover.alt };
}

/** An article as a list shows it, with its address. */
export function buildArticleRow(record: ArticleRecord, href: string): ArticleRow {
  const { title } = record.front;
  const { day, machine } = record.published;
  const { heldBack } = record;
  return { href, title, day, machine, summary: summarize(record), cover: findCover(record), heldBack };
}

/** Names by role, in the order of first appearance: `[{ role: '通讯员', names: ['孙文', '雷发翔'] }]`. */
export function groupByline(byline: Article['byline']): { role: string; names: string[] }[] {
  const roles = new Map<string, string[]>();
  for (const { role, name } of byline) roles.set(role, [...(roles.get(role) ?? []), name]);
  return [...roles].map(([role, names]) => ({ role, names }));
}

/** Minutes that a reader takes: about 400 汉字 a minute, at least one; 0 where there is no text. */
export function readingMinutes(characters: number): number {
  return characters === 0 ? 0 : Math.max(1, Math.round(characters / 400));
}

/** `updated` as it is shown, where it says more than `published`. */
export function showUpdated(front: Article, timeZone: string): ShownMoment | undefined {
  if (!front.updated || front.updated === front.published) return undefined;
  return showMoment(front.updated, timeZone);
}

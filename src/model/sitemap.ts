import { type ArticleRecord, showUpdated } from './article.ts';
import { lastChange } from './machine-date.ts';
import type { SiteIndex } from './site.ts';
import { listOtherPages } from './sitemap-pages.ts';

/**
 * How many addresses one file holds. Search engines take 50 000 and 10 MB (Baidu); with fewer, a file that is full
 * never changes again sooner.
 */
const MOST = 20_000;

/** One page in a sitemap. */
export interface SitemapAddress {
  /** Its address, beginning with the base. */
  path: string;
  /** When its content was changed last, where the content says so: a day, or a moment with seconds and offset. */
  changed?: string;
}

/** One file of addresses. */
export interface Sitemap {
  /** What stands in its file's name: `2023`, `2023-2`, `rest`. */
  name: string;
  addresses: readonly SitemapAddress[];
}

/** When an article was changed last. */
function changeOf({ front, published }: ArticleRecord, timeZone: string): string {
  return lastChange((showUpdated(front, timeZone) ?? published).machine, front.corrections);
}

/** The addresses in files of at most {@link MOST}; the first has the plain name. */
function divide(name: string, addresses: readonly SitemapAddress[], most: number): Sitemap[] {
  const files = Math.ceil(addresses.length / most);
  return Array.from({ length: files }, (_, index) => ({
    name: index === 0 ? name : `${name}-${String(index + 1)}`,
    addresses: addresses.slice(index * most, (index + 1) * most),
  }));
}

/**
 * Every page that search engines should find: the articles by year, oldest first, so that a new one changes the end of one
 * file; then all other pages.
 * @param most How many addresses a file holds.
 */
export function listSitemaps(site: SiteIndex, most = MOST): Sitemap[] {
  const { config, addresses } = site.context;
  const oldestFirst = site.articles.all.filter(({ heldBack }) => heldBack === undefined).toReversed();
  const years = Map.groupBy(oldestFirst, ({ published }) => published.day.slice(0, 4));
  return [
    ...[...years].flatMap(([year, articles]) => {
      const listed = articles.map((record) => ({
        path: addresses.article(record.id),
        changed: changeOf(record, config.timeZone),
      }));
      return divide(year, listed, most);
    }),
    ...divide(
      'rest',
      listOtherPages(site).map((path) => ({ path })),
      most,
    ),
  ];
}

/** For how long an article is news, in milliseconds: search engines ask for those of the last two days. At the end of it it is none. */
export const NEWS_SPAN = 48 * 60 * 60 * 1000;

/** How many articles a news sitemap may name. */
const MOST_NEWS = 1000;

/** The articles that were published in the two days before `at`, newest first. */
export function listNews({ articles }: SiteIndex, at: Date): ArticleRecord[] {
  const since = at.getTime() - NEWS_SPAN;
  const old = articles.all.findIndex(({ published }) => published.instant <= since);
  const recent = old === -1 ? articles.all : articles.all.slice(0, old);
  return recent.filter(({ heldBack }) => heldBack === undefined).slice(0, MOST_NEWS);
}

import type { ArticleFeed } from '../model/feed.ts';
import type { SiteIndex } from '../model/site.ts';
import { findCover } from '../model/article.ts';
import { digest } from './page-key.ts';
import { textKey } from './text-key.ts';

/** Key of a feed of articles: what it says of itself, and every text in it. No frame stands around a feed. */
export function feedKey({ articles, ...head }: ArticleFeed, site: SiteIndex): string {
  const { url, base, locale, timeZone } = site.context.config;
  const texts = articles.map((record) => [
    record.id,
    record.front,
    findCover(record) && { cover: findCover(record) },
    site.columns.get(record.front.column)?.column.title,
    textKey(record, site, { campaign: record.front.campaign, day: record.published.day, rail: false }),
  ]);
  return digest([url, base, locale, timeZone, head, texts]);
}

import type { FeedHead } from '../model/feed.ts';
import { rfc3339 } from '../model/feed-date.ts';
import type { SiteContext } from '../model/site-context.ts';
import type { FeedEntry } from './feed-entry.ts';

function writeItem(entry: FeedEntry, timeZone: string): object {
  const { id, url, title, html, summary, image, published, updated, authors, tags } = entry;
  return {
    ...{ id, url, title, content_html: html, summary, image },
    date_published: rfc3339(published, timeZone),
    date_modified: updated && rfc3339(updated, timeZone),
    authors: authors.length > 0 ? authors.map((name) => ({ name })) : undefined,
    tags: tags.length > 0 ? tags : undefined,
  };
}

/** A feed as JSON Feed 1.1 (jsonfeed.org) with the full text. */
export function writeJsonFeed(head: FeedHead, entries: readonly FeedEntry[], site: SiteContext): string {
  const { config, words, addresses } = site;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    description: head.description,
    home_page_url: addresses.absolute(head.page),
    feed_url: addresses.absolute(addresses.inSite(`${head.path}.json`)),
    language: words.language,
    items: entries.map((entry) => writeItem(entry, config.timeZone)),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

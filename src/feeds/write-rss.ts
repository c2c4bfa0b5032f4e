import type { FeedHead } from '../model/feed.ts';
import { rfc3339, rfc822 } from '../model/feed-date.ts';
import { toInstant } from '../model/moment.ts';
import type { SiteContext } from '../model/site-context.ts';
import { changedAt, type FeedEntry } from './feed-entry.ts';
import { cdata, element, type Xml, xmlFile } from './xml.ts';

const NAMESPACES = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

function writeItem(entry: FeedEntry, timeZone: string): Xml {
  const { id, url, title, published, updated, authors, summary, html, image, tags } = entry;
  return element('item', [
    element('title', title),
    element('link', url),
    element('guid', id, { isPermaLink: String(id === url) }),
    element('pubDate', rfc822(published, timeZone)),
    updated === undefined ? undefined : element('atom:updated', rfc3339(updated, timeZone)),
    // `author` of RSS is a mailbox; names have their own element.
    ...authors.map((name) => element('dc:creator', name)),
    ...tags.map((tag) => element('category', tag)),
    element('description', summary),
    image === undefined ? undefined : element('media:thumbnail', [], { url: image }),
    cdata('content:encoded', html),
  ]);
}

/** The entry that was changed last. */
function lastChange(entries: readonly FeedEntry[], timeZone: string): string | undefined {
  const moments = entries.map(changedAt);
  return moments.toSorted((a, b) => toInstant(b, timeZone) - toInstant(a, timeZone))[0];
}

/**
 * A feed as RSS 2.0 with the full text. Its dates come from the content alone, so that it changes only when an entry
 * does. (The package `feed` writes all dates in UTC and names into RSS's field for mailboxes.)
 */
export function writeRss(head: FeedHead, entries: readonly FeedEntry[], site: SiteContext): string {
  const { config, words, addresses } = site;
  const last = lastChange(entries, config.timeZone);
  const self = addresses.absolute(addresses.inSite(`${head.path}.xml`));
  return xmlFile(
    element(
      'rss',
      [
        element('channel', [
          element('title', head.title),
          element('link', addresses.absolute(head.page)),
          element('description', head.description),
          element('language', words.language.toLowerCase()),
          last === undefined ? undefined : element('lastBuildDate', rfc822(last, config.timeZone)),
          element('atom:link', [], { href: self, rel: 'self', type: 'application/rss+xml' }),
          ...entries.map((entry) => writeItem(entry, config.timeZone)),
        ]),
      ],
      NAMESPACES,
    ),
  );
}

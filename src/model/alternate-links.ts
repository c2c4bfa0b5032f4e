import type { FeedHead } from './feed.ts';
import type { SiteContext } from './site-context.ts';

/** `<link rel="alternate">`: the same in another form, for machines to find. */
export interface AlternateLink {
  type: string;
  title: string;
  href: string;
}

/** The links to both forms of a feed. */
export function feedLinks({ path, title }: FeedHead, { addresses }: SiteContext): AlternateLink[] {
  return [
    { type: 'application/rss+xml', title, href: addresses.inSite(`${path}.xml`) },
    { type: 'application/feed+json', title, href: addresses.inSite(`${path}.json`) },
  ];
}

import type { Page } from './page.ts';
import type { SiteContext } from './site-context.ts';

/** The picture that stands for a page where its address is shared: in chats, in social networks, in search results. */
export interface SocialImage {
  /** Its address, beginning with the base; a query behind it tells versions apart. */
  path: string;
  /** Pixels. */
  width: number;
  height: number;
  /** What it says, for those who cannot see it. */
  alt: string;
}

/** Size of every picture that is made for sharing, in pixels: what Open Graph's readers show without cutting. */
export const SHARED_SIZE = { width: 1200, height: 630 } as const;

/** Name of the card of the whole site. */
export const SITE_CARD = 'site';

/** Where the card of a name lies: `/cards/articles/2023/a.png`. */
export function cardPath(name: string, { addresses }: Pick<SiteContext, 'addresses'>): string {
  return addresses.inSite(`cards/${name}.png`);
}

/** The picture of a page; of pages that have none of their own, the card of the site. */
export function socialImage(page: Pick<Page, 'social'>, site: SiteContext): SocialImage {
  return page.social ?? { path: cardPath(SITE_CARD, site), ...SHARED_SIZE, alt: site.config.title };
}

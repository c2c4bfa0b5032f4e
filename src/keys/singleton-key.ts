import { getSite, type SiteIndex } from '../model/site.ts';
import { pageKey } from './page-key.ts';

/**
 * Key of a page that is not one of many; the page exports it as `cacheKey`, and the integration `keep-pages` asks for it.
 * @param shown What the page shows.
 */
export async function singletonKey(shown: (site: SiteIndex) => unknown): Promise<string> {
  const site = await getSite();
  return pageKey(site, shown(site));
}

import type { ArticleRecord } from '../model/article.ts';
import type { SiteContext } from '../model/site-context.ts';

/** An address at which this program has put articles; others in `aliases` are those of an older site. */
const OWN = /^\/articles\/\d{4}\/[^/]+\.html$/;

/**
 * By what programs know an article: its first address. One that is renamed keeps it, as long as `aliases` lists the
 * addresses in the order in which it had them; else it would be told to every subscriber as new.
 */
export function entryId({ id, front }: ArticleRecord, { addresses }: SiteContext): string {
  const first = front.aliases?.find((path) => OWN.test(path));
  const address = first === undefined ? addresses.article(id) : addresses.inSite(first.slice(1));
  return addresses.absolute(address);
}

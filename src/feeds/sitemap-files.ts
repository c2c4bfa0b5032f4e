import type { SiteIndex } from '../model/site.ts';
import { listNews, listSitemaps, type Sitemap } from '../model/sitemap.ts';
import { resolveSettings } from '../source/settings.ts';
import { writeNewsSitemap, writeSitemap } from './write-sitemap.ts';

/** Name of the sitemap of the newest articles. */
const NEWS = 'news';

/** One sitemap: how it is written, and all that it says. */
export interface SitemapFile {
  name: string;
  /** Everything in it that can differ, in one text: with 50 000 articles a list would be dear to compare. */
  said: string;
  write: () => string;
}

function listedFile({ name, addresses }: Sitemap, site: SiteIndex): SitemapFile {
  const said = addresses.map(({ path, changed = '' }) => `${path} ${changed}`).join('\n');
  return { name, said, write: () => writeSitemap(addresses, site.context) };
}

/** Asked for by the maps and by their index: with many articles the list is dear. */
const known = new WeakMap<SiteIndex, { at: number; files: readonly SitemapFile[] }>();

/**
 * Every sitemap of the site but the index. What is news is asked of the moment of the build; none is written where there
 * is none, as search engines take an empty one for a fault.
 */
export function listSitemapFiles(site: SiteIndex, at = resolveSettings().at): readonly SitemapFile[] {
  const before = known.get(site);
  if (before?.at === at.getTime()) return before.files;
  const files = makeFiles(site, at);
  known.set(site, { at: at.getTime(), files });
  return files;
}

function makeFiles(site: SiteIndex, at: Date): SitemapFile[] {
  const news = listNews(site, at);
  const { title, locale } = site.context.config;
  const said = JSON.stringify([
    ...[title, locale],
    ...news.map(({ id, front, published }) => [id, front.title, published.machine]),
  ]);
  const newsFile = { name: NEWS, said, write: () => writeNewsSitemap(news, site.context) };
  return [...listSitemaps(site).map((map) => listedFile(map, site)), ...(news.length > 0 ? [newsFile] : [])];
}

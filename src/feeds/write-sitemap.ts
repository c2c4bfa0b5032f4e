import type { ArticleRecord } from '../model/article.ts';
import { machineDate } from '../model/machine-date.ts';
import type { SitemapAddress } from '../model/sitemap.ts';
import type { SiteContext } from '../model/site-context.ts';
import { element, type Xml, xmlFile } from './xml.ts';

// The package `sitemap` writes through streams, and every moment in UTC: dates here are those that the pages show.

const SITEMAP = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
const NEWS = { ...SITEMAP, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' };

/** Path of a sitemap inside the site: `sitemap-2023.xml`. */
export function sitemapPath(name: string): string {
  return `sitemap-${name}.xml`;
}

/** A list of addresses (sitemaps.org, version 0.9). */
export function writeSitemap(listed: readonly SitemapAddress[], { addresses }: SiteContext): string {
  const urls = listed.map(({ path, changed }) =>
    element('url', [
      element('loc', addresses.absolute(path)),
      changed === undefined ? undefined : element('lastmod', changed),
    ]),
  );
  return xmlFile(element('urlset', urls, SITEMAP));
}

/** The list of the lists. It says no dates: so it stays as it is from one article to the next. */
export function writeSitemapIndex(names: readonly string[], { addresses }: SiteContext): string {
  const files = names.map((name) =>
    element('sitemap', [element('loc', addresses.absolute(addresses.inSite(sitemapPath(name))))]),
  );
  return xmlFile(element('sitemapindex', files, SITEMAP));
}

/** The language of a news sitemap: two letters, but for Chinese, where the script is said. */
function newsLanguage(language: string): string {
  return language === 'zh-CN' ? 'zh-cn' : language.slice(0, 2);
}

/** The newest articles (Google's sitemap-news, version 0.9). */
export function writeNewsSitemap(articles: readonly ArticleRecord[], site: SiteContext): string {
  const { config, words, addresses } = site;
  const publication = element('news:publication', [
    element('news:name', config.title),
    element('news:language', newsLanguage(words.language)),
  ]);
  const urls = articles.map(({ id, front, published }): Xml =>
    element('url', [
      element('loc', addresses.absolute(addresses.article(id))),
      element('news:news', [
        publication,
        element('news:publication_date', machineDate(published.machine)),
        element('news:title', front.title),
      ]),
    ]),
  );
  return xmlFile(element('urlset', urls, NEWS));
}

/** The files of a site, for reading its sitemaps. */
export interface SitemapPlace {
  files: readonly string[];
  read: (file: string) => string;
  /** Address of the home page. */
  home: string;
}

const LOC = /<loc>([^<]*)<\/loc>/g;
const LASTMOD = /<lastmod>([^<]*)<\/lastmod>/g;
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?$/;

const textsOf = (xml: string, pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].map(([, text = '']) => text);

/** What is in one list and not in the other, or twice in the first. */
function difference(found: readonly string[], wanted: readonly string[]): string[] {
  return [
    ...found.filter((each) => !wanted.includes(each)).map((each) => `${each} is there and should not be`),
    ...wanted.filter((each) => !found.includes(each)).map((each) => `${each} is missing`),
    ...found.filter((each, index) => found.indexOf(each) !== index).map((each) => `${each} is there twice`),
  ];
}

/** Addresses, dates and sizes of one file, by the rules of search engines (Baidu's are the narrowest). */
function fileFaults(xml: string): string[] {
  const addresses = textsOf(xml, LOC);
  return [
    ...(Buffer.byteLength(xml) <= 10_000_000 && addresses.length <= 50_000 ? [] : ['too much in one file']),
    ...(addresses.length > 0 ? [] : ['holds no address']),
    ...addresses.filter((each) => Buffer.byteLength(each) > 256).map((each) => `${each} is too long`),
    ...textsOf(xml, LASTMOD)
      .filter((each) => !DATE.test(each))
      .map((each) => `${each} is no date`),
  ];
}

/**
 * Every fault of a site's sitemaps and of its robots.txt.
 * @param listed Addresses of all pages that may be listed.
 */
export function sitemapFaults({ files, read, home }: SitemapPlace, listed: readonly string[]): string[] {
  const maps = files.filter((file) => /^sitemap-.*\.xml$/.test(file));
  const lists = maps.filter((file) => file !== 'sitemap-news.xml');
  const index = textsOf(read('sitemap.xml'), LOC);
  const robots = read('robots.txt');
  return [
    ...difference(
      index,
      maps.map((file) => home + file),
    ).map((fault) => `sitemap.xml: ${fault}`),
    ...maps.flatMap((file) => fileFaults(read(file)).map((fault) => `${file}: ${fault}`)),
    ...difference(
      lists.flatMap((file) => textsOf(read(file), LOC)),
      listed,
    ).map((fault) => `sitemaps: ${fault}`),
    ...(robots.includes(`\nSitemap: ${home}sitemap.xml\n`) ? [] : ['robots.txt names no sitemap']),
  ];
}

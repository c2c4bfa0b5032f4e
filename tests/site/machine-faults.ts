import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../scripts/build/marker.ts';
import { governmentFaults } from './government-faults.ts';
import { headFaults } from './head-faults.ts';
import { jsonLdFaults } from './json-ld-faults.ts';
import { readHead } from './page-head.ts';
import { sitemapFaults } from './sitemap-faults.ts';
import { sitePages } from './site-pages.ts';

/** What a built site is. */
export interface MachineSite {
  dir: string;
  /** Scheme and host. */
  url: string;
  /** The path under which it is mounted, with a slash at both ends. */
  base: string;
  /** Whether it is configured as a government site. */
  isGovernment: boolean;
}

/** The full address of a page by its file; a chart in a frame goes by the address of the chart's own page. */
function addressOf(file: string, { url, base }: MachineSite): string {
  const page = file.replace(/\/embed\.html$/, '.html');
  return url + base + (page === 'index.html' ? '' : page);
}

/** Every fault of what a built site says to machines: in the heads of its pages, in its sitemaps and to robots. */
export async function machineFaults(site: MachineSite): Promise<string[]> {
  const { dir, url, base, isGovernment } = site;
  const files = new Set(filesOf(dir));
  const isThere = (address: string): boolean => {
    // The host's own home page is the portal that the site is a part of.
    if (!address.startsWith(url + base)) return !address.startsWith(url) || address === `${url}/`;
    const file = decodeURI(address.slice((url + base).length)).replace(/[?#].*$/, '');
    return files.has(file === '' ? 'index.html' : file);
  };
  const pages = sitePages(dir).map(({ file, html }) => ({ file, head: readHead(html) }));
  const faults: string[] = [];
  for (const { file, head } of pages) {
    const found = [
      ...headFaults(file, head, addressOf(file, site)),
      ...governmentFaults(file, head, isGovernment),
      ...(await jsonLdFaults(file, head, isThere)),
    ];
    faults.push(...found.map((fault) => `${file}: ${fault}`));
  }
  const listed = pages.filter(({ file, head }) => !head.isHidden && !file.endsWith('/embed.html'));
  const read = (file: string): string => readFileSync(join(dir, file), 'utf8');
  const addresses = listed.map(({ file }) => addressOf(file, site));
  return [...faults, ...sitemapFaults({ files: [...files], read, home: url + base }, addresses)];
}

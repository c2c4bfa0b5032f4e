import type { APIRoute } from 'astro';
import { listSitemapFiles } from '../feeds/sitemap-files.ts';
import { writeSitemapIndex } from '../feeds/write-sitemap.ts';
import { singletonKey } from '../keys/singleton-key.ts';
import { getSite, type SiteIndex } from '../model/site.ts';

const listNames = (site: SiteIndex): string[] => listSitemapFiles(site).map(({ name }) => name);

/** What the file says, for builds that render only what changed. */
export const cacheKey = () => singletonKey(listNames);

/** Sends the list of all sitemaps. */
export const GET: APIRoute = async () => {
  const site = await getSite();
  return new Response(writeSitemapIndex(listNames(site), site.context));
};

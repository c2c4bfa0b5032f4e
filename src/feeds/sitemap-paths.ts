import { digest } from '../keys/page-key.ts';
import { getSite } from '../model/site.ts';
import { listSitemapFiles } from './sitemap-files.ts';

/** Parameters, content and keys of the sitemaps. */
export async function listSitemapPaths() {
  const site = await getSite();
  return listSitemapFiles(site).map(({ name, said, write }) => ({
    params: { name },
    props: { write },
    cacheKey: digest([site.context.config.url, said]),
  }));
}

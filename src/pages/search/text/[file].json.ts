import type { APIRoute, GetStaticPaths } from 'astro';
import { digest } from '../../../keys/page-key.ts';
import { getSite } from '../../../model/site.ts';
import type { TextFile } from '../../../search/plan-index.ts';
import { describePages, searchFilesOf, textsOf } from '../../../search/site-index.ts';

/** The texts of the pages that can be found, a few in a file. */
export const getStaticPaths = (async () => {
  const site = await getSite();
  return searchFilesOf(site).texts.map((file) => ({
    params: { file: `${file.group}.${String(file.number)}` },
    props: { file },
    cacheKey: digest(describePages(file.pages, site)),
  }));
}) satisfies GetStaticPaths;

/** Sends one file of texts. */
export const GET: APIRoute<{ file: TextFile }> = ({ props }) => Response.json(textsOf(props.file.pages));

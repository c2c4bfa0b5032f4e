import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../../../model/site.ts';
import type { TextFile } from '../../../search/plan-index.ts';
import { keyOfPages, textsOf } from '../../../search/search-files.ts';
import { searchFilesOf } from '../../../search/site-index.ts';

/** The texts of the pages that can be found, a few in a file. */
export const getStaticPaths = (async () => {
  const site = await getSite();
  return searchFilesOf(site).texts.map((file) => ({
    params: { file: `${file.group}.${String(file.number)}` },
    props: { file },
    cacheKey: keyOfPages(file.pages),
  }));
}) satisfies GetStaticPaths;

/** Sends one file of texts. */
export const GET: APIRoute<{ file: TextFile }> = ({ props }) => Response.json(textsOf(props.file.pages));

import type { APIRoute } from 'astro';
import { singletonKey } from '../../keys/singleton-key.ts';
import { getSite } from '../../model/site.ts';
import { catalogueOf } from '../../search/search-files.ts';
import { searchFilesOf } from '../../search/site-index.ts';

/** What the file says, for builds that make only what changed. */
export const cacheKey = () => singletonKey((site) => catalogueOf(searchFilesOf(site)));

/** Sends the catalogue of the search. */
export const GET: APIRoute = async () => Response.json(catalogueOf(searchFilesOf(await getSite())));

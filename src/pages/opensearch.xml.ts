import type { APIRoute } from 'astro';
import { writeOpenSearch } from '../feeds/write-open-search.ts';
import { singletonKey } from '../keys/singleton-key.ts';
import { getSite } from '../model/site.ts';

/** What the file says, for builds that make only what changed. */
export const cacheKey = () => singletonKey((site) => writeOpenSearch(site.context));

/** Sends the description of the search for browsers. */
export const GET: APIRoute = async () => new Response(writeOpenSearch((await getSite()).context));

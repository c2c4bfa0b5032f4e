import type { APIRoute } from 'astro';
import { listPairs } from '../../search/traditional-table.ts';

/** The table is part of the program: with other words it is another program. */
export const cacheKey = () => Promise.resolve('traditional');

/** Sends the table of traditional characters, for queries that hold some. */
export const GET: APIRoute = () => new Response(listPairs('traditional'));

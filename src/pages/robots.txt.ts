import type { APIRoute } from 'astro';
import { singletonKey } from '../keys/singleton-key.ts';
import { writeRobots } from '../model/robots.ts';
import { getSite } from '../model/site.ts';

/** What the file says, for builds that render only what changed. */
export const cacheKey = () => singletonKey(({ context }) => writeRobots(context.addresses));

/** Sends what robots are asked. */
export const GET: APIRoute = async () => new Response(writeRobots((await getSite()).context.addresses));

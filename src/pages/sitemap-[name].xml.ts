import type { APIRoute } from 'astro';
import { listSitemapPaths } from '../feeds/sitemap-paths.ts';

/** The addresses of the site for search engines: articles by year, all other pages, the newest articles. */
export const getStaticPaths = listSitemapPaths;

/** Sends one sitemap. */
export const GET: APIRoute<{ write: () => string }> = ({ props }) => new Response(props.write());

import type { APIRoute } from 'astro';
import { articleEntry } from '../../feeds/article-entry.ts';
import { listFeedPaths } from '../../feeds/feed-paths.ts';
import { writeRss } from '../../feeds/write-rss.ts';
import type { ArticleFeed } from '../../model/feed.ts';
import { getSite } from '../../model/site.ts';

/** The newest articles of the site, of every column and of every campaign. */
export const getStaticPaths = listFeedPaths;

/** Sends one feed with its full texts. */
export const GET: APIRoute<{ feed: ArticleFeed }> = async ({ props }) => {
  const site = await getSite();
  const entries = await Promise.all(props.feed.articles.map((record) => articleEntry(record, site)));
  return new Response(writeRss(props.feed, entries, site.context));
};

import type { APIRoute } from 'astro';
import { changeEntry } from '../../../feeds/change-entry.ts';
import { listChangesPaths } from '../../../feeds/feed-paths.ts';
import { writeRss } from '../../../feeds/write-rss.ts';
import type { DataChange } from '../../../model/data-changes.ts';
import type { FeedHead } from '../../../model/feed.ts';
import { getSite } from '../../../model/site.ts';

/** What changed in the data of every campaign. */
export const getStaticPaths = listChangesPaths;

/** Sends the feed of one campaign. */
export const GET: APIRoute<{ head: FeedHead; changes: DataChange[] }> = async ({ props }) => {
  const site = await getSite();
  const entries = props.changes.map((change) => changeEntry(change, site));
  return new Response(writeRss(props.head, entries, site.context));
};

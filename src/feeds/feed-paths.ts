import { feedKey } from '../keys/feed-key.ts';
import { digest } from '../keys/page-key.ts';
import { type DataChange, listDataChanges } from '../model/data-changes.ts';
import { type ArticleFeed, changesFeed, type FeedHead, listArticleFeeds } from '../model/feed.ts';
import { getSite } from '../model/site.ts';

/** Parameters, content and keys of the feeds of articles: `part` is what stands before `/feed.xml`. */
export async function listFeedPaths() {
  const site = await getSite();
  return listArticleFeeds(site).map((feed: ArticleFeed) => ({
    params: { part: feed.path === 'feed' ? undefined : feed.path.slice(0, -'/feed'.length) },
    props: { feed },
    cacheKey: feedKey(feed, site),
  }));
}

/** The same for the feeds of data changes, one a campaign. */
export async function listChangesPaths() {
  const site = await getSite();
  const { config } = site.context;
  return site.campaigns.map((record) => {
    const head: FeedHead = changesFeed(record.id, record.campaign, site.context);
    const changes: DataChange[] = listDataChanges(record, site);
    return {
      params: { campaign: record.id },
      props: { head, changes },
      cacheKey: digest([config.url, config.base, config.locale, config.timeZone, head, changes]),
    };
  });
}

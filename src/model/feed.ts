import { machineWords } from '../locales/machines.ts';
import type { ArticleRecord } from './article.ts';
import type { SiteContext } from './site-context.ts';
import type { SiteIndex } from './site.ts';

/** How many articles a feed holds. */
const NEWEST = 20;

/** What a feed says of itself. */
export interface FeedHead {
  /** Where its files lie, without extension: `feed`, `columns/news/feed`. */
  path: string;
  title: string;
  description: string;
  /** Address of the page that shows the same to people, beginning with the base. */
  page: string;
}

/** A feed of articles, newest first. */
export interface ArticleFeed extends FeedHead {
  articles: readonly ArticleRecord[];
}

/** The site's own feed. */
export function siteFeed({ config, addresses }: SiteContext): FeedHead {
  return { path: 'feed', title: config.title, description: config.description, page: addresses.home };
}

/** The feed of a column. */
export function columnFeed(
  id: string,
  column: { title: string; description: string },
  { config, addresses }: SiteContext,
): FeedHead {
  return {
    path: `columns/${id}/feed`,
    title: machineWords(config.locale).feedOf(config.title, column.title),
    description: column.description,
    page: addresses.column(id),
  };
}

/** The feed of a campaign's articles. */
export function campaignFeed(
  id: string,
  campaign: { title: string; lead: string },
  { config, addresses }: SiteContext,
): FeedHead {
  return {
    path: `campaigns/${id}/feed`,
    title: machineWords(config.locale).feedOf(config.title, campaign.title),
    description: campaign.lead,
    page: addresses.campaign(id),
  };
}

/** The feed of what changed in a campaign's data. */
export function changesFeed(
  id: string,
  campaign: { title: string },
  { config, addresses }: SiteContext,
): FeedHead {
  const words = machineWords(config.locale);
  return {
    path: `campaigns/${id}/changes`,
    title: words.feedOf(words.feedOf(config.title, campaign.title), words.changes),
    description: words.changesLead(campaign.title),
    page: addresses.campaignMetrics(id),
  };
}

/** Every feed of articles: of the site, of each column, of each campaign. What is held back is in none. */
export function listArticleFeeds({ context, columns, campaigns, articles }: SiteIndex): ArticleFeed[] {
  const newest = (all: readonly ArticleRecord[]) =>
    all.filter(({ heldBack }) => heldBack === undefined).slice(0, NEWEST);
  return [
    { ...siteFeed(context), articles: newest(articles.all) },
    ...columns.all.map(({ id, column }) => ({
      ...columnFeed(id, column, context),
      articles: newest(articles.inColumn(id)),
    })),
    ...campaigns.map(({ id, campaign }) => ({
      ...campaignFeed(id, campaign, context),
      articles: newest(articles.inCampaign(id)),
    })),
  ];
}

import type { Pillar, Stage } from '../schemas/campaign.ts';
import { feedLinks } from './alternate-links.ts';
import type { ArticleRow } from './article.ts';
import type { CampaignRecord } from './campaign.ts';
import { campaignCard } from './campaign-card.ts';
import { ownPicture } from './card.ts';
import { buildRows } from './column-page.ts';
import type { ChartRecord } from './chart.ts';
import { chartsOfPillar } from './chart-page.ts';
import { campaignFeed, changesFeed } from './feed.ts';
import type { MetricView } from './metric.ts';
import type { NavigationLink } from './navigation.ts';
import type { Page } from './page.ts';
import type { SiteIndex } from './site.ts';

/** How many articles the summary shows. */
const NEWEST = 8;

/** A pillar with its figures and what to read on it. */
export interface PillarView {
  pillar: Pillar;
  metrics: MetricView[];
  articles: NavigationLink[];
  documents: NavigationLink[];
  charts: ChartRecord[];
}

/** A step of the loop with its figures. */
export interface StageView {
  stage: Stage;
  metrics: MetricView[];
}

/** Everything that the summary of a campaign shows. */
export interface CampaignPage {
  page: Page;
  period: string;
  facts: string;
  /** The article that sums it up. */
  article: NavigationLink | undefined;
  headline: MetricView[];
  stages: StageView[];
  /** Its derived shares, `206个 ÷ 211个`. */
  rates: MetricView[];
  pillars: PillarView[];
  /** Address of the list of its metrics, where it has any. */
  allFigures: string | undefined;
  documents: NavigationLink[];
  newest: ArticleRow[];
  /** Names of the sources of its figures, each once. */
  sources: string[];
}

/** The metrics named by their ids, as they stand now; unknown ones are left out (`check` refuses them). */
export function viewMetrics(campaign: string, ids: readonly string[], site: SiteIndex): MetricView[] {
  return ids.flatMap((id) => site.metrics.view(campaign, id) ?? []);
}

/** The sources of all metrics of a campaign, each once, in the order of the metrics. */
export function listSources(campaign: string, site: SiteIndex): string[] {
  const ids = site.metrics.inCampaign(campaign).map(({ metric }) => metric.id);
  return [...new Set(viewMetrics(campaign, ids, site).map(({ source }) => source))];
}

function linkArticles(ids: readonly string[], site: SiteIndex): NavigationLink[] {
  return ids.flatMap((id) => {
    const record = site.articles.get(id);
    return record ? [{ title: record.front.title, href: site.context.addresses.article(id) }] : [];
  });
}

/** Documents of a campaign as links, titled as the language writes titles; all of them where no ids are given. */
export function linkDocuments(campaign: string, site: SiteIndex, ids?: readonly string[]): NavigationLink[] {
  const { words, addresses } = site.context;
  const all = site.documents.get(campaign) ?? [];
  const chosen = ids ? ids.flatMap((id) => all.find((document) => document.id === id) ?? []) : all;
  return chosen.map(({ id, front }) => ({
    title: words.document.title(front.shortTitle ?? front.title),
    href: addresses.document(campaign, id),
  }));
}

function describe(record: CampaignRecord, site: SiteIndex): Page {
  const { id, campaign } = record;
  const { words, addresses } = site.context;
  return {
    title: campaign.title,
    description: campaign.lead,
    path: addresses.campaign(id),
    crumbs: [{ title: words.home, href: addresses.home }],
    social: ownPicture(campaignCard(record, site), site.context),
    column: {
      name: campaign.title,
      description: campaign.lead,
      keywords: campaign.pillars.map(({ title }) => title),
      type: '工作动态',
    },
    isList: true,
    alternates: [campaignFeed(id, campaign, site.context), changesFeed(id, campaign, site.context)].flatMap(
      (feed) => feedLinks(feed, site.context),
    ),
  };
}

/** Gathers what the summary of a campaign shows. */
export function buildCampaignPage(record: CampaignRecord, site: SiteIndex): CampaignPage {
  const { id, campaign } = record;
  const { words } = site.context;
  const all = site.metrics.inCampaign(id);
  return {
    page: describe(record, site),
    period: words.campaign.period(campaign.period.from, campaign.period.to),
    facts: words.campaign.facts(campaign.pillars.length, all.length),
    article: linkArticles(campaign.article ? [campaign.article] : [], site)[0],
    headline: viewMetrics(id, campaign.headline, site),
    stages: campaign.loop.map((stage) => ({ stage, metrics: viewMetrics(id, stage.metrics, site) })),
    rates: viewMetrics(
      id,
      all.filter(({ metric }) => metric.ratio).map(({ metric }) => metric.id),
      site,
    ),
    pillars: campaign.pillars.map((pillar) => ({
      pillar,
      metrics: viewMetrics(
        id,
        all.filter((each) => each.pillar === pillar.id).map(({ metric }) => metric.id),
        site,
      ),
      articles: linkArticles(pillar.articles, site),
      documents: linkDocuments(id, site, pillar.documents),
      charts: chartsOfPillar(id, pillar.id, site),
    })),
    allFigures: all.length > 0 ? site.context.addresses.campaignMetrics(id) : undefined,
    documents: linkDocuments(id, site),
    newest: buildRows(site.articles.inCampaign(id).slice(0, NEWEST), site),
    sources: listSources(id, site),
  };
}

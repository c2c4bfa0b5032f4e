import type { Addresses } from './addresses.ts';
import type { ArticleRecord } from './article.ts';
import type { CampaignRecord } from './campaign.ts';
import { type ChartRecord, listChartMetrics } from './chart.ts';
import type { CitingPage, TextCitation } from './citation.ts';
import { listCites } from './article-cites.ts';
import type { DocumentRecord } from './document.ts';
import type { MetricBook } from './metric-book.ts';
import type { NamingText } from './observation-moments.ts';

/** Everything that may show a metric, a document or a chart. */
export interface CitingContent {
  campaigns: readonly CampaignRecord[];
  charts: readonly ChartRecord[];
  documents: readonly DocumentRecord[];
  /** Newest first. */
  articles: readonly ArticleRecord[];
  metrics: MetricBook;
  addresses: Addresses;
}

const metricsOf = (ids: readonly string[]): TextCitation[] => ids.map((id) => ({ kind: 'metric', id }));

/** The summary of a campaign shows its headline, the figures of its loop and those of its pillars. */
function citeCampaign({ id, campaign }: CampaignRecord, { metrics, addresses }: CitingContent): CitingPage {
  const pillars = new Set(campaign.pillars.map((pillar) => pillar.id));
  const inPillars = metrics
    .inCampaign(id)
    .filter(({ pillar }) => pillar !== undefined && pillars.has(pillar));
  const shown = [
    ...campaign.headline,
    ...campaign.loop.flatMap((stage) => stage.metrics),
    ...inPillars.map(({ metric }) => metric.id),
  ];
  return {
    title: campaign.title,
    href: addresses.campaign(id),
    campaign: id,
    cites: metricsOf([...new Set(shown)]),
  };
}

/** All pages with what they show, in the order in which a list of citations names them. */
export function listCitingPages(content: CitingContent): CitingPage[] {
  const { campaigns, charts, documents, articles, addresses } = content;
  return [
    ...campaigns.map((record) => citeCampaign(record, content)),
    ...charts.map(({ campaign, id, spec }) => ({
      title: spec.title,
      href: addresses.chart(campaign, id),
      campaign,
      cites: metricsOf(listChartMetrics(spec)),
    })),
    ...documents.map(({ campaign, id, front, citations }) => ({
      title: front.title,
      href: addresses.document(campaign, id),
      campaign,
      cites: citations,
    })),
    ...articles.map(({ id, front, published, citations }) => ({
      title: front.title,
      href: addresses.article(id),
      day: published.day,
      campaign: front.campaign,
      cites: listCites(front, citations),
    })),
  ];
}

/** What an article names, as far as the values of metrics depend on it. */
export function namesOfArticle({ front, published, citations }: ArticleRecord): NamingText {
  const { campaign } = front;
  return { campaign, day: published.day, from: published.instant, cites: listCites(front, citations) };
}

/** The same of a document that readers may see; since when they may is not asked for. */
export function namesOfDocument({ campaign, citations }: DocumentRecord): NamingText {
  return { campaign, day: undefined, from: -Infinity, cites: citations };
}

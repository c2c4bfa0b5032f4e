import type { Addresses } from './addresses.ts';
import type { ArticleRecord } from './article.ts';
import type { CampaignRecord } from './campaign.ts';
import { type ChartRecord, listChartMetrics } from './chart.ts';
import type { CitingPage, TextCitation } from './citation.ts';
import type { DocumentRecord } from './document.ts';
import type { MetricBook } from './metric-book.ts';

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
      cites: [...citations, ...front.figures.map(({ metric }) => readMetricRef(metric))],
    })),
  ];
}

/** `id` or `campaign/id` as a citation. */
function readMetricRef(ref: string): TextCitation {
  const [first = '', second] = ref.split('/');
  return second === undefined
    ? { kind: 'metric', id: first }
    : { kind: 'metric', campaign: first, id: second };
}

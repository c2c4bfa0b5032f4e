import { citedByYear } from './metric-page.ts';
import { groupByMonth } from './month.ts';
import type { SiteIndex } from './site.ts';

/** Columns, each with its months. One without articles has a page, and nothing on it to find. */
function listColumnPages({ columns, articles, context }: SiteIndex): string[] {
  const { addresses } = context;
  return columns.all.flatMap(({ id }) => {
    const months = groupByMonth(articles.inColumn(id));
    if (months.length === 0) return [];
    return [addresses.column(id), ...months.map(({ month }) => addresses.columnMonth(id, month))];
  });
}

/** Metrics that have a value, each with the years of its older citations. */
function listMetricPages(campaign: string, { metrics, citations, context }: SiteIndex): string[] {
  const { addresses } = context;
  return metrics.inCampaign(campaign).flatMap(({ metric: { id } }) => {
    if (!metrics.view(campaign, id)) return [];
    const years = [...citedByYear(citations.of('metric', campaign, id)).keys()];
    return [addresses.metric(campaign, id), ...years.map((year) => addresses.metricYear(campaign, id, year))];
  });
}

/** Campaigns, each with its metrics, charts and documents. */
function listCampaignPages(site: SiteIndex): string[] {
  const { addresses } = site.context;
  return site.campaigns.flatMap(({ id }) => {
    const charts = [...site.charts.values()].filter(({ campaign }) => campaign === id);
    const documents = site.documents.get(id) ?? [];
    return [
      addresses.campaign(id),
      ...(site.metrics.inCampaign(id).length > 0 ? [addresses.campaignMetrics(id)] : []),
      ...listMetricPages(id, site),
      ...charts.map((chart) => addresses.chart(id, chart.id)),
      ...(documents.length > 0 ? [addresses.campaignDocuments(id)] : []),
      ...documents.map((document) => addresses.document(id, document.id)),
    ];
  });
}

/**
 * Addresses of all pages but articles that search engines should list, beginning with the base. Lists that are empty
 * are left out, as the pages themselves ask.
 */
export function listOtherPages(site: SiteIndex): string[] {
  const { addresses } = site.context;
  const months = groupByMonth(site.articles.all);
  const hasMetrics = site.campaigns.some(({ id }) => site.metrics.inCampaign(id).length > 0);
  const hasDocuments = site.campaigns.some(({ id }) => (site.documents.get(id) ?? []).length > 0);
  return [
    addresses.home,
    ...(months.length > 0 ? [addresses.archive] : []),
    ...months.map(({ month }) => addresses.archiveMonth(month)),
    ...listColumnPages(site),
    ...listCampaignPages(site),
    ...(hasMetrics ? [addresses.metrics] : []),
    ...(hasDocuments ? [addresses.documents] : []),
    addresses.siteMap,
    addresses.accessibility,
  ];
}

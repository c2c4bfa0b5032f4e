import type { CampaignRecord } from '../model/campaign.ts';
import type { ChartRecord } from '../model/chart.ts';
import { describeChart } from '../model/chart-page.ts';
import { getSite, type SiteIndex } from '../model/site.ts';
import { pageKey } from './page-key.ts';
import { chartKey } from './text-key.ts';

/**
 * Parameters and keys of the pages that every campaign has.
 * @param shown What the page of one campaign shows.
 */
export async function listCampaignPaths(
  shown: (record: CampaignRecord, site: SiteIndex) => unknown,
): Promise<{ params: { campaign: string }; cacheKey: string }[]> {
  const site = await getSite();
  return site.campaigns.map((record) => ({
    params: { campaign: record.id },
    cacheKey: pageKey(site, record, shown(record, site)),
  }));
}

/** Parameters and keys of the pages and files that every chart has. */
export async function listChartPaths(): Promise<
  { params: { campaign: string; chart: string }; cacheKey: string }[]
> {
  const site = await getSite();
  return [...site.charts.values()].map((chart: ChartRecord) => ({
    params: { campaign: chart.campaign, chart: chart.id },
    cacheKey: pageKey(site, describeChart(chart, site), chartKey(chart, site)),
  }));
}

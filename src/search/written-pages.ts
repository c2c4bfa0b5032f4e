import { readChart } from '../charts/site-chart.ts';
import type { CampaignRecord } from '../model/campaign.ts';
import type { ChartRecord } from '../model/chart.ts';
import type { ColumnRecord } from '../model/column.ts';
import { regionName, sayMeasure } from '../model/metric-facts.ts';
import type { MetricRecord } from '../model/metric.ts';
import type { SiteIndex } from '../model/site.ts';
import { chartText } from './body-text.ts';
import type { SearchPage } from './search-page.ts';

/** Parts of a text that are there, a line each. */
export const lines = (...parts: (string | undefined)[]): string => parts.filter((part) => part).join('\n');

/** A path of the site from its base. */
export const pathOf = ({ context }: SiteIndex, address: string): string =>
  address.slice(context.addresses.base.length);

/** Ids of a column and those above it. */
export const familyOf = (id: string, site: SiteIndex): string[] =>
  site.columns.path(id).map((each) => each.id);

/** A page whose text is at hand. */
function written(page: Omit<SearchPage, 'source' | 'characters' | 'read'>, body: string): SearchPage {
  return { ...page, source: body, characters: page.title.length + body.length, read: () => body };
}

/** A metric is called by its name and its value, because that is what is looked for. */
export function metricPages({ campaign, metric }: MetricRecord, site: SiteIndex): SearchPage[] {
  const { id, definition, scope } = metric;
  const view = site.metrics.view(campaign, id);
  if (!view) return [];
  const { addresses, words } = site.context;
  const page = {
    kind: 'metric' as const,
    path: pathOf(site, addresses.metric(campaign, id)),
    title: `${view.label}${words.colon}${view.text}`,
    day: view.at,
    campaign,
    columns: [],
  };
  // A date is told by the page's own day.
  const period = view.period === undefined ? undefined : words.period(view.period);
  const said = [period, regionName(metric, site), sayMeasure(metric, words)];
  return [written(page, lines(definition, scope, view.workings, view.source, ...said))];
}

/** A chart, found by what its drawing and its table say. */
export function chartPage(record: ChartRecord, site: SiteIndex): SearchPage {
  const { campaign, id } = record;
  const data = readChart(record, site);
  const path = pathOf(site, site.context.addresses.chart(campaign, id));
  const page = { kind: 'chart' as const, path, title: data.title, day: data.asOf.to, campaign, columns: [] };
  return written(page, lines(chartText(data, site), data.description, ...data.captions.notes));
}

/** A campaign, found by what its own page says. */
export function campaignPage(
  { id, campaign: { title, ...campaign } }: CampaignRecord,
  site: SiteIndex,
): SearchPage {
  const body = lines(
    campaign.subtitle,
    campaign.lead,
    ...campaign.pillars.flatMap((pillar) => [pillar.title, pillar.summary]),
    ...campaign.loop.flatMap((stage) => [stage.title, stage.text]),
    campaign.outlook,
  );
  const path = pathOf(site, site.context.addresses.campaign(id));
  return written({ kind: 'campaign', path, title, campaign: id, columns: [] }, body);
}

/** A column, found by its name and what it is about. */
export function columnPage(
  { id, column: { title, description } }: ColumnRecord,
  site: SiteIndex,
): SearchPage {
  const path = pathOf(site, site.context.addresses.column(id));
  return written({ kind: 'column', path, title, columns: familyOf(id, site) }, description);
}

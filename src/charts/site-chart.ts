import { chartWords } from '../locales/charts.ts';
import type { ChartRecord } from '../model/chart.ts';
import type { SiteIndex } from '../model/site.ts';
import { buildChart } from './build-chart.ts';
import type { ChartData } from './chart-data.ts';

/**
 * Everything that a chart of the site says.
 * @throws When it cannot be drawn; `npm run check` tells an editor why before any build.
 */
export function readChart({ campaign, id, spec }: ChartRecord, site: SiteIndex): ChartData {
  const find = (metric: string) =>
    site.metrics.inCampaign(campaign).find((record) => record.metric.id === metric)?.metric;
  const data = buildChart({ id, spec }, find, chartWords(site.context.config.locale));
  if (Array.isArray(data))
    throw new Error(`The chart ${campaign}/${id} cannot be drawn: ${data[0]?.code ?? ''}.`);
  return data;
}

import { chartWords } from '../locales/charts.ts';
import type { ChartRecord } from '../model/chart.ts';
import type { SiteIndex } from '../model/site.ts';
import { buildChart } from './build-chart.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartProblem } from './chart-problem.ts';

/** What a chart over the site's metrics says, or every reason why it cannot be drawn. */
export function buildSiteChart(
  { campaign, id, spec }: ChartRecord,
  site: SiteIndex,
): ChartData | ChartProblem[] {
  const find = (metric: string) => site.metrics.find(campaign, metric)?.metric;
  return buildChart({ id, spec }, find, chartWords(site.context.config.locale));
}

/**
 * Everything that a chart of the site says.
 * @throws When it cannot be drawn; `npm run check` tells an editor why before any build.
 */
export function readChart(chart: ChartRecord, site: SiteIndex): ChartData {
  const data = buildSiteChart(chart, site);
  if (Array.isArray(data))
    throw new Error(`The chart ${chart.campaign}/${chart.id} cannot be drawn: ${data[0]?.code ?? ''}.`);
  return data;
}

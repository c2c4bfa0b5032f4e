import type { MetricRecord } from '../model/metric.ts';
import type { SiteIndex } from '../model/site.ts';
import { type Chart, ChartSchema } from '../schemas/chart.ts';
import { renderSvg } from './render-svg.ts';
import { buildSiteChart } from './site-chart.ts';

/** The chart of a metric alone: its course where it has several values, else its progress where it has a target. */
function describeSeries({ metric }: MetricRecord, description: string): Chart | undefined {
  const common = { title: metric.label, description, unit: metric.unit };
  if ((metric.observations?.length ?? 0) > 1) {
    return ChartSchema.parse({
      type: 'line',
      ...common,
      series: [{ label: metric.label, metric: metric.id }],
    });
  }
  return metric.target && ChartSchema.parse({ type: 'progress', ...common, metrics: [metric.id] });
}

/** A metric's own chart as SVG; nothing where there is nothing to draw, such as progress towards a target of 0. */
export function drawSeries(record: MetricRecord, site: SiteIndex): string | undefined {
  const spec = describeSeries(record, site.context.words.metric.chart);
  if (!spec) return undefined;
  const data = buildSiteChart({ campaign: record.campaign, id: record.metric.id, spec }, site);
  return Array.isArray(data) ? undefined : renderSvg(data);
}

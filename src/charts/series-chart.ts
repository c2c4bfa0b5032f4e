import { chartWords } from '../locales/charts.ts';
import { kindOfTime } from '../model/kind-of-time.ts';
import type { MetricRecord } from '../model/metric.ts';
import { pickObservation } from '../model/pick-observation.ts';
import type { SiteIndex } from '../model/site.ts';
import type { Metric } from '../schemas/metric.ts';
import { type Chart, ChartSchema } from '../schemas/chart.ts';
import { buildChart } from './build-chart.ts';
import { renderSvg } from './render-svg.ts';

/** A metric with the values that can be drawn together: those of the kind of period of its latest. */
function ofOneKind(metric: Metric): Metric {
  const latest = pickObservation(metric.observations ?? []);
  if (!latest) return metric;
  const kind = kindOfTime(latest);
  return { ...metric, observations: metric.observations?.filter((each) => kindOfTime(each) === kind) };
}

/** The chart of a metric alone: its course where it has several values, else its progress where it has a target. */
function describeSeries(metric: Metric, description: string): Chart | undefined {
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
  const metric = ofOneKind(record.metric);
  const spec = describeSeries(metric, site.context.words.metric.chart);
  if (!spec) return undefined;
  const data = buildChart({ id: metric.id, spec }, () => metric, chartWords(site.context.config.locale));
  return Array.isArray(data) ? undefined : renderSvg(data);
}

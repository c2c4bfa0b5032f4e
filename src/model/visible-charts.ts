import type { Chart } from '../schemas/chart.ts';
import type { Observation } from '../schemas/metric.ts';
import { isOverTime, listChartMetrics } from './chart.ts';
import { type FindMetric, observationAt } from './metric.ts';
import type { IsHeld } from './visible-metrics.ts';

/** What is needed to say which part of a chart readers may see. */
export interface ChartSight {
  /** A metric with all its values. */
  find: FindMetric;
  isHeld: IsHeld;
}

/** Whether readers may see the value that a chart draws of a metric: that of the chart's day, else any. */
function isDrawn(id: string, at: string | undefined, { find, isHeld }: ChartSight): boolean {
  const metric = find(id);
  // What is not there is told by the check.
  if (!metric) return true;
  if (metric.ratio)
    return [metric.ratio.part, metric.ratio.whole].every((part) => isDrawn(part, at, { find, isHeld }));
  const observations = metric.observations ?? [];
  if (at === undefined) return observations.some((each) => !isHeld(each));
  const drawn: Observation | undefined = observationAt(observations, at);
  return drawn === undefined || !isHeld(drawn);
}

/** A chart over time without the lines of which no value may be seen; nothing where none is left. */
function visibleLines(chart: Chart, { find, isHeld }: ChartSight): Chart | undefined {
  const { at: last = '9999-12-31' } = chart;
  const isSeen = (id: string | undefined): boolean =>
    find(id ?? '')?.observations?.some((each) => each.at <= last && !isHeld(each)) ?? true;
  if (chart.metrics) {
    const { metrics } = chart;
    const labels = chart.labels?.filter((_, index) => isSeen(metrics[index]));
    const left = metrics.filter(isSeen);
    return left.length > 0 ? { ...chart, metrics: left, ...(labels && { labels }) } : undefined;
  }
  const series = (chart.series ?? []).filter(({ metric }) => isSeen(metric));
  return series.length > 0 ? { ...chart, series } : undefined;
}

/**
 * What readers may see of a chart. One over time is drawn as far as its values may be seen. One that compares metrics is
 * left out until all of them may: with one bar or part missing it would say something else than its title.
 */
export function visibleChart(chart: Chart, sight: ChartSight): Chart | undefined {
  if (isOverTime(chart)) return visibleLines(chart, sight);
  return listChartMetrics(chart).every((id) => isDrawn(id, chart.at, sight)) ? chart : undefined;
}

import type { Chart } from '../schemas/chart.ts';
import { parsePeriod } from '../schemas/period.ts';
import { isOverTime, listChartMetrics } from './chart.ts';
import type { FindMetric } from './metric.ts';
import { type Asked, pickObservation } from './pick-observation.ts';
import type { IsHeld } from './visible-metrics.ts';

/** What is needed to say which part of a chart readers may see. */
export interface ChartSight {
  /** A metric with all its values. */
  find: FindMetric;
  isHeld: IsHeld;
}

/** Whether readers may see the value that a chart draws of a metric: that of the chart's day or period, else any. */
function isDrawn(id: string, asked: Asked, { find, isHeld }: ChartSight): boolean {
  const metric = find(id);
  // What is not there is told by the check.
  if (!metric) return true;
  if (metric.ratio)
    return [metric.ratio.part, metric.ratio.whole].every((part) => isDrawn(part, asked, { find, isHeld }));
  const observations = metric.observations ?? [];
  if (asked.day === undefined && asked.period === undefined)
    return observations.some((each) => !isHeld(each));
  const drawn = pickObservation(observations, asked);
  return drawn === undefined || !isHeld(drawn);
}

/** A chart over time without the lines of which no value may be seen; nothing where none is left. */
function visibleLines(chart: Chart, { find, isHeld }: ChartSight): Chart | undefined {
  const last = chart.at ?? parsePeriod(chart.period ?? '')?.to ?? '9999-12-31';
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
  const asked = { day: chart.at, period: chart.period };
  return listChartMetrics(chart).every((id) => isDrawn(id, asked, sight)) ? chart : undefined;
}

import { buildMetricView, type FindMetric } from '../model/metric.ts';
import { formatNumber, formatSigned } from '../model/metric-value.ts';
import type { Metric, Observation } from '../schemas/metric.ts';
import type { ChartWords } from '../locales/charts.ts';
import type { ChartPoint } from './chart-data.ts';
import { MAX_VALUE } from './chart-limits.ts';
import type { ChartProblem } from './chart-problem.ts';
import { convertUnit } from './unit-scale.ts';

/** What the points of one chart are read with. */
export interface PointContext {
  find: FindMetric;
  words: ChartWords;
  /** The unit of the chart's axis. */
  unit: string;
  /** The day whose values hold; the latest without it. */
  at: string | undefined;
  /** The period whose values hold, whatever the day. */
  period?: string | undefined;
}

/** Where a metric is named in the chart's file. */
export type SpecPath = (string | number)[];

/** A place without a value. */
export function gapPoint(metric: string | null = null): ChartPoint {
  return { value: null, bound: 'exact', text: null, metric, at: null, source: null };
}

/** A value in the chart's unit, or why it cannot be drawn. */
function drawable(value: number, metric: Metric, unit: string, path: SpecPath): number | ChartProblem {
  if (!Number.isFinite(value)) return { code: 'not-finite', path, name: metric.id, expected: '' };
  const converted = convertUnit(value, metric.unit, unit);
  if (converted === undefined) return { code: 'mixed-units', path, name: metric.unit, expected: unit };
  if (Math.abs(converted) <= MAX_VALUE) return converted;
  return { code: 'too-large', path, name: formatNumber(value), expected: formatNumber(MAX_VALUE) };
}

/** One observation of a metric as a point, or why it cannot be drawn. */
export function observationPoint(
  metric: Metric,
  observation: Observation,
  { words, unit }: PointContext,
  path: SpecPath,
): ChartPoint | ChartProblem {
  const value = drawable(observation.value, metric, unit, path);
  if (typeof value !== 'number') return value;
  const text = formatSigned(metric, observation, words.bounds);
  const { bound, at, period, source } = observation;
  return { value, bound, text, metric: metric.id, at, ...(period === undefined ? {} : { period }), source };
}

/** The value of a metric that holds on the chart's day, as a point, or why there is none. */
export function metricPoint(id: string, context: PointContext, path: SpecPath): ChartPoint | ChartProblem {
  const { find, words, unit, at, period } = context;
  const metric = find(id);
  if (!metric) return { code: 'unknown-metric', path, name: id, expected: '' };
  const nonsense = metric.observations?.find(({ value }) => !Number.isFinite(value));
  if (nonsense) return { code: 'not-finite', path, name: id, expected: '' };
  const record = { campaign: '', pillar: undefined, metric };
  const view = buildMetricView(record, { find, href: '', words: words.bounds, day: at, period });
  if (!view && period !== undefined) return { code: 'no-period', path, name: id, expected: period };
  if (!view) return { code: 'no-observation', path, name: id, expected: at ?? '' };
  const value = drawable(view.value, metric, unit, path);
  if (typeof value !== 'number') return value;
  const { bound, signed: text, source } = view;
  const of = view.period === undefined ? {} : { period: view.period };
  return { value, bound, text, metric: id, at: view.at, ...of, source };
}

/** Whether a reading failed. */
export function isProblem(point: ChartPoint | ChartProblem): point is ChartProblem {
  return 'code' in point;
}

import { formatValue, joinValue } from '../model/metric-value.ts';
import type { Chart } from '../schemas/chart.ts';
import type { Bound, Metric } from '../schemas/metric.ts';
import type { ChartPoint } from './chart-data.ts';
import type { ChartGrid, GridResult } from './chart-grid.ts';
import { isProblem, metricPoint, type PointContext } from './chart-point.ts';
import type { ChartProblem } from './chart-problem.ts';
import { percentText, roundPercent } from './share-percents.ts';
import { convertUnit } from './unit-scale.ts';

/** What a value is measured by. */
interface Measure {
  value: number;
  text: string;
  bound: Bound;
  /** Where it started, if the way is counted from there. */
  from: number | undefined;
}

/** The measure of one row: the metric of the whole, or the metric's own target. */
function measureOf(
  metric: Metric,
  whole: string | undefined,
  context: PointContext,
  path: (string | number)[],
): Measure | ChartProblem {
  if (whole !== undefined) {
    const point = metricPoint(whole, context, ['whole']);
    if (isProblem(point)) return point;
    return { value: point.value ?? 0, text: point.text ?? '', bound: point.bound, from: undefined };
  }
  const { target, baseline, unit } = metric;
  if (!target) return { code: 'progress-without-target', path, name: metric.id, expected: '' };
  const inAxis = (value: number): number => convertUnit(value, unit, context.unit) ?? value;
  const text = joinValue(formatValue(target.value, unit, 'exact', context.words.bounds));
  return {
    value: inAxis(target.value),
    text,
    bound: 'exact',
    from: baseline === undefined ? undefined : inAxis(baseline),
  };
}

/**
 * Percent of the way from the baseline (0 without one) to the target. `undefined` where there is no way to go:
 * a target of zero or equal to its baseline, or one to come down to from an unknown height.
 */
export function progressPercent(
  value: number,
  measure: Measure,
  direction: Metric['direction'],
): number | undefined {
  if (measure.from === undefined && direction === 'down') return undefined;
  const from = measure.from ?? 0;
  if (measure.value === from) return undefined;
  return roundPercent(value - from, measure.value - from);
}

/** One point with its target and its progress. */
function withProgress(
  point: ChartPoint,
  whole: string | undefined,
  context: PointContext,
  path: (string | number)[],
): ChartPoint | ChartProblem {
  const metric = point.metric === null ? undefined : context.find(point.metric);
  if (!metric || point.value === null) return point;
  const measure = measureOf(metric, whole, context, path);
  if ('code' in measure) return measure;
  const percent = progressPercent(point.value, measure, metric.direction);
  if (percent === undefined) return { code: 'progress-target-zero', path, name: metric.id, expected: '' };
  const text = percentText(percent, [point, measure], context.words);
  return { ...point, percent, percentText: text, target: { value: measure.value, text: measure.text } };
}

/** Gives every row its target and how much of it is reached. */
export function progressGrid(spec: Chart, grid: ChartGrid, context: PointContext): GridResult {
  const wholes = spec.whole === undefined ? [] : [spec.whole].flat();
  const points = grid.series[0]?.points ?? [];
  if (wholes.length > 1 && wholes.length !== points.length) {
    const [name, expected] = [String(wholes.length), String(points.length)];
    return [{ code: 'series-do-not-match', path: ['whole'], name, expected }];
  }
  const problems: ChartProblem[] = [];
  const measured = points.flatMap((point, index) => {
    const whole = wholes.length > 1 ? wholes[index] : wholes[0];
    const result = withProgress(point, whole, context, ['metrics', index]);
    if (!isProblem(result)) return [result];
    problems.push(result);
    return [];
  });
  if (problems.length > 0) return problems;
  return { categories: grid.categories, series: [{ label: spec.title, points: measured }] };
}

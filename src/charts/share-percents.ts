import { formatNumber, formatValue, joinValue } from '../model/metric-value.ts';
import type { ChartWords } from '../locales/charts.ts';
import type { Chart } from '../schemas/chart.ts';
import type { Bound } from '../schemas/metric.ts';
import type { ChartPoint } from './chart-data.ts';
import { type ChartGrid, type GridResult } from './chart-grid.ts';
import { gapPoint, isProblem, metricPoint, type PointContext } from './chart-point.ts';
import type { ChartProblem } from './chart-problem.ts';

/** A percentage with one decimal at most, rounded half up. */
export function roundPercent(part: number, whole: number): number {
  return Math.round((part / whole) * 1000) / 10;
}

/** A percentage in house style; of values that are not exact it is about so much. */
export function percentText(percent: number, parts: readonly { bound: Bound }[], words: ChartWords): string {
  const bound = parts.every((part) => part.bound === 'exact') ? 'exact' : 'about';
  return joinValue(formatValue(percent, '%', bound, words.bounds));
}

/** A grid with shares, the sum they are shares of, and whether rounding shows in their sum. */
export interface ShareGrid extends ChartGrid {
  /** The whole in house style. */
  total: string;
  rounded: boolean;
}

/** Sum without the dust of binary fractions. */
function sumOf(points: readonly ChartPoint[]): number {
  return Number(points.reduce((sum, { value }) => sum + (value ?? 0), 0).toPrecision(12));
}

/** The whole that the parts belong to: the metric named so, 100 for percentages, else the sum. */
function wholeOf(spec: Chart, sum: number, points: ChartPoint[], context: PointContext) {
  const { unit, words } = context;
  if (typeof spec.whole === 'string') return metricPoint(spec.whole, context, ['whole']);
  const value = unit === '%' ? 100 : sum;
  const bound = points.every((point) => point.bound === 'exact') ? 'exact' : 'about';
  const text = joinValue(formatValue(value, unit, bound, words.bounds));
  return { value, bound, text, metric: null, at: null, source: null } satisfies ChartPoint;
}

/** A negative part, or a sum that no part can be a share of. */
function valueProblems(points: readonly ChartPoint[], sum: number): ChartProblem[] {
  const negative = points.flatMap(({ value, metric }, index): ChartProblem[] =>
    value !== null && value < 0
      ? [{ code: 'negative-share', path: ['metrics', index], name: metric ?? '', expected: '' }]
      : [],
  );
  if (negative.length > 0 || sum > 0) return negative;
  return [{ code: 'share-of-nothing', path: ['metrics'], name: '', expected: '' }];
}

/** Gives every part its percentage; what the parts leave of the whole becomes a part without a metric. */
export function shareGrid(
  spec: Chart,
  grid: ChartGrid,
  context: PointContext,
): ShareGrid | Exclude<GridResult, ChartGrid> {
  const points = grid.series[0]?.points ?? [];
  const sum = sumOf(points);
  const problems = valueProblems(points, sum);
  const whole = wholeOf(spec, sum, points, context);
  if (isProblem(whole)) return [...problems, whole];
  if (problems.length > 0) return problems;
  const all = whole.value ?? sum;
  if (sum > all) {
    const name = formatNumber(sum) + context.unit;
    return [{ code: 'share-over-whole', path: ['metrics'], name, expected: whole.text ?? '' }];
  }
  const categories = [...grid.categories];
  const withShare = (point: ChartPoint): ChartPoint => {
    const percent = roundPercent(point.value ?? 0, all);
    return { ...point, percent, percentText: percentText(percent, [point, whole], context.words) };
  };
  const parts = points.map(withShare);
  const rest = Number((all - sum).toPrecision(12));
  if (rest > all * 1e-9) {
    const bound = parts.every((point) => point.bound === 'exact') ? whole.bound : 'about';
    const text = joinValue(formatValue(rest, context.unit, bound, context.words.bounds));
    categories.push({ label: context.words.rest });
    parts.push(withShare({ ...gapPoint(), value: rest, bound, text }));
  }
  const percents = parts.reduce((total, { percent }) => total + Math.round((percent ?? 0) * 10), 0);
  return {
    categories,
    series: [{ label: spec.title, points: parts }],
    total: whole.text ?? '',
    rounded: percents !== 1000,
  };
}

import type { Chart } from '../schemas/chart.ts';
import type { ChartCategory, ChartPoint, ChartSeries } from './chart-data.ts';
import type { ChartProblem } from './chart-problem.ts';
import { gapPoint, isProblem, metricPoint, type PointContext, type SpecPath } from './chart-point.ts';

/** The rows and columns of a chart. */
export interface ChartGrid {
  categories: ChartCategory[];
  series: ChartSeries[];
}

/** A grid, or all the reasons why there is none. */
export type GridResult = ChartGrid | ChartProblem[];

/** Reads a list of metric ids, collecting what is wrong. */
function readPoints(
  ids: readonly (string | null)[],
  context: PointContext,
  path: SpecPath,
  problems: ChartProblem[],
): ChartPoint[] {
  return ids.map((id, index) => {
    const point = id === null ? gapPoint() : metricPoint(id, context, [...path, index]);
    if (!isProblem(point)) return point;
    problems.push(point);
    return gapPoint(id);
  });
}

/** `labels` of the wrong length. */
function labelProblem(labels: readonly string[] | undefined, count: number): ChartProblem[] {
  if (labels?.length === count) return [];
  return [
    {
      code: 'labels-do-not-match',
      path: ['labels'],
      name: String(labels?.length ?? 0),
      expected: String(count),
    },
  ];
}

/** One bar a metric: the categories are the metrics. */
function simpleGrid(spec: Chart, ids: readonly string[], context: PointContext): GridResult {
  const problems = spec.labels ? labelProblem(spec.labels, ids.length) : [];
  const points = readPoints(ids, context, ['metrics'], problems);
  if (problems.length > 0) return problems;
  const categories = ids.map((id, index) => ({
    label: spec.labels?.[index] ?? context.find(id)?.label ?? id,
  }));
  return { categories, series: [{ label: spec.title, points }] };
}

/** Several named series: the categories are the `labels`, and every series has one metric for each. */
function groupedGrid(spec: Chart, context: PointContext): GridResult {
  const all = spec.series ?? [];
  const count = all[0]?.metrics?.length ?? 0;
  const problems: ChartProblem[] = count === 0 ? [] : labelProblem(spec.labels, count);
  const series = all.map(({ label, metrics, metric }, index) => {
    const path = ['series', index, 'metrics'];
    if (metric !== undefined) {
      problems.push({ code: 'series-form', path, name: spec.type, expected: 'series: [{ label, metrics }]' });
    } else if (metrics?.length !== count) {
      const length = String(metrics?.length ?? 0);
      problems.push({ code: 'series-do-not-match', path, name: length, expected: String(count) });
    }
    return { label, points: readPoints(metrics ?? [], context, path, problems) };
  });
  if (problems.length > 0) return problems;
  return { categories: (spec.labels ?? []).map((label) => ({ label })), series };
}

/** Reads the values of a chart whose points are metrics, not days. */
export function readGrid(spec: Chart, context: PointContext): GridResult {
  return spec.metrics ? simpleGrid(spec, spec.metrics, context) : groupedGrid(spec, context);
}

/** Whether a reading failed. */
export function isProblems(result: object): result is ChartProblem[] {
  return Array.isArray(result);
}

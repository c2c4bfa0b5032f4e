import type { Chart } from '../schemas/chart.ts';
import type { ChartGrid } from './chart-grid.ts';
import { MAX_CATEGORIES, MAX_DAYS, MAX_PANELS, MAX_PARTS, MAX_SERIES } from './chart-limits.ts';
import type { ChartProblem } from './chart-problem.ts';

/** What makes a chart too large to be read, or too empty to be drawn. */
export function sizeProblems(spec: Chart, { categories, series }: ChartGrid): ChartProblem[] {
  const place = spec.metrics ? 'metrics' : 'series';
  const tooMany = (code: ChartProblem['code'], count: number, limit: number): ChartProblem[] =>
    count > limit ? [{ code, path: [place], name: String(count), expected: String(limit) }] : [];
  if (!series.some(({ points }) => points.some(({ value }) => value !== null))) {
    return [{ code: 'empty-series', path: [place], name: '', expected: '' }];
  }
  const single = ['share', 'progress'].includes(spec.type);
  if (single && spec.series) {
    return [{ code: 'series-form', path: ['series'], name: spec.type, expected: 'metrics: [...]' }];
  }
  const overTime = categories.some(({ at }) => at !== undefined);
  const limit = overTime ? MAX_DAYS : spec.type === 'share' ? MAX_PARTS : MAX_CATEGORIES;
  return [
    ...tooMany('too-many-categories', categories.length, limit),
    ...tooMany('too-many-series', series.length, spec.type === 'small-multiples' ? MAX_PANELS : MAX_SERIES),
  ];
}

import { observationAt } from '../model/metric.ts';
import type { Chart, ChartSeriesSpec } from '../schemas/chart.ts';
import type { Metric, Observation } from '../schemas/metric.ts';
import type { GridResult } from './chart-grid.ts';
import type { ChartPoint } from './chart-data.ts';
import type { ChartProblem } from './chart-problem.ts';
import { gapPoint, isProblem, observationPoint, type PointContext, type SpecPath } from './chart-point.ts';
import { missingPeriods, periodOf } from './period.ts';

/** One line: its name, its metric and where the file says so. */
interface Line {
  label: string;
  id: string;
  path: SpecPath;
}

/** The lines that a chart asks for; `metrics` gives one line a metric. */
function linesOf(spec: Chart, { find }: PointContext, problems: ChartProblem[]): Line[] {
  if (spec.metrics) {
    return spec.metrics.map((id, index) => ({
      label: spec.labels?.[index] ?? find(id)?.label ?? id,
      id,
      path: ['metrics', index],
    }));
  }
  return (spec.series ?? []).flatMap(({ label, metric }: ChartSeriesSpec, index) => {
    const path = ['series', index, 'metric'];
    if (metric !== undefined) return [{ label, id: metric, path }];
    problems.push({ code: 'series-form', path, name: spec.type, expected: 'series: [{ label, metric }]' });
    return [];
  });
}

/** The observations up to `at`, one a day and oldest first; of two on one day the first stands, as everywhere. */
function observationsOf(metric: Metric, at: string | undefined): Observation[] {
  const all = (metric.observations ?? []).filter((each) => at === undefined || each.at <= at);
  return [...new Set(all.map((each) => each.at))].sort().flatMap((day) => observationAt(all, day) ?? []);
}

/** The points of one line by day. */
function readLine(line: Line, context: PointContext, problems: ChartProblem[]): Map<string, ChartPoint> {
  const metric = context.find(line.id);
  const fault = { path: line.path, name: line.id, expected: '' };
  if (!metric) {
    problems.push({ ...fault, code: 'unknown-metric' });
    return new Map();
  }
  const observations = observationsOf(metric, context.at);
  if (observations.length === 0) {
    problems.push({ ...fault, code: 'no-observation', expected: context.at ?? '' });
  }
  const points = new Map<string, ChartPoint>();
  for (const observation of observations) {
    const point = observationPoint(metric, observation, context, line.path);
    if (isProblem(point)) problems.push(point);
    else points.set(observation.at, point);
  }
  return points;
}

/** Reads a chart over time: the categories are the days on which any line has a value, and the gaps between. */
export function readTimeGrid(spec: Chart, context: PointContext): GridResult {
  const problems: ChartProblem[] = [];
  const lines = linesOf(spec, context, problems);
  if (spec.labels && spec.labels.length !== lines.length) {
    const [name, expected] = [String(spec.labels.length), String(lines.length)];
    problems.push({ code: 'labels-do-not-match', path: ['labels'], name, expected });
  }
  const read = lines.map((line) => ({ line, points: readLine(line, context, problems) }));
  if (problems.length > 0) return problems;
  const { every } = spec;
  const keyOf = (day: string): string => (every ? periodOf(day, every) : day);
  const seen = read.flatMap(({ points }) => [...points.keys()]);
  const days = [...seen, ...(every ? missingPeriods(seen, every) : [])].sort();
  // Values of one period stand under its latest day; without a rhythm every day stands for itself.
  const columns = new Map(days.map((day) => [keyOf(day), day]));
  return {
    categories: [...columns].map(([key, at]) => ({ label: context.words.day(key), at })),
    series: read.map(({ line, points }) => {
      const byKey = new Map([...points].map(([day, point]) => [keyOf(day), point]));
      return {
        label: line.label,
        points: [...columns.keys()].map((key) => byKey.get(key) ?? gapPoint(line.id)),
      };
    }),
  };
}

import { kindOfTime } from '../model/kind-of-time.ts';
import { byTime, pickObservation } from '../model/pick-observation.ts';
import type { Chart, ChartSeriesSpec } from '../schemas/chart.ts';
import type { Metric, Observation } from '../schemas/metric.ts';
import { parsePeriod } from '../schemas/period.ts';
import type { GridResult } from './chart-grid.ts';
import type { ChartPoint } from './chart-data.ts';
import type { ChartProblem } from './chart-problem.ts';
import { gapPoint, isProblem, observationPoint, type PointContext, type SpecPath } from './chart-point.ts';
import { type DrawnValue, findMixture } from './one-kind.ts';
import { missingPeriods, periodCode, periodOf, type Rhythm } from './period.ts';

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

/**
 * The observations up to a day, oldest first. Where they are of several kinds of period, those that the chart asks for with
 * `every`, if there are such.
 */
function observationsOf(metric: Metric, until: string | undefined, every: Rhythm | undefined): Observation[] {
  const all = (metric.observations ?? []).filter(({ at }) => until === undefined || at <= until);
  const asked = all.filter((each) => kindOfTime(each) === every);
  return (asked.length > 0 ? asked : all).toSorted(byTime);
}

/** One a day, as everywhere. */
function onePerDay(observations: readonly Observation[]): Observation[] {
  return [...Map.groupBy(observations, ({ at }) => at).values()].flatMap(
    (each) => pickObservation(each) ?? [],
  );
}

/** One line as it was read: its points by day, and the values that all lines must share a kind of period with. */
interface ReadLine {
  line: Line;
  points: Map<string, ChartPoint>;
  values: DrawnValue[];
}

/** Reads one line, noting what is wrong with it. */
function readLine(line: Line, spec: Chart, context: PointContext, problems: ChartProblem[]): ReadLine {
  const metric = context.find(line.id);
  const fault = { path: line.path, name: line.id, expected: '' };
  const points = new Map<string, ChartPoint>();
  if (!metric) {
    problems.push({ ...fault, code: 'unknown-metric' });
    return { line, points, values: [] };
  }
  const until = context.at ?? parsePeriod(context.period ?? '')?.to;
  const observations = observationsOf(metric, until, spec.every);
  if (observations.length === 0) {
    problems.push({ ...fault, code: 'no-observation', expected: context.period ?? context.at ?? '' });
  }
  for (const observation of onePerDay(observations)) {
    const point = observationPoint(metric, observation, context, line.path);
    if (isProblem(point)) problems.push(point);
    else points.set(observation.at, point);
  }
  const values = observations.map((time) => ({ metric: line.id, time, path: line.path }));
  return { line, points, values };
}

/** The period of a gap, as its neighbours name theirs: `2023-Q2`, `2023-06-end`. */
function periodOfGap(day: string, every: Rhythm | undefined, kind: string): { period?: string } {
  if (every === undefined) return {};
  if (kind === every) return { period: periodCode(day, every) };
  return kind === 'instant' ? { period: `${periodCode(day, every)}-end` } : {};
}

/** Reads a chart over time: the categories are the days on which any line has a value, and the gaps between. */
export function readTimeGrid(spec: Chart, context: PointContext): GridResult {
  const problems: ChartProblem[] = [];
  const lines = linesOf(spec, context, problems);
  if (spec.labels && spec.labels.length !== lines.length) {
    const [name, expected] = [String(spec.labels.length), String(lines.length)];
    problems.push({ code: 'labels-do-not-match', path: ['labels'], name, expected });
  }
  const read = lines.map((line) => readLine(line, spec, context, problems));
  const values = read.flatMap((each) => each.values);
  const mixture = findMixture(values, kindOfTime);
  if (mixture) problems.push(mixture);
  if (problems.length > 0) return problems;
  const { every } = spec;
  const { words } = context;
  const keyOf = (day: string): string => (every ? periodOf(day, every) : day);
  const seen = read.flatMap(({ points }) => [...points].map(([at, { period }]) => ({ at, period })));
  const kind = values[0] ? kindOfTime(values[0].time) : 'date';
  const days = seen.map(({ at }) => at);
  const gaps = every ? missingPeriods(days, every) : [];
  const columnsByTime = [...seen, ...gaps.map((at) => ({ at, ...periodOfGap(at, every, kind) }))].sort(
    (a, b) => (a.at < b.at ? -1 : 1),
  );
  // Values of one period stand under its latest day; without a rhythm every day stands for itself.
  const columns = new Map(columnsByTime.map((column) => [keyOf(column.at), column]));
  return {
    categories: [...columns].map(([key, { at, period }]) =>
      period === undefined ? { label: words.day(key), at } : { label: words.period(period), at, period },
    ),
    series: read.map(({ line, points }) => {
      const byKey = new Map([...points].map(([day, point]) => [keyOf(day), point]));
      return {
        label: line.label,
        points: [...columns.keys()].map((key) => byKey.get(key) ?? gapPoint(line.id)),
      };
    }),
  };
}

import type { ChartWords } from '../locales/charts.ts';
import { isOverTime } from '../model/chart.ts';
import type { FindMetric } from '../model/metric.ts';
import { byTime } from '../model/pick-observation.ts';
import type { Chart } from '../schemas/chart.ts';
import type { ChartData, ChartPoint } from './chart-data.ts';
import { isProblems, readGrid, type ChartGrid } from './chart-grid.ts';
import type { ChartProblem } from './chart-problem.ts';
import type { PointContext } from './chart-point.ts';
import { type DrawnValue, findMixture, kindOfBar } from './one-kind.ts';
import { orderByValue } from './order-grid.ts';
import { progressGrid } from './progress-grid.ts';
import { shareGrid } from './share-percents.ts';
import { sizeProblems } from './size-problems.ts';
import { summarise } from './summary.ts';
import { readTimeGrid } from './time-grid.ts';

type Told = ChartGrid & { total: string; rounded: boolean };

/** The values of a chart whose points are metrics, with the places where its file names them. */
function listDrawn(spec: Chart, { series }: ChartGrid): DrawnValue[] {
  return series.flatMap(({ points }, row) =>
    points.flatMap(({ metric, at, period }, index): DrawnValue[] => {
      if (metric === null || at === null) return [];
      const path = spec.metrics ? ['metrics', index] : ['series', row, 'metrics', index];
      return [{ metric, time: { at, period }, path }];
    }),
  );
}

/** The values of the chart, with shares or progress where the type has them. */
function readValues(spec: Chart, context: PointContext): Told | ChartProblem[] {
  const grid = isOverTime(spec) ? readTimeGrid(spec, context) : readGrid(spec, context);
  if (isProblems(grid)) return grid;
  const mixture = isOverTime(spec) ? undefined : findMixture(listDrawn(spec, grid), kindOfBar);
  if (mixture) return [mixture];
  const sized = sizeProblems(spec, grid);
  if (sized.length > 0) return sized;
  const plain = { total: '', rounded: false };
  if (spec.type === 'share') return shareGrid(spec, orderByValue(spec, grid), context);
  if (spec.type !== 'progress') return { ...orderByValue(spec, grid), ...plain };
  const progress = progressGrid(spec, grid, context);
  return isProblems(progress) ? progress : { ...orderByValue(spec, progress), ...plain };
}

/** How the numbers on the axis are shortened: by the largest value. */
function axisOf(points: readonly ChartPoint[], words: ChartWords): ChartData['axis'] {
  const largest = Math.max(...points.map(({ value }) => Math.abs(value ?? 0)));
  const step = words.axis.find(({ from }) => largest >= from);
  return { divisor: step?.divisor ?? 1, suffix: step?.suffix ?? '' };
}

/** When the values hold: `截至2023年1月11日`, or the periods that they are of, `2023年一季度至2023年四季度`. */
function sayTimes(points: readonly ChartPoint[], words: ChartWords): string {
  const times = points.flatMap(({ at, period }) => (at === null ? [] : [{ at, period }])).sort(byTime);
  const [first, last] = [times[0], times.at(-1)];
  if (!first || !last || times.every(({ period }) => period === undefined))
    return words.asOf(words.day(first?.at ?? ''), words.day(last?.at ?? ''));
  const say = ({ at, period }: typeof first): string =>
    period === undefined ? words.day(at) : words.period(period);
  return words.during(say(first), say(last));
}

/** The sentences round the drawing. */
function captionsOf(
  spec: Chart,
  { total, rounded }: Told,
  facts: { when: string; sources: string[] },
  words: ChartWords,
) {
  return {
    unit: words.unit(spec.unit),
    asOf: facts.when,
    source: words.source(facts.sources),
    notes: [...(spec.note === undefined ? [] : [spec.note]), ...(rounded ? [words.rounded] : [])],
    total,
    target: words.target,
    keys: words.keys,
    gap: words.gap,
  };
}

/**
 * Turns a chart's file into everything that its drawing, its table and its downloads say.
 * @param chart The chart's id and its file, well formed.
 * @param find Looks up a metric of the chart's campaign.
 * @returns The data, or every reason why the chart cannot be drawn (never both, never an empty list).
 */
export function buildChart(
  { id, spec }: { id: string; spec: Chart },
  find: FindMetric,
  words: ChartWords,
): ChartData | ChartProblem[] {
  const values = readValues(spec, { find, words, unit: spec.unit, at: spec.at, period: spec.period });
  if (isProblems(values)) return values;
  const { categories, series, total } = values;
  const points = series.flatMap((each) => each.points);
  const days = points.flatMap(({ at }) => at ?? []).sort();
  const facts = {
    asOf: { from: days[0] ?? '', to: days.at(-1) ?? '' },
    sources: [...new Set(points.flatMap(({ source }) => source ?? []))],
  };
  const { type, title, description, unit } = spec;
  return {
    ...{ id, type, title, description, unit, language: words.language },
    ...facts,
    ...{ categories, series },
    summary: summarise({ type, categories, series, unit, total }, words),
    captions: captionsOf(spec, values, { when: sayTimes(points, words), ...facts }, words),
    axis: axisOf(points, words),
  };
}

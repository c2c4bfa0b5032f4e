import type { ChartWords } from '../locales/charts.ts';
import type { Course, Named } from '../locales/zh-CN/charts.ts';
import { formatValue, joinValue } from '../model/metric-value.ts';
import type { ChartCategory, ChartData, ChartPoint, ChartSeries } from './chart-data.ts';
import { MAX_SPOKEN } from './chart-limits.ts';

type Sayable = Pick<ChartData, 'type' | 'categories' | 'series' | 'unit'> & { total: string };

/** A point that has a value, with its full name. */
interface Said extends Named {
  value: number;
  point: ChartPoint;
}

/** Every value of the chart with the name under which a sentence can speak of it. */
function sayPoints({ categories, series }: Sayable, words: ChartWords): Said[] {
  return series.flatMap(({ label, points }) =>
    points.flatMap((point, index): Said[] => {
      if (point.value === null || point.text === null) return [];
      const category = categories[index]?.label ?? '';
      const name = series.length > 1 ? words.summary.seriesOf(label, category) : category;
      return [{ label: name, text: point.text, value: point.value, point }];
    }),
  );
}

/** The largest and the smallest; of equals the first. */
function extremes(said: readonly Said[]): [Said, Said] | undefined {
  const [first] = said;
  if (!first) return undefined;
  const largest = said.reduce((best, each) => (each.value > best.value ? each : best), first);
  const smallest = said.reduce((best, each) => (each.value < best.value ? each : best), first);
  return [largest, smallest];
}

function sayBars(said: readonly Said[], words: ChartWords): string {
  const ends = extremes(said);
  const [first, second] = said;
  if (!ends || !first) return '';
  if (!second) return words.summary.one(first);
  if (said.length === 2) return words.summary.two(first, second);
  const [largest, smallest] = ends;
  if (largest.value === smallest.value) return words.summary.level(said.length, first.text);
  return words.summary.many(said.length, largest, smallest);
}

function sayShares(said: readonly Said[], total: string, words: ChartWords): string {
  const parts = said.filter(({ point }) => point.metric !== null);
  const [largest] = extremes(parts) ?? [];
  if (!largest) return '';
  const percent = largest.point.percentText ?? '';
  const say = parts.length < said.length ? words.summary.shareOf : words.summary.share;
  return say(parts.length, largest, percent, total);
}

function sayProgress(said: readonly Said[], words: ChartWords): string {
  const sentences = said
    .slice(0, MAX_SPOKEN)
    .map((each) => words.summary.progress(each, each.point.target?.text ?? '', each.point.percentText ?? ''));
  return words.summary.join(sentences);
}

/** How a line went: its first value, its last and, where both are exact, the change. */
function courseOf(
  { label, points }: ChartSeries,
  categories: readonly ChartCategory[],
  chart: Sayable,
  words: ChartWords,
): Course | undefined {
  const known = points.flatMap((point, index) =>
    point.value === null ? [] : [{ point, value: point.value, on: categories[index]?.label ?? '' }],
  );
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return undefined;
  const exact = first.point.bound === 'exact' && last.point.bound === 'exact';
  const step = Number((last.value - first.value).toPrecision(12));
  const change = joinValue(formatValue(Math.abs(step), chart.unit, 'exact', words.bounds));
  return {
    label: chart.series.length > 1 ? label : '',
    first: { on: first.on, text: first.point.text ?? '' },
    last: { on: last.on, text: last.point.text ?? '' },
    change: exact ? change : '',
    direction: step > 0 ? 'up' : step < 0 ? 'down' : 'level',
  };
}

function sayLines(chart: Sayable, words: ChartWords): string {
  const courses = chart.series.flatMap((each) => courseOf(each, chart.categories, chart, words) ?? []);
  return words.summary.join(courses.slice(0, MAX_SPOKEN).map(words.summary.course));
}

/** One sentence that says what the chart shows, computed from its data: it is never out of step with them. */
export function summarise(chart: Sayable, words: ChartWords): string {
  const said = sayPoints(chart, words);
  if (chart.categories.some(({ at }) => at !== undefined)) return sayLines(chart, words);
  if (chart.type === 'share') return sayShares(said, chart.total, words);
  if (chart.type === 'progress') return sayProgress(said, words);
  return sayBars(said, words);
}

import { chartWords } from '../locales/charts.ts';
import type { Chart } from '../schemas/chart.ts';
import { ChartSchema } from '../schemas/chart.ts';
import type { Bound, Metric } from '../schemas/metric.ts';
import { parsePeriod } from '../schemas/period.ts';
import { buildChart } from './build-chart.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartProblem } from './chart-problem.ts';

/** A metric with one value, made by hand so that values which no file can hold can be tried as well. */
export function metricOf(
  id: string,
  value: number,
  unit = '个',
  more: Partial<Metric> & { bound?: Bound } = {},
): Metric {
  const { bound = 'exact', ...rest } = more;
  const observations = [{ at: '2023-01-11', value, bound, source: '商洛日报' }];
  return { id, label: `指标${id}`, unit, observations, ...rest };
}

/** A metric with a value at the end of each month of 2022; `null` leaves a month out. */
export function seriesOf(id: string, values: readonly (number | null)[], unit = '件'): Metric {
  const observations = values.flatMap((value, month) => {
    const at = new Date(Date.UTC(2022, month + 1, 0)).toISOString().slice(0, 10);
    return value === null ? [] : [{ at, value, bound: 'exact' as const, source: '区作风办' }];
  });
  return { id, label: `指标${id}`, unit, observations };
}

/** A metric with a value of each of the periods, in this order. */
export function periodsOf(id: string, values: Readonly<Record<string, number>>, unit = '亿元'): Metric {
  const observations = Object.entries(values).map(([period, value]) => ({
    ...{ period, value, bound: 'exact' as const, source: '区统计局' },
    at: parsePeriod(period)?.to ?? '',
  }));
  return { id, label: `指标${id}`, unit, observations };
}

/** The metrics of the sample charts. */
export const METRICS: readonly Metric[] = [
  metricOf('news', 210, '个', { bound: 'over' }),
  metricOf('briefs', 46),
  metricOf('found', 211, '个', { label: '领域突出问题' }),
  metricOf('done', 206, '个', { label: '整改完成' }),
  metricOf('goal', 130, '个', { target: { value: 100 } }),
  seriesOf('received', [3, 8, 14, null, 30, 41, 38]),
  seriesOf('closed', [1, 5, 9, 12, 20, 33, 30]),
];

/** One chart of every type over them. */
export const SPECS: Record<Chart['type'], object> = {
  bar: { type: 'bar', unit: '个', metrics: ['news', 'briefs', 'found', 'done'] },
  'horizontal-bar': {
    type: 'horizontal-bar',
    unit: '个',
    metrics: ['news', 'briefs', 'found', 'done', 'goal'],
  },
  'stacked-bar': {
    ...{ type: 'stacked-bar', unit: '个', labels: ['甲', '乙'] },
    series: [
      { label: '查找', metrics: ['found', 'briefs'] },
      { label: '整改', metrics: ['done', 'goal'] },
    ],
  },
  line: {
    ...{ type: 'line', unit: '件', every: 'month' },
    series: [
      { label: '受理', metric: 'received' },
      { label: '办结', metric: 'closed' },
    ],
  },
  share: { type: 'share', unit: '个', metrics: ['news', 'briefs', 'done'] },
  progress: { type: 'progress', unit: '个', metrics: ['done'], whole: 'found' },
  'small-multiples': { type: 'small-multiples', unit: '件', every: 'month', metrics: ['received', 'closed'] },
};

/** Builds a chart over the sample's metrics and `more`, or says why not. */
export function tryChart(
  spec: object,
  more: readonly Metric[] = [],
  locale: 'zh-CN' | 'en' = 'zh-CN',
): ChartData | ChartProblem[] {
  const all = new Map([...METRICS, ...more].map((metric) => [metric.id, metric]));
  const parsed = ChartSchema.parse({ title: '问题与整改', description: '说明。', ...spec });
  return buildChart({ id: 'sample', spec: parsed }, (id) => all.get(id), chartWords(locale));
}

/** The same where nothing should be wrong. */
export function goodChart(
  spec: object,
  more: readonly Metric[] = [],
  locale: 'zh-CN' | 'en' = 'zh-CN',
): ChartData {
  const chart = tryChart(spec, more, locale);
  if (Array.isArray(chart)) throw new Error(chart.map(({ code }) => code).join());
  return chart;
}

import { expect, test } from 'vitest';
import { ChartSchema, type Chart } from '../schemas/chart.ts';
import { MetricSchema, type Metric } from '../schemas/metric.ts';
import { visibleChart } from './visible-charts.ts';

const metric = (id: string, ...values: number[]): Metric =>
  MetricSchema.parse({
    ...{ id, label: id, unit: '户' },
    observations: values.map((value, index) => ({
      at: `2024-0${String(index + 1)}-01`,
      value,
      source: '示例',
    })),
  });

/** Values from 100 on are held. */
const METRICS: readonly Metric[] = [
  metric('open', 1, 2),
  metric('part', 3, 100),
  metric('late', 100, 4),
  metric('held', 100, 200),
  MetricSchema.parse({ id: 'rate', label: 'rate', unit: '%', ratio: { part: 'open', whole: 'part' } }),
  MetricSchema.parse({ id: 'shut', label: 'shut', unit: '%', ratio: { part: 'open', whole: 'held' } }),
];

function see(type: Chart['type'], more: Record<string, unknown>): Chart | undefined {
  const chart = ChartSchema.parse({ type, title: '图', description: '说明', unit: '户', ...more });
  const find = (id: string): Metric | undefined => METRICS.find((each) => each.id === id);
  return visibleChart(chart, { find, isHeld: ({ value }) => value >= 100 });
}

test.each(['bar', 'horizontal-bar', 'share', 'progress'] as const)(
  'a chart that compares metrics (%s) is left out until each has a value',
  (type) => {
    expect(see(type, { metrics: ['open', 'part', 'late', 'rate'] })).toBeDefined();
    expect(see(type, { metrics: ['open', 'held'] })).toBeUndefined();
    expect(see(type, { metrics: ['open', 'shut'] })).toBeUndefined();
    expect(see(type, { metrics: ['open'], whole: 'held' })).toBeUndefined();
  },
);

test('with a day it is left out where a value of that day is held, though there is an older one', () => {
  const metrics = ['open', 'part'];
  expect(see('bar', { metrics, at: '2024-01-15' })).toBeDefined();
  expect(see('bar', { metrics, at: '2024-02-15' })).toBeUndefined();
});

test('the series of bars count alike, gaps among them', () => {
  const labels = ['甲', '乙'];
  const series = (...metrics: (string | null)[]) => ({ labels, series: [{ label: '丙', metrics }] });
  expect(see('stacked-bar', series('open', null))).toBeDefined();
  expect(see('stacked-bar', series('open', 'held'))).toBeUndefined();
});

test('a chart over time loses the lines that have no value yet, with their labels', () => {
  expect(see('line', { metrics: ['held', 'part'], labels: ['甲', '乙'] })).toMatchObject({
    ...{ metrics: ['part'], labels: ['乙'] },
  });
  const series = [
    { label: '甲', metric: 'held' },
    { label: '乙', metric: 'late' },
  ];
  expect(see('line', { series })?.series).toEqual(series.slice(1));
  expect(see('small-multiples', { series })?.series).toEqual(series.slice(1));
  expect(see('small-multiples', { metrics: ['held', 'open'] })?.metrics).toEqual(['open']);
});

test('it is left out where no line has a value, or none up to its last day', () => {
  expect(see('line', { metrics: ['held'] })).toBeUndefined();
  expect(see('line', { series: [{ label: '甲', metric: 'held' }] })).toBeUndefined();
  expect(see('line', { metrics: ['late'], at: '2024-01-15' })).toBeUndefined();
  expect(see('line', { metrics: ['part'], at: '2024-01-15' })).toBeDefined();
});

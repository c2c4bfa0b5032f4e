import { expect, test } from 'vitest';
import { readerWords } from '../locales/reader.ts';
import { MetricSchema } from '../schemas/metric.ts';
import { buildMetricView, observationAt } from './metric.ts';

const words = readerWords('zh-CN').bounds;
const observation = (at: string, value: number) => ({
  at,
  value,
  bound: 'exact' as const,
  source: '商洛日报',
});
const series = [observation('2023-03-01', 3), observation('2023-01-01', 1), observation('2023-02-01', 2)];
const metric = (id: string, value: number) =>
  MetricSchema.parse({ id, label: id, unit: '个', observations: [observation('2023-01-11', value)] });

test('the latest observation not after the day holds on it', () => {
  expect(observationAt(series, '2023-02-15')?.value).toBe(2);
  expect(observationAt(series, '2023-02-01')?.value).toBe(2);
});

test('without a day the latest observation holds', () => {
  expect(observationAt(series)?.value).toBe(3);
});

test('before the first observation nothing holds', () => {
  expect(observationAt(series, '2022-12-31')).toBeUndefined();
});

test('a ratio is computed and shows its workings', () => {
  const all = new Map([metric('done', 206), metric('found', 211)].map((each) => [each.id, each]));
  const rate = MetricSchema.parse({
    id: 'rate',
    label: '整改率',
    unit: '%',
    ratio: { part: 'done', whole: 'found' },
  });
  const view = buildMetricView(
    { campaign: 'c', pillar: undefined, metric: rate },
    { find: (id) => all.get(id), href: '#', words },
  );
  expect(view).toMatchObject({ text: '97.6%', workings: '206个 ÷ 211个', at: '2023-01-11' });
});

test('a ratio over nothing is not shown', () => {
  const all = new Map([metric('done', 0), metric('found', 0)].map((each) => [each.id, each]));
  const rate = MetricSchema.parse({
    id: 'rate',
    label: '率',
    unit: '%',
    ratio: { part: 'done', whole: 'found' },
  });
  const view = buildMetricView(
    { campaign: 'c', pillar: undefined, metric: rate },
    { find: (id) => all.get(id), href: '#', words },
  );
  expect(view).toBeUndefined();
});

import { expect, test } from 'vitest';
import { readerWords } from '../locales/reader.ts';
import { MetricSchema } from '../schemas/metric.ts';
import { buildMetricView } from './metric.ts';

const words = readerWords('zh-CN').bounds;
const observation = (at: string, value: number) => ({
  at,
  value,
  bound: 'exact' as const,
  source: '商洛日报',
});
const metric = (id: string, value: number) =>
  MetricSchema.parse({ id, label: id, unit: '个', observations: [observation('2023-01-11', value)] });

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

const measured = (extra: object, observations: object[]) =>
  MetricSchema.parse({
    ...{ id: 'm', label: '指标', unit: '%', ...extra },
    observations: observations.map((each) => ({ source: '区统计局', ...each })),
  });
const view = (metric: ReturnType<typeof measured>, asked = {}) =>
  buildMetricView(
    { campaign: 'c', pillar: undefined, metric },
    { find: () => undefined, href: '#', words, ...asked },
  );

test('a change is told in words, and with its sign where it stands among others', () => {
  const growth = measured({ measure: 'change', against: 'last-year' }, [{ period: '2023-H1', value: -3.2 }]);
  expect(view(growth)).toMatchObject({
    ...{ text: '下降3.2%', signed: '\u22123.2%', value: -3.2, period: '2023-H1', at: '2023-06-30' },
    parts: { before: '下降', number: '3.2', after: '%' },
  });
});

test('a level below nought keeps its sign', () => {
  const profit = measured({ unit: '亿元' }, [{ period: '2023', value: -8 }]);
  expect(view(profit)).toMatchObject({ text: '\u22128亿元', signed: '\u22128亿元', value: -8 });
});

test('the value of a period is found whatever the day', () => {
  const quarters = measured({}, [
    { period: '2023-Q1', value: 1 },
    { period: '2023-Q2', value: 2 },
  ]);
  expect(view(quarters, { day: '2023-01-01', period: '2023-Q2' })?.value).toBe(2);
  expect(view(quarters, { day: '2023-07-15' })?.value).toBe(2);
  expect(view(quarters, { period: '2022-Q2' })).toBeUndefined();
});

test('a share takes the whole of the period of its part', () => {
  const all = new Map([
    ['part', measured({ unit: '人' }, [{ period: '2023-H1', value: 30 }])],
    [
      'whole',
      measured({ unit: '人' }, [
        { period: '2023-H1', value: 60 },
        { period: '2023', value: 100 },
      ]),
    ],
  ]);
  const share = MetricSchema.parse({
    ...{ id: 's', label: '占比', unit: '%' },
    ratio: { part: 'part', whole: 'whole' },
  });
  const found = buildMetricView(
    { campaign: 'c', pillar: undefined, metric: share },
    { find: (id) => all.get(id), href: '#', words },
  );
  expect(found).toMatchObject({ text: '50%', period: '2023-H1', at: '2023-06-30' });
});

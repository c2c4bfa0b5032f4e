import { expect, test } from 'vitest';
import { MetricSchema } from '../schemas/metric.ts';
import { measureProgress } from './progress.ts';

const latest = (value: number) => ({ at: '2023-01-11', value, bound: 'exact' as const, source: '示例' });
const metric = (rest: Record<string, unknown>) =>
  MetricSchema.parse({ id: 'm', label: '指标', unit: '个', observations: [latest(0)], ...rest });

test('a metric without a target has no progress', () => {
  expect(measureProgress(metric({}), latest(5))).toBeUndefined();
});

test('upwards without a baseline it counts from nothing', () => {
  expect(measureProgress(metric({ target: { value: 200 } }), latest(160))).toEqual({
    kind: 'share',
    percent: 80,
    workings: '160 ÷ 200',
    reached: false,
  });
});

test('from a baseline it counts the way that was gone', () => {
  expect(measureProgress(metric({ target: { value: 200 }, baseline: 100 }), latest(160))).toMatchObject({
    percent: 60,
    workings: '(160 − 100) ÷ (200 − 100)',
  });
});

test('downwards to zero it counts from the baseline', () => {
  const down = metric({ target: { value: 0 }, baseline: 50, direction: 'down' });
  expect(measureProgress(down, latest(10))).toMatchObject({ percent: 80, reached: false });
  expect(measureProgress(down, latest(0))).toMatchObject({ percent: 100, reached: true });
});

test('downwards without a baseline no percentage is made up', () => {
  expect(measureProgress(metric({ target: { value: 0 }, direction: 'down' }), latest(10))).toEqual({
    kind: 'unknown',
    reached: false,
  });
});

test('a target of zero upwards, where there is no way to go, gives no percentage', () => {
  expect(measureProgress(metric({ target: { value: 0 } }), latest(10))).toEqual({
    kind: 'unknown',
    reached: true,
  });
});

import { expect, test } from 'vitest';
import { MetricGroupSchema } from '../schemas/metric.ts';
import type { MetricFile } from './metric-book.ts';
import { visibleMetrics } from './visible-metrics.ts';

const series = (...values: number[]) =>
  values.map((value, index) => ({ at: `2024-0${String(index + 1)}-01`, value, source: '示例' }));
const metric = (id: string, ...values: number[]) => ({
  id,
  label: id,
  unit: '户',
  observations: series(...values),
});
const share = (id: string, part: string, whole: string) => ({
  id,
  label: id,
  unit: '%',
  ratio: { part, whole },
});

/** A file whose values from 100 on are held. */
function see(...files: [id: string, metrics: unknown[], invariants?: unknown[]][]) {
  const parsed = files.map(([id, metrics, invariants]): MetricFile => {
    return { id, group: MetricGroupSchema.parse({ metrics, ...(invariants && { invariants }) }) };
  });
  return visibleMetrics(parsed, ({ value }) => value >= 100).map(({ group }) => group);
}

test('a metric keeps the values that are not held, and is gone where it has none', () => {
  const [group] = see(['c/a', [metric('some', 1, 100, 2), metric('none', 100), metric('all', 3)]]);
  const shown = group?.metrics.map(({ id, observations }) => [id, observations?.map(({ value }) => value)]);
  expect(shown).toEqual([
    ['some', [1, 2]],
    ['all', [3]],
  ]);
});

test('a share is there where both parts are, in whatever file of the campaign', () => {
  const shares = [share('x', 'a', 'b'), share('y', 'a', 'held'), share('z', 'held', 'b')];
  const groups = see(
    ['c/1', shares],
    ['c/2', [metric('a', 1), metric('held', 100)]],
    ['c/3', [metric('b', 2)]],
  );
  expect(groups[0]?.metrics.map(({ id }) => id)).toEqual(['x']);
  expect(see(['d/1', [share('x', 'a', 'b')]], ['c/2', [metric('a', 1), metric('b', 2)]])[0]?.metrics).toEqual(
    [],
  );
});

test('a remark on a sum is told only where every metric in it is there', () => {
  const note = '四舍五入。';
  const rules = [
    { rule: 'a + b = c', note },
    { rule: 'a + b = 3', note },
    { rule: 'a = held', note },
  ];
  const [group] = see(['c/1', [metric('a', 1), metric('b', 2), metric('c', 3), metric('held', 100)], rules]);
  expect(group?.invariants).toEqual(rules.slice(0, 2));
});

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

test('a metric does not name one that is not seen', () => {
  const change = { ...metric('grown', 3), measure: 'change', against: 'last-year', of: 'held' };
  const part = { ...metric('part', 4), measure: 'share', of: 'a', whole: 'held' };
  const said = { ...metric('said', 5), measure: 'share', of: 'a', whole: '全区农户' };
  const [group] = see(['c/1', [change, part, said, metric('a', 1), metric('held', 100)]]);
  expect(group?.metrics.map(({ of, whole }) => [of, whole])).toEqual([
    [undefined, undefined],
    ['a', undefined],
    ['a', '全区农户'],
    [undefined, undefined],
  ]);
});

test('where nothing is held, files are what they were', () => {
  const file = {
    id: 'c/1',
    group: MetricGroupSchema.parse({ metrics: [metric('a', 1), share('x', 'a', 'a')] }),
  };
  expect(visibleMetrics([file], () => false)[0]).toBe(file);
});

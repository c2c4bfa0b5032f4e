import { expect, test } from 'vitest';
import { readerWords } from '../locales/reader.ts';
import { MetricGroupSchema } from '../schemas/metric.ts';
import { createAddresses } from './addresses.ts';
import { createMetricBook } from './metric-book.ts';

const note = '部分数据因四舍五入存在总计与分项合计不等。';
const metric = (id: string) => ({
  id,
  label: id,
  unit: '个',
  observations: [{ at: '2023-01-11', value: 1, source: '示例' }],
});
const group = (pillar: string, ids: string[], invariants: unknown[] = []) =>
  MetricGroupSchema.parse({ pillar, metrics: ids.map(metric), invariants });
const book = createMetricBook(
  [
    { id: 'c/b', group: group('second', ['b'], ['b <= b', { rule: 'b = b', note }]) },
    { id: 'c/a', group: group('first', ['a2', 'a1']) },
    { id: 'd/a', group: group('first', ['x']) },
  ],
  { addresses: createAddresses('https://www.example.cn', '/p/'), words: readerWords('zh-CN') },
);

test('metrics come in the order of the files and of the entries in them', () => {
  expect(book.inCampaign('c').map((record) => record.metric.id)).toEqual(['a2', 'a1', 'b']);
});

test('a metric is found in its own campaign alone', () => {
  expect(book.view('c', 'b')?.href).toBe('/p/campaigns/c/metrics/b.html');
  expect(book.view('d', 'b')).toBeUndefined();
});

test('the remark on a sum is told for its pillar', () => {
  expect(book.notes('c', 'second')).toEqual([note]);
  expect(book.notes('c', 'first')).toEqual([]);
});

import { describe, expect, test } from 'vitest';
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

describe('values that readers may not see yet', () => {
  const addresses = createAddresses('https://www.example.cn', '/p/');
  const series = [1, 2, 300].map((value, index) => ({
    at: `2023-0${String(index + 1)}-01`,
    value,
    source: '示例',
  }));
  const files = [
    {
      id: 'c/a',
      group: MetricGroupSchema.parse({
        metrics: [
          { id: 'part', label: '部分', unit: '个', observations: series },
          metric('whole'),
          { id: 'late', label: '后来的', unit: '个', observations: series.slice(2) },
          { id: 'share', label: '比率', unit: '%', ratio: { part: 'part', whole: 'whole' } },
        ],
      }),
    },
  ];
  const bookOf = (preview: boolean) =>
    createMetricBook(files, {
      addresses,
      words: readerWords('zh-CN'),
      isHeld: ({ value }) => value > 100,
      preview,
    });

  test('are nowhere, and the latest value is the latest of the others', () => {
    const held = bookOf(false);
    expect(held.view('c', 'part')?.value).toBe(2);
    expect(held.find('c', 'late')).toBeUndefined();
    expect(held.inCampaign('c').map(({ metric: { id } }) => id)).toEqual(['part', 'whole', 'share']);
    expect(held.whole('c')('part')?.observations).toHaveLength(3);
  });

  test('are not replaced by older ones where a text means them', () => {
    const held = bookOf(false);
    expect(held.view('c', 'part', { day: '2023-02-20' })?.value).toBe(2);
    expect(held.view('c', 'part', { day: '2023-03-01' })).toBeUndefined();
    expect(held.view('c', 'share', { day: '2023-02-20' })?.value).toBe(200);
    expect(held.view('c', 'share', { day: '2023-03-01' })).toBeUndefined();
    // A document has no day: it means the latest value that readers may see.
    expect(held.view('c', 'part', { day: undefined, period: undefined })?.value).toBe(2);
  });

  test('are all there in a preview, each marked', () => {
    const preview = bookOf(true);
    expect(preview.view('c', 'part')).toMatchObject({ value: 300, heldBack: 'future' });
    expect(preview.view('c', 'late', { day: '2023-03-01' })).toMatchObject({
      value: 300,
      heldBack: 'future',
    });
    expect(preview.view('c', 'part', { day: '2023-02-20' })?.heldBack).toBeUndefined();
    expect(preview.view('c', 'share')?.heldBack).toBe('future');
  });
});

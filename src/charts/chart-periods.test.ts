import { describe, expect, test } from 'vitest';
import { chartWords } from '../locales/charts.ts';
import { chartCsv } from './chart-csv.ts';
import { chartTable } from './chart-table.ts';
import { renderSvg } from './render-svg.ts';
import { goodChart, metricOf, periodsOf, tryChart } from './test-charts.ts';

const words = chartWords('zh-CN');
const line = (metric: string, more = {}) => ({ type: 'line', unit: '亿元', metrics: [metric], ...more });
const bars = (...metrics: string[]) => ({ type: 'bar', unit: '亿元', metrics });
const quarters = periodsOf('q', { '2023-Q1': 10, '2023-Q2': -3.2, '2023-Q4': 12 });
const mixed = periodsOf('mix', { '2023-Q1': 10, '2023-Q2': 11, '2022': 40, '2023': 44 });

describe('a line of periods', () => {
  const data = goodChart(line('q', { every: 'quarter' }), [quarters]);

  test('names them on its axis, places each at its end, and names a gap as its neighbours', () => {
    expect(data.categories).toEqual([
      { label: '2023年一季度', at: '2023-03-31', period: '2023-Q1' },
      { label: '2023年二季度', at: '2023-06-30', period: '2023-Q2' },
      { label: '2023年三季度', at: '2023-09-30', period: '2023-Q3' },
      { label: '2023年四季度', at: '2023-12-31', period: '2023-Q4' },
    ]);
    expect(data.captions.asOf).toBe('2023年一季度至2023年四季度');
    expect(data.summary).toBe('从2023年一季度的10亿元到2023年四季度的12亿元，增加2亿元。');
  });

  test('has them in its table and its file, numbers for machines with a hyphen', () => {
    const { columns, rows } = chartTable(data, words);
    expect(columns[0]).toBe('时间');
    expect(rows[1]).toMatchObject({
      header: '2023年二季度',
      cells: [{ text: '\u22123.2亿元', value: -3.2 }, {}],
    });
    const [head, , second] = chartCsv(data, words)
      .replace(/^\uFEFF/, '')
      .split('\r\n');
    expect(head).toBe('项目,指标编号,数值,界限,单位,截至日期,来源,原文写法,时期');
    expect(second).toBe('2023-Q2,q,-3.2,准确,亿元,2023-06-30,区统计局,\u22123.2亿元,2023-Q2');
  });

  test('has the sign of print on its axis', () => {
    const svg = renderSvg(data);
    expect(svg).toContain('\u22125');
    expect(svg).not.toMatch(/>-\d/);
    expect(svg).not.toContain('截至');
  });
});

test('bars of one period say it once', () => {
  const data = goodChart({ ...bars('q', 'r'), period: '2023-Q2' }, [
    quarters,
    periodsOf('r', { '2023-Q2': 4, '2023-Q3': 5 }),
  ]);
  expect(data.series[0]?.points.map(({ value }) => value)).toEqual([-3.2, 4]);
  expect(data.captions.asOf).toBe('2023年二季度');
  expect(chartTable(data, words).columns).toEqual(['项目', '数值', '时间', '来源']);
});

test('what has no periods is as it was', () => {
  const data = goodChart(bars('a'), [metricOf('a', 5, '亿元')]);
  expect(data.series[0]?.points[0]).not.toHaveProperty('period');
  expect(data.captions.asOf).toBe('截至2023年1月11日');
});

test('of several kinds a line draws the one that it asks for', () => {
  const data = goodChart(line('mix', { every: 'year' }), [mixed]);
  expect(data.categories.map(({ period }) => period)).toEqual(['2022', '2023']);
  const halves = periodsOf('h', { '2022-H1': 1, '2023-H1': 3 });
  expect(goodChart(line('h', { every: 'half' }), [halves]).categories.map(({ period }) => period)).toEqual([
    '2022-H1',
    '2022-H2',
    '2023-H1',
  ]);
});

describe('kinds of period are not mixed', () => {
  const fault = (path: (string | number)[], name: string, expected: string) => [
    { code: 'mixed-periods', path, name, expected },
  ];
  test.each([
    ['in a line', line('mix'), [mixed], ['metrics', 0], 'mix 2023-Q1', 'mix 2022'],
    [
      'between lines',
      { ...line('q'), metrics: ['q', 'm'] },
      [quarters, periodsOf('m', { '2023-05': 3 })],
      ['metrics', 1],
      'm 2023-05',
      'q 2023-Q1',
    ],
    [
      'between bars',
      bars('a', 'b'),
      [periodsOf('a', { '2023': 1 }), periodsOf('b', { '2023-H1': 1 })],
      ['metrics', 1],
      'b 2023-H1',
      'a 2023',
    ],
    [
      'between bars of cumulated months',
      bars('a', 'b'),
      [periodsOf('a', { '2023-01/2023-10': 1 }), periodsOf('b', { '2023-01/2023-11': 1 })],
      ['metrics', 1],
      'b 2023-01/2023-11',
      'a 2023-01/2023-10',
    ],
    [
      'between a stretch of time and a mere date',
      bars('d', 'a'),
      [metricOf('d', 1, '亿元'), periodsOf('a', { '2023': 1 })],
      ['metrics', 0],
      'd 2023-01-11',
      'a 2023',
    ],
    [
      'between grouped bars',
      {
        ...{ type: 'bar', unit: '亿元', labels: ['甲'] },
        series: [
          { label: '一', metrics: ['a'] },
          { label: '二', metrics: ['b'] },
        ],
      },
      [periodsOf('a', { '2023': 1 }), periodsOf('b', { '2023-end': 1 })],
      ['series', 1, 'metrics', 0],
      'b 2023-end',
      'a 2023',
    ],
  ] as const)('%s', (_, spec, metrics, path, name, expected) => {
    expect(tryChart(spec, metrics)).toEqual(fault([...path], name, expected));
  });

  test.each([
    ['two years', [periodsOf('a', { '2022': 1 }), periodsOf('b', { '2023': 1 })]],
    ['the end of a year and a date', [periodsOf('a', { '2022-end': 1 }), metricOf('b', 1, '亿元')]],
    [
      'the same months of two years',
      [periodsOf('a', { '2022-01/2022-10': 1 }), periodsOf('b', { '2023-01/2023-10': 1 })],
    ],
  ] as const)('but %s may stand together', (_, metrics) => {
    expect(Array.isArray(tryChart(bars('a', 'b'), metrics))).toBe(false);
  });

  test('cumulated months may grow along a line', () => {
    const sums = periodsOf('s', { '2023-01/2023-02': 1, '2023-01/2023-03': 2, '2023-01/2023-04': 4 });
    expect(goodChart(line('s'), [sums]).categories.map(({ label }) => label)).toEqual([
      '2023年1—2月',
      '2023年1—3月',
      '2023年1—4月',
    ]);
  });
});

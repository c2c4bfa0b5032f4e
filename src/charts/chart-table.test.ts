import { expect, test } from 'vitest';
import { chartWords } from '../locales/charts.ts';
import { chartCsv } from './chart-csv.ts';
import { chartTable } from './chart-table.ts';
import { goodChart, metricOf, SPECS } from './test-charts.ts';

const words = chartWords('zh-CN');

test.each(Object.keys(SPECS) as (keyof typeof SPECS)[])(
  'the table of a %s has every value in house style',
  (type) => {
    const data = goodChart(SPECS[type]);
    const { columns, rows } = chartTable(data, words);
    const cells = rows.flatMap((row) => row.cells.map(({ text }) => text));
    for (const { text } of data.series.flatMap(({ points }) => points))
      expect(cells).toContain(text ?? '无数据');
    expect(rows.every((row) => row.cells.length === columns.length - 1)).toBe(true);
  },
);

test('the table has the whole of a label that the drawing cuts', () => {
  const label = '很'.repeat(200);
  const data = goodChart({ type: 'bar', unit: '个', metrics: ['x'] }, [metricOf('x', 1, '个', { label })]);
  expect(chartTable(data, words).rows[0]?.header).toBe(label);
});

test('a cell has its number for machines beside its words', () => {
  const [row] = chartTable(goodChart(SPECS.bar), words).rows;
  expect(row?.cells[0]).toEqual({ text: '210多个', value: 210, metric: 'news' });
});

test('the file for spreadsheets has plain numbers, unit, bound, date and source', () => {
  const csv = chartCsv(goodChart(SPECS.bar), words);
  expect(csv.startsWith('\uFEFF项目,指标编号,数值,界限,单位,截至日期,来源,原文写法\r\n')).toBe(true);
  expect(csv).toContain('指标news,news,210,多于,个,2023-01-11,商洛日报,210多个\r\n');
});

test('a row of the file stands for each value, also for a missing one', () => {
  const lines = chartCsv(goodChart(SPECS.line), words).trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + 2 * 7);
  expect(lines).toContain('2022-04-30,受理,received,,,,,,');
});

import { expect, test } from 'vitest';
import { readerWords } from '../locales/reader.ts';
import { MetricSchema } from '../schemas/metric.ts';
import { buildFigureRail, describeRail, figureRowId } from './figure-rail.ts';
import { buildMetricView } from './metric.ts';
import type { Asked } from './pick-observation.ts';

const words = readerWords('zh-CN');

/** The rail over metrics with these observations, each cited once. */
function railOf(cited: readonly ({ id: string; observations: object[] } & Asked)[]) {
  const view = (_: string, id: string, asked: Asked) => {
    const observations = cited
      .find((each) => each.id === id)
      ?.observations.map((each) => ({ source: '区统计局', value: 1, ...each }));
    const metric = MetricSchema.parse({ id, label: id, unit: '个', observations });
    return buildMetricView(
      { campaign: 'c', pillar: undefined, metric },
      { find: () => undefined, href: '#', words: words.bounds, ...asked },
    );
  };
  const figures = cited.map(({ id, period }) => ({ campaign: 'c', id, period, anchor: 'cite-1' }));
  return describeRail(buildFigureRail(figures, view, '2024-01-20'), words);
}

test('a row is named after its metric and the period or day of its link', () => {
  expect(figureRowId({ id: 'gdp' })).toBe('fig-gdp');
  expect(figureRowId({ id: 'gdp', at: '2023-06-30' })).toBe('fig-gdp-2023-06-30');
  expect(figureRowId({ id: 'gdp', period: '2023-H1' })).toBe('fig-gdp-2023-H1');
  expect(figureRowId({ id: 'gdp', period: '2023-01/2023-10' })).toBe('fig-gdp-2023-01_2023-10');
});

test('where all have dates, the latest is said once and the others at their rows', () => {
  const { rows, note } = railOf([
    { id: 'a', observations: [{ at: '2023-12-31' }] },
    { id: 'b', observations: [{ at: '2023-11-30', source: '区住建局' }] },
    { id: 'd', observations: [{ at: '2023-12-31' }] },
  ]);
  expect(note).toBe('数字均取自指标库，除另有注明外，截至2023-12-31，来源：区统计局。');
  expect(rows.map(({ when }) => when)).toEqual([undefined, '截至2023-11-30', undefined]);
  expect(rows.map(({ source }) => source)).toEqual([undefined, '区住建局', undefined]);
});

test('where some have periods, the most common is said once, and never 截至 of a period', () => {
  const { rows, note } = railOf([
    { id: 'a', observations: [{ period: '2023-H1' }] },
    { id: 'b', observations: [{ period: '2023' }, { period: '2023-H1' }], period: '2023-H1' },
    { id: 'd', observations: [{ period: '2023' }] },
    { id: 'e', observations: [{ at: '2023-12-31' }] },
  ]);
  expect(note).toBe('数字均取自指标库，除另有注明外，均为2023年上半年的数据，来源：区统计局。');
  expect(rows.map(({ when }) => when)).toEqual([undefined, undefined, '2023年', '截至2023-12-31']);
});

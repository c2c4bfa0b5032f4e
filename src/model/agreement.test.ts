import { describe, expect, test } from 'vitest';
import type { Region } from '../schemas/region.ts';
import type { MetricSchema } from '../schemas/metric.ts';
import type { z } from 'astro/zod';
import { findDifferences, type Claim } from './agreement.ts';
import { toBaseAmount } from './base-amount.ts';
import { readProse } from './bound-figure.ts';
import { narrow } from './figure-text.ts';
import { readMentions } from './mentions/read-mentions.ts';
import { placeOfMetric } from './same-place.ts';

const REGIONS: Region[] = [
  { id: 'qinglan', name: '青岚区', level: 'county' },
  { id: 'yunhe', name: '云河市', level: 'city' },
  { id: 'shiqiao', name: '石桥镇', level: 'town' },
];

type Metric = Pick<
  z.output<typeof MetricSchema>,
  'label' | 'measure' | 'against' | 'region' | 'scope' | 'unit'
>;

/** What a metric with one value says. */
function claim(value: number, metric: Partial<Metric>, time: { period?: string; at?: string } = {}): Claim {
  const { label = '指标', unit = '个' } = metric;
  return {
    ...toBaseAmount(value, unit),
    bound: 'exact',
    label,
    measure: metric.measure,
    against: metric.against,
    period: time.period,
    at: time.at ?? '2024-01-20',
    region: placeOfMetric({ ...metric, label }, REGIONS),
  };
}

/** In what the figure in brackets differs from a claim. */
function differ(text: string, known: Claim, day = '2024-01-20'): string[] {
  const prose = text.replace('[', '').replace(']', '');
  const mention = readMentions(narrow(prose), readProse(prose), { day }).find(
    ({ from, to }) => from < text.indexOf(']') - 1 && text.indexOf('[') < to,
  );
  if (!mention) throw new Error(`no figure: ${text}`);
  return findDifferences(mention, known).map(({ what }) => what);
}

const growth: Partial<Metric> = { label: '茶叶产值', unit: '%', measure: 'change', against: 'last-year' };

describe('rise and fall', () => {
  test.each<[string, Claim, string[]]>([
    ['茶叶产值同比增长[8.5%]。', claim(8.5, growth), []],
    ['茶叶产值同比下降[8.5%]。', claim(8.5, growth), ['trend']],
    ['茶叶产值同比下降[8.5%]。', claim(-8.5, growth), []],
    ['茶叶产值同比增长[8.5%]。', claim(-8.5, growth), ['trend']],
    ['茶叶产值同比增长[9.5%]。', claim(-8.5, growth), ['value', 'trend']],
    ['茶叶产值同比增长[-8.5%]。', claim(-8.5, growth), []],
    ['茶叶产值同比增长[-8.5%]。', claim(8.5, growth), ['trend']],
    // Without a measure the label says it, and 0.3 under a fall is a fall of 0.3.
    ['城镇失业率下降[0.3个百分点]。', claim(0.3, { label: '城镇失业率下降幅度', unit: '个百分点' }), []],
    [
      '城镇失业率上升[0.3个百分点]。',
      claim(0.3, { label: '城镇失业率下降幅度', unit: '个百分点' }),
      ['trend'],
    ],
    [
      '城镇失业率下降[0.3个百分点]。',
      claim(-0.3, { label: '城镇失业率下降幅度', unit: '个百分点' }),
      ['trend'],
    ],
    ['城镇失业率下降[0.3个百分点]。', claim(0.3, { label: '城镇失业率', unit: '个百分点' }), ['trend']],
    ['城镇失业率下降[0.3个百分点]。', claim(-0.3, { label: '城镇失业率', unit: '个百分点' }), []],
    ['降幅收窄[1.2个百分点]。', claim(1.2, { label: '工业用电降幅收窄', unit: '个百分点' }), []],
    ['清理涉企收费项目[12项]。', claim(12, { label: '取消的涉企收费项目', unit: '项' }), []],
    ['压减审批材料[120份]。', claim(120, { label: '压减审批材料', unit: '份' }), []],
    ['压减审批材料[120份]。', claim(120, { label: '审批材料', unit: '份' }), ['trend']],
    ['新增就业[4500人]。', claim(4500, { label: '新增就业', unit: '人' }), []],
    // A level that was reached is compared as a level.
    ['城镇化率由61.2%提高到[62.5%]。', claim(62.5, { label: '城镇化率', unit: '%', measure: 'level' }), []],
    ['失业率下降到[4.1%]。', claim(4.1, { label: '失业率', unit: '%' }), []],
    ['失业率下降到[4.1%]。', claim(4.1, { ...growth, label: '失业率' }), ['measure']],
    [
      '贷款余额比年初减少[1.2亿元]。',
      claim(1.2, { label: '贷款余额', unit: '亿元', measure: 'level' }),
      ['measure'],
    ],
    ['第二产业占比为[35.6%]。', claim(35.6, { ...growth, label: '第二产业' }), ['measure']],
  ])('%s', (text, known, expected) => {
    expect(differ(text, known)).toEqual(expected);
  });
});

describe('signs', () => {
  const inflow = { label: '人口净流入', unit: '人' };
  test.each<[string, Claim, string[]]>([
    ['人口净流入[-320人]。', claim(-320, inflow), []],
    ['人口净流入[负320人]。', claim(-320, inflow), []],
    ['人口净流入[320人]。', claim(-320, inflow), ['sign']],
    ['人口净流入[-320人]。', claim(320, inflow), ['sign']],
    ['公司亏损[8亿元]。', claim(-8, { label: '净利润', unit: '亿元' }), []],
    ['公司亏损[8亿元]。', claim(8, { label: '净利润', unit: '亿元' }), ['sign']],
    ['公司亏损[8亿元]。', claim(8, { label: '公司亏损额', unit: '亿元' }), []],
    ['公司亏损[8亿元]。', claim(8, { label: '公司亏损额', unit: '亿元', measure: 'level' }), []],
    ['最低气温[零下5℃]。', claim(-5, { label: '最低气温', unit: '℃' }), []],
    ['最低气温[5℃]。', claim(-5, { label: '最低气温', unit: '℃' }), ['sign']],
  ])('%s', (text, known, expected) => {
    expect(differ(text, known)).toEqual(expected);
  });
});

describe('against what', () => {
  const period = { period: '2023-Q4' };
  test.each<[string, Claim, string[]]>([
    ['订单环比增长[3%]。', claim(3, { ...growth, against: 'previous' }), []],
    ['订单同比增长[3%]。', claim(3, { ...growth, against: 'previous' }), ['against']],
    ['订单增长[3%]。', claim(3, { ...growth, against: 'previous' }), []],
    ['订单环比增长[3%]。', claim(3, { label: '订单同比增长', unit: '%' }), ['against']],
    ['订单比三季度增长[3%]。', claim(3, { ...growth, against: 'previous' }, period), []],
    ['2023年，订单比2022年增长[3%]。', claim(3, growth, { period: '2023' }), []],
    ['2023年，订单比2019年增长[3%]。', claim(3, growth, { period: '2023' }), ['against']],
    ['2023年，订单比2019年增长[3%]。', claim(3, { ...growth, against: '2019' }, { period: '2023' }), []],
  ])('%s', (text, known, expected) => {
    expect(differ(text, known)).toEqual(expected);
  });
});

describe('periods', () => {
  const visitors = { label: '接待游客', unit: '万人次' };
  const of = (period: string): Claim => claim(86, visitors, { period });
  test.each<[string, Claim, string[]]>([
    ['2023年上半年，接待游客[86万人次]。', of('2023-H1'), []],
    ['2023年全年，接待游客[86万人次]。', of('2023-H1'), ['period']],
    ['1—10月，接待游客[86万人次]。', of('2023-01/2023-10'), []],
    ['1—11月，接待游客[86万人次]。', of('2023-01/2023-10'), ['period']],
    ['前三季度，接待游客[86万人次]。', of('2023-01/2023-09'), []],
    ['二季度，接待游客[86万人次]。', of('2023-Q1'), ['period']],
    ['截至2023年10月底，接待游客[86万人次]。', of('2023-01/2023-10'), []],
    ['2023年末，全区有景区[86万人次]。', of('2023-end'), []],
    ['2023年，存量[86万人次]。', of('2023-end'), []],
    ['2022年，存量[86万人次]。', of('2023-end'), ['period']],
    ['上年游客[86万人次]。', of('2022'), []],
    ['上年游客[86万人次]。', of('2021'), ['period']],
    ['10月31日，记者看到游客[86万人次]。', of('2023-Q3'), []],
    ['截至2023年6月底接待游客[86万人次]。', claim(86, visitors, { at: '2023-06-30' }), []],
    ['截至2023年5月底接待游客[86万人次]。', claim(86, visitors, { at: '2023-06-30' }), ['period']],
    // A date without a period may be that of the text: only what stands right beside the figure is held against it.
    ['截至2023年5月底，接待游客[86万人次]。', claim(86, visitors, { at: '2023-06-30' }), []],
    ['上半年，接待游客[86万人次]。', claim(86, visitors, { at: '2024-01-20' }), []],
    ['接待游客[86万人次]。', of('2023-H1'), []],
    // What an earlier sentence says is too far away.
    ['2023年上半年工作有序。接待游客[86万人次]。', of('2023-Q4'), []],
  ])('%s', (text, known, expected) => {
    expect(differ(text, known)).toEqual(expected);
  });
});

describe('places', () => {
  const grain = { label: '粮食产量', unit: '万吨' };
  test.each<[string, Partial<Metric>, string[]]>([
    ['全区粮食产量[12万吨]。', { scope: '全区' }, []],
    ['全市粮食产量[12万吨]。', { scope: '全区' }, ['place']],
    ['全市粮食产量[12万吨]。', {}, []],
    ['全区粮食产量[12万吨]。', { region: 'qinglan' }, []],
    ['我区粮食产量[12万吨]。', { region: 'qinglan' }, []],
    ['青岚区粮食产量[12万吨]。', { region: 'qinglan' }, []],
    ['全市粮食产量[12万吨]。', { region: 'qinglan' }, ['place']],
    ['全市粮食产量[12万吨]。', { region: 'yunhe' }, []],
    ['石桥镇粮食产量[12万吨]。', { region: 'shiqiao' }, []],
    ['石桥镇粮食产量[12万吨]。', { region: 'qinglan' }, ['place']],
    ['柳沟镇粮食产量[12万吨]。', { region: 'shiqiao' }, ['place']],
    ['全区粮食产量[12万吨]。', { region: 'shiqiao' }, ['place']],
    ['全市粮食产量[12万吨]。', { label: '全区粮食产量' }, ['place']],
    ['全区粮食产量[12万吨]。', { scope: '区级部门' }, []],
  ])('%s', (text, metric, expected) => {
    expect(differ(text, claim(12, { ...grain, ...metric }))).toEqual(expected);
  });
});

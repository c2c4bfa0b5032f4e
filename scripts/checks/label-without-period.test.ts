import { expect, test } from 'vitest';
import { periodIn } from './label-without-period.ts';

test.each([
  ['上半年粮食产量', '上半年'],
  ['2023年粮食产量', '2023年'],
  ['2023年上半年粮食产量', '2023年上半年'],
  ['1—10月用电量', '1—10月'],
  ['10月末存款余额', '10月末'],
  ['前三季度新增就业', '前三季度'],
  ['第一季度用电量', '一季度'],
  ['去年新建泊位', '去年'],
  ['2022年末常住人口', '2022年末'],
])('%s names %s', (label, period) => {
  expect(periodIn(label)).toBe(period);
});

test.each([
  '比2020年增加的户数',
  '到2025年的目标',
  '自2021年以来新建的水库',
  '2023年度计划投资',
  '上年结转资金',
  '年末常住人口',
  '同比增长',
  '较去年同期增幅',
  '连续12个月无事故的企业',
  '满6月龄的婴儿',
  '空气质量优良天数',
  '季度考核优秀的单位',
])('%s names none', (label) => {
  expect(periodIn(label)).toBeUndefined();
});

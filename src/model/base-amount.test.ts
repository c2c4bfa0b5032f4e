import { expect, test } from 'vitest';
import { lastPlace, toBaseAmount } from './base-amount.ts';

test.each<[number, string, number, string]>([
  [8929, '万元', 89_290_000, '元'],
  [134.7, '亿元', 13_470_000_000, '元'],
  [602.04, '万元', 6_020_400, '元'],
  [3, '万人次', 30_000, '人次'],
  [97.6, '％', 97.6, '%'],
  [5, 'km', 5, '公里'],
  [3, '千瓦', 3, '千瓦'],
  [-5, '个', -5, '个'],
  [3, '元/公斤', 3, '元/公斤'],
  [2, '一种没有人知道的单位', 2, '一种没有人知道的单位'],
  [1e21, '元', 1e21, '元'],
])('%d %s is %d %s', (value, unit, base, baseUnit) => {
  expect(toBaseAmount(value, unit)).toEqual({ value: base, unit: baseUnit });
});

test.each<[number, string, number]>([
  [602.04, '万元', 100],
  [8929, '万元', 10_000],
  [134.7, '亿元', 10_000_000],
  [192, '个', 1],
  [97.6, '%', 0.1],
])('the last place of %d%s counts %d', (value, unit, step) => {
  expect(lastPlace(value, unit)).toBe(step);
});

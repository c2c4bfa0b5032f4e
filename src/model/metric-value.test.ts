import { expect, test } from 'vitest';
import { readerWords } from '../locales/reader.ts';
import { formatNumber, formatObservation, formatSigned, formatValue, joinValue } from './metric-value.ts';
import type { Bound } from '../schemas/metric.ts';

const words = readerWords('zh-CN').bounds;

test.each<[number, string, Bound, string]>([
  [192, '个', 'exact', '192个'],
  [10711, '人', 'exact', '10711人'],
  [210, '篇', 'over', '210多篇'],
  [1000, '万元', 'over', '1000多万元'],
  [1286, '人', 'over', '超1286人'],
  [134.7, '亿元', 'exact', '134.7亿元'],
  [300, '万亩', 'under', '近300万亩'],
  [5, '亿元', 'about', '约5亿元'],
  [97.6, '%', 'exact', '97.6%'],
  [0, '件', 'exact', '0件'],
  [3, 'km', 'exact', '3 km'],
  [-8, '亿元', 'exact', '\u22128亿元'],
  [-210, '人', 'over', '\u2212210多人'],
  [-4.5, '万元', 'about', '约\u22124.5万元'],
  [1e21, '元', 'exact', '1000000000000000000000元'],
])('%d%s (%s) is written %s', (value, unit, bound, expected) => {
  expect(joinValue(formatValue(value, unit, bound, words))).toBe(expected);
});

test.each<[number, string, Bound, string, string]>([
  [-3.2, '%', 'exact', '下降3.2%', 'down 3.2%'],
  [5.1, '%', 'exact', '增长5.1%', 'up 5.1%'],
  [-3, '%', 'over', '下降超过3%', 'down over 3%'],
  [5, '%', 'under', '增长近5%', 'up nearly 5%'],
  [0.9, '个百分点', 'exact', '提高0.9个百分点', 'up 0.9个百分点'],
  [-320, '人', 'exact', '减少320人', 'down 320人'],
  [210, '户', 'about', '增加约210户', 'up about 210户'],
  [0, '%', 'exact', '持平', 'unchanged'],
  [0, '%', 'about', '约0%', 'about 0%'],
])('a change of %d%s (%s) is written %s, in English %s', (value, unit, bound, chinese, english) => {
  const metric = { unit, measure: 'change' as const };
  expect(joinValue(formatObservation(metric, { value, bound }, words))).toBe(chinese);
  expect(joinValue(formatObservation(metric, { value, bound }, readerWords('en').bounds))).toBe(english);
});

test('among numbers a change has its sign, and its words where a bound would turn the sense round', () => {
  const change = { unit: '%', measure: 'change' as const };
  expect(formatSigned(change, { value: -3.2, bound: 'exact' }, words)).toBe('\u22123.2%');
  expect(formatSigned(change, { value: -3, bound: 'over' }, words)).toBe('下降超过3%');
});

test('what is no change keeps its sign, and so do numbers for machines', () => {
  const level = { unit: '亿元', measure: 'level' as const };
  expect(joinValue(formatObservation(level, { value: -8, bound: 'exact' }, words))).toBe('\u22128亿元');
  expect(formatNumber(-3.2)).toBe('-3.2');
});

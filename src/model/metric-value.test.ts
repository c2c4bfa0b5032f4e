import { expect, test } from 'vitest';
import { readerWords } from '../locales/reader.ts';
import { formatValue, joinValue } from './metric-value.ts';
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
  [1e21, '元', 'exact', '1000000000000000000000元'],
])('%d%s (%s) is written %s', (value, unit, bound, expected) => {
  expect(joinValue(formatValue(value, unit, bound, words))).toBe(expected);
});

import { expect, test } from 'vitest';
import { convertUnit, unitScale } from './unit-scale.ts';

test.each([
  ['万元', '元', 1e4],
  ['亿元', '元', 1e8],
  ['万人次', '人次', 1e4],
  ['亿千瓦时', '千瓦时', 1e8],
  ['千克', '千克', 1],
  ['个百分点', '个百分点', 1],
  ['％', '%', 1],
  ['万', '万', 1],
])('%s is %s times %d', (unit, base, factor) => {
  expect(unitScale(unit)).toEqual({ base, factor });
});

test('money is brought to one unit without the dust of binary fractions', () => {
  expect(convertUnit(134.7, '亿元', '万元')).toBe(1347000);
  expect(convertUnit(0.1 + 0.2, '万元', '元')).toBe(3000);
});

test('different things are not converted', () => {
  expect(convertUnit(1, '人', '人次')).toBeUndefined();
  expect(convertUnit(1, '%', '个百分点')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { canState, workOutChange } from './change.ts';
import { amountOf } from './interval.ts';
import { workOutShare } from './share.ts';

const worked = (
  unit: string,
  [base, now]: [number, number],
  of: string,
  words = '',
): Record<string, number> =>
  Object.fromEntries(
    workOutChange(
      amountOf(1, unit, 'exact').unit,
      { base: amountOf(base, of, 'exact'), now: amountOf(now, of, 'exact') },
      words,
    ).map(({ formula, value }) => [formula, Number(value.toFixed(2))]),
  );

test.each<[string, [number, number], string, string, Record<string, number>]>([
  ['%', [19.5, 20.5], '亿元', '', { relative: 5.13 }],
  ['‰', [200, 201], '人', '', { relative: 5 }],
  ['成', [10, 12], '万吨', '', { relative: 2 }],
  ['亿元', [19.5, 20.5], '亿元', '', { difference: 1e8 }],
  ['万元', [1, 1.2], '亿元', '', { difference: 2e7 }],
  ['个百分点', [4.1, 5], '%', '', { difference: 0.9 }],
  ['个基点', [4.1, 5], '%', '', { difference: 90 }],
  ['倍', [10, 25], '个', '比上年增长', { relative: 1.5 }],
  ['倍', [10, 25], '个', '是上年的倍数', { multiple: 2.5 }],
  ['倍', [10, 25], '个', '与上年之比', { relative: 1.5, multiple: 2.5 }],
  ['番', [10, 40], '亿元', '', { doubling: 2 }],
  // Of a rate, per cent are said of the rate itself and, loosely, of points.
  ['%', [4, 5], '%', '', { difference: 1, relative: 25 }],
])('a change in %s from %j%s (%s)', (unit, levels, of, words, expected) => {
  expect(worked(unit, levels, of, words)).toEqual(expected);
});

test.each<[string, [number, number], string]>([
  ['%', [0, 5], '亿元'],
  ['%', [-2, 5], '亿元'],
  ['倍', [-2, -1], '亿元'],
  ['个百分点', [19, 20], '亿元'],
  ['元', [19, 20], '人'],
])('in %s from %j%s nothing can be worked out', (unit, levels, of) => {
  expect(worked(unit, levels, of)).toEqual({});
});

test('a loss that grows is a difference', () => {
  expect(worked('亿元', [-2, -5], '亿元')).toEqual({ difference: -3e8 });
});

test.each([
  ['%', '元', true],
  ['倍', '人', true],
  ['元', '元', true],
  ['百分点', '%', true],
  ['百分点', '元', false],
  ['吨', '元', false],
])('a change in %s of %s: %s', (unit, level, can) => {
  expect(canState(unit, level)).toBe(can);
});

test('a share is part by whole, in its own unit', () => {
  const share = (unit: string, part: number, whole: number): number | undefined =>
    workOutShare(unit, { part: amountOf(part, '亿元', 'exact'), whole: amountOf(whole, '亿元', 'exact') })
      ?.value;
  expect(share('%', 5, 20)).toBe(25);
  expect(share('成', 5, 20)).toBe(2.5);
  expect(share('%', 5, 0)).toBeUndefined();
  expect(share('亿元', 5, 20)).toBeUndefined();
});

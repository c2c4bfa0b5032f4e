import { expect, it, test } from 'vitest';
import { comparableUnit, FIGURE_UNITS, UNITS } from './unit.ts';

test.each([
  ['figures', FIGURE_UNITS],
  ['keeping together', UNITS],
])('the units of %s stand longest first, each once', (_name, units) => {
  expect(new Set(units).size).toBe(units.length);
  expect([...units].sort((a, b) => b.length - a.length).map((unit) => unit.length)).toEqual(
    units.map((unit) => unit.length),
  );
  expect(units.every((unit) => unit.trim() === unit && unit !== '')).toBe(true);
});

test('a unit of figures carries no 万 or 亿, which belong to its number', () => {
  expect(FIGURE_UNITS.filter((unit) => /^[万亿]/.test(unit))).toEqual([]);
});

it.each([
  ['个小时', '小时'],
  ['千米', '公里'],
  ['kg', '公斤'],
  ['㎡', '平方米'],
])('compares %s as %s', (unit, name) => {
  expect(comparableUnit(unit)).toBe(comparableUnit(name));
});

it.each([
  ['人', '人次'],
  ['户', '户次'],
  ['%', '个百分点'],
  ['千瓦', '千瓦时'],
  ['公里', '平方公里'],
])('keeps %s and %s apart', (one, other) => {
  expect(comparableUnit(one)).not.toBe(comparableUnit(other));
});

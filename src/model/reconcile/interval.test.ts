import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bound } from '../../schemas/metric.ts';
import { workOutChange } from './change.ts';
import { amountOf, amountOfFigure, intervalOf, meets, quotient } from './interval.ts';
import { workOutShare } from './share.ts';

test.each<[number, Bound, number, number, number]>([
  [20.5, 'exact', 0.1, 20.45, 20.55],
  [-3, 'exact', 1, -3.5, -2.5],
  [20.5, 'over', 0.1, 20.5, Infinity],
  [-3, 'over', 1, -Infinity, -3],
  [300, 'under', 1, 0, 300],
  [-300, 'under', 1, -300, 0],
  [10, 'about', 1, 5, 15],
  [-10, 'about', 1, -15, -5],
])('%d %s lies where it may', (value, bound, step, low, high) => {
  const interval = intervalOf(value, { bound, step });
  expect(interval.low).toBeCloseTo(low, 9);
  expect(interval.high).toBeCloseTo(high, 9);
});

test.each([
  [20.5, '亿元', 20.45e8, 20.55e8],
  [20, '亿元', 19.5e8, 20.5e8],
  [200, '个', 199.5, 200.5],
  [123_456, '人', 123_455.5, 123_456.5],
  // 12.3万人 in a metric that counts single people.
  [123_000, '人', 122_500, 123_500],
])('a metric of %d%s was rounded in its last counted place', (value, unit, low, high) => {
  const amount = amountOf(value, unit, 'exact');
  expect([amount.low, amount.high]).toEqual([low, high]);
});

test('a figure of prose was rounded where its digits end', () => {
  const figure = { value: 120_000, unit: '人', bound: 'exact' as const, written: '12' };
  expect(amountOfFigure(figure)).toEqual({ value: 120_000, unit: '人', low: 115_000, high: 125_000 });
  expect(amountOfFigure({ ...figure, value: 3.2, unit: '%', written: '3.2' }, -1)).toMatchObject({
    value: -3.2,
  });
});

test('intervals that touch meet, and binary crumbs do not part them', () => {
  expect(meets({ low: 0, high: 0.1 + 0.2 }, { low: 0.3, high: 1 })).toBe(true);
  expect(meets({ low: 0.3, high: 1 }, { low: 0, high: 0.29 })).toBe(false);
  expect(meets({ low: 5, high: Infinity }, { low: 0, high: 4 })).toBe(false);
});

test('a quotient of intervals is as wide as it may be', () => {
  expect(quotient({ low: 1, high: 2 }, { low: 4, high: 8 })).toEqual({ low: 1 / 8, high: 1 / 2 });
  expect(quotient({ low: -2, high: -1 }, { low: 4, high: 8 })).toEqual({ low: -1 / 2, high: -1 / 8 });
  expect(quotient({ low: 1, high: 2 }, { low: 0, high: 8 })).toEqual({ low: 1 / 8, high: Infinity });
});

/** A number rounded to so many decimals, as an office writes it. */
const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));

const level = fc.double({ min: 1, max: 1e5, noNaN: true });
const decimals = fc.integer({ min: 0, max: 4 });
const units = fc.constantFrom(
  ['%', '亿元'],
  ['‰', '亿元'],
  ['亿元', '亿元'],
  ['个百分点', '%'],
  ['倍', '人'],
  ['%', '%'],
);

/** What a change truly is. */
const truth = (unit: string, base: number, now: number): number =>
  ({ '%': (now / base - 1) * 100, '‰': (now / base - 1) * 1000, 倍: now / base - 1 })[unit] ?? now - base;

test('levels and a change that are only rounded never contradict each other', () => {
  fc.assert(
    fc.property(
      level,
      level,
      decimals,
      decimals,
      decimals,
      units,
      (base, now, one, two, three, [unit, of]) => {
        const written = {
          base: amountOf(round(base, one), of, 'exact'),
          now: amountOf(round(now, two), of, 'exact'),
        };
        const stated = amountOf(round(truth(unit, base, now), three), unit, 'exact');
        const readings = workOutChange(stated.unit, written, '增长');
        expect(readings.length === 0 || readings.some((reading) => meets(reading, stated))).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

test('a change that is off by more than rounding explains always contradicts', () => {
  const far = fc.double({ min: 1e-3, max: 1e4, noNaN: true });
  fc.assert(
    fc.property(
      level,
      level,
      decimals,
      units,
      far,
      fc.boolean(),
      (base, now, digits, [unit, of], more, isAbove) => {
        const written = {
          base: amountOf(round(base, 2), of, 'exact'),
          now: amountOf(round(now, 2), of, 'exact'),
        };
        const readings = workOutChange(amountOf(1, unit, 'exact').unit, written, '增长');
        const step = 10 ** -digits;
        const scale = unit === '亿元' ? 1e8 : 1;
        const edge = isAbove
          ? Math.max(...readings.map(({ high }) => high / scale)) + step * 1.5 + more
          : Math.min(...readings.map(({ low }) => low / scale)) - step * 1.5 - more;
        // Ten thousands may be counted in ten thousands; here only the last place is wanted.
        fc.pre(Number.isFinite(edge) && Math.abs(edge) < 9999);
        const rounded = round(edge, digits);
        // YAML drops a nought at the end: 47.0 is read as 47, and is taken to be good to 1 alone.
        fc.pre((String(rounded).split('.')[1]?.length ?? 0) === digits);
        const stated = amountOf(rounded, unit, 'exact');
        expect(readings.some((reading) => meets(reading, stated))).toBe(false);
      },
    ),
    { numRuns: 2000 },
  );
});

test('a part and a whole that are only rounded never contradict their share', () => {
  fc.assert(
    fc.property(level, level, decimals, decimals, decimals, (one, two, a, b, c) => {
      const [part, whole] = [Math.min(one, two), Math.max(one, two)];
      const worked = workOutShare('%', {
        part: amountOf(round(part, a), '亿元', 'exact'),
        whole: amountOf(round(whole, b), '亿元', 'exact'),
      });
      const stated = amountOf(round((part / whole) * 100, c), '%', 'exact');
      expect(worked === undefined || meets(worked, stated)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

import { expect, test } from 'vitest';
import { parsePeriod } from '../../schemas/period.ts';
import { comparedBy, lastDayOf, whenKey } from './when.ts';

/** An observation as it is after parsing. */
const of = (code: string): { at: string; period?: string } =>
  code.startsWith('@') ? { at: code.slice(1) } : { at: parsePeriod(code)?.to ?? '', period: code };

test.each([
  ['2023-H1', '2023-01/2023-06'],
  ['2023-Q1', '2023-01/2023-03'],
  ['2023', '2023-01/2023-12'],
  ['2023-end', '@2023-12-31'],
  ['2023-12-end', '2023-Q4-end'],
])('%s and %s are one', (one, other) => {
  expect(whenKey(of(one))).toBe(whenKey(of(other)));
});

test('a half and its last quarter end on one day and are two periods', () => {
  expect(whenKey(of('2023-H1'))).not.toBe(whenKey(of('2023-Q2')));
  expect(lastDayOf(whenKey(of('2023-H1')))).toBe('2023-06-30');
  expect(lastDayOf(whenKey(of('@2023-06-30')))).toBe('2023-06-30');
});

test.each([
  ['2023-H1', 'last-year', '2022-H1'],
  ['2023-01/2023-10', 'last-year', '2022-01/2022-10'],
  ['2024-02', 'last-year', '2023-02'],
  ['2023-end', 'last-year', '2022-end'],
  ['@2023-10-31', 'last-year', '@2022-10-31'],
  ['2022-11/2023-03', 'last-year', '2021-11/2022-03'],
  ['2023-Q1', 'previous', '2022-Q4'],
  ['2023-01', 'previous', '2022-12'],
  ['2023-H1', 'previous', '2022-H2'],
  ['2023', 'previous', '2022'],
  ['2023-10-end', 'previous', '2023-09-end'],
  ['2023-Q1-end', 'previous', '2022-12-end'],
  ['2023-10-01', 'previous', '2023-09-30'],
  ['2023-10-end', 'year-start', '2022-end'],
  ['@2023-10-31', 'year-start', '@2022-12-31'],
  ['2023', '2015', '2015'],
  ['2023-01/2023-10', '2019', '2019-01/2019-10'],
  ['2023-10-end', '2020-end', '2020-end'],
])('%s against %s is compared with %s', (code, against, base) => {
  expect(comparedBy(of(code), against).base[0]).toBe(whenKey(of(base)));
});

test('the last of February is compared with the last of February', () => {
  expect(comparedBy(of('@2025-02-28'), 'last-year').base).toEqual(['@2024-02-29', '@2024-02-28']);
  expect(comparedBy(of('@2024-02-29'), 'last-year').base).toEqual(['@2023-02-29', '@2023-02-28']);
});

test('a change since a moment compares moments', () => {
  expect(comparedBy(of('2023'), 'year-start').own).toEqual([whenKey(of('2023')), '@2023-12-31']);
});

test.each(['2023-01/2023-10', '@2023-10-31'])('nobody can say what the period before %s is', (code) => {
  expect(comparedBy(of(code), 'previous').base).toEqual([]);
});

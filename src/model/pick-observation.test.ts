import { expect, test } from 'vitest';
import { byTime, pickObservation } from './pick-observation.ts';

const dated = (at: string) => ({ at });
const of = (period: string, at: string) => ({ at, period });
const series = [dated('2023-03-01'), dated('2023-01-01'), dated('2023-02-01')];

test('the latest observation not after the day holds on it', () => {
  expect(pickObservation(series, { day: '2023-02-15' })?.at).toBe('2023-02-01');
  expect(pickObservation(series, { day: '2023-02-01' })?.at).toBe('2023-02-01');
});

test('without a day the latest observation holds', () => {
  expect(pickObservation(series)?.at).toBe('2023-03-01');
});

test('before the first observation nothing holds', () => {
  expect(pickObservation(series, { day: '2022-12-31' })).toBeUndefined();
});

const ending = [
  of('2023-Q4', '2023-12-31'),
  of('2023', '2023-12-31'),
  of('2023-12', '2023-12-31'),
  of('2023-end', '2023-12-31'),
];

test('of several that end on one day the longest holds, in whatever order they are written', () => {
  expect(pickObservation(ending)?.period).toBe('2023');
  expect(pickObservation(ending.toReversed(), { day: '2024-01-15' })?.period).toBe('2023');
  expect(pickObservation([of('2023-10', '2023-10-31'), of('2023-01/2023-10', '2023-10-31')])?.period).toBe(
    '2023-01/2023-10',
  );
  expect(ending.toSorted(byTime).map(({ period }) => period)).toEqual([
    '2023-end',
    '2023-12',
    '2023-Q4',
    '2023',
  ]);
});

test('of two that say the same the first holds', () => {
  const two = [
    { ...dated('2023-01-01'), value: 1 },
    { ...dated('2023-01-01'), value: 2 },
  ];
  expect(pickObservation(two)?.value).toBe(1);
});

test('a period is found by the stretch of time that it names, and a date is none', () => {
  const halves = [of('2023-H1', '2023-06-30'), dated('2023-06-30'), of('2023-06-end', '2023-06-30')];
  expect(pickObservation(halves, { period: '2023-H1' })).toBe(halves[0]);
  expect(pickObservation(halves, { period: '2023-01/2023-06' })).toBe(halves[0]);
  expect(pickObservation(halves, { period: '2023-Q2-end' })).toBe(halves[2]);
  expect(pickObservation(halves, { period: '2023-06-30' })).toBeUndefined();
  expect(pickObservation(halves, { period: '2023-H2' })).toBeUndefined();
});

import { expect, test } from 'vitest';
import { MetricGroupSchema } from '../schemas/metric.ts';
import type { MetricFile } from './metric-book.ts';
import { type NamingText, observationMoments, reachedOn } from './observation-moments.ts';

const timeZone = 'Asia/Shanghai';
const instant = (text: string): number => Date.parse(`${text}+08:00`);
const NEVER = Infinity;

/** A file with the metric `w` of the campaign `c`, one observation an entry. */
function fileOf(...observations: Record<string, unknown>[]): MetricFile {
  const written = observations.map((each) => ({ value: 1, source: '示例', ...each }));
  const group = MetricGroupSchema.parse({
    metrics: [{ id: 'w', label: '水渠', unit: '米', observations: written }],
  });
  return { id: 'c/water', group };
}

function textOf(day: string | undefined, from: number, more: Record<string, string> = {}): NamingText {
  return { campaign: 'c', day, from, cites: [{ kind: 'metric', id: 'w', ...more }] };
}

/** The moments of the observations, in their order. */
function moments(file: MetricFile, texts: NamingText[] = [], since?: number): number[] {
  const options = since === undefined ? { timeZone } : { timeZone, since };
  return [...observationMoments([file], () => texts, options).values()];
}

test.each([
  [{ at: '2024-05-20' }, '2024-05-20'],
  [{ period: '2024-05-20' }, '2024-05-21'],
  [{ period: '2024-02' }, '2024-03-01'],
  [{ period: '2024-Q1' }, '2024-04-01'],
  [{ period: '2024-H1' }, '2024-07-01'],
  [{ period: '2023' }, '2024-01-01'],
  [{ period: '2024-01/2024-10' }, '2024-11-01'],
  [{ period: '2023-end' }, '2024-01-01'],
])('%o is of the past from %s on', (written, day) => {
  const [observation] = fileOf(written).group.metrics[0]?.observations ?? [];
  expect(observation && reachedOn(observation)).toBe(day);
});

test('a value is seen from its date on, or when its period is over, in the site’s zone', () => {
  expect(moments(fileOf({ at: '2024-05-20' }, { period: '2024-05' }))).toEqual([
    instant('2024-05-20T00:00'),
    instant('2024-06-01T00:00'),
  ]);
});

test('its own moment wins, earlier or later, whatever text names it', () => {
  const early = instant('2024-01-02T00:00');
  expect(moments(fileOf({ period: '2024', published: '2024-03-01T09:30+08:00' }))).toEqual([
    instant('2024-03-01T09:30'),
  ]);
  expect(
    moments(fileOf({ at: '2024-01-01', published: '2024-03-01' }), [textOf('2024-01-02', early)]),
  ).toEqual([instant('2024-03-01T00:00')]);
});

test('a visible text that names the value sets it free: by its day, by the day or the period of the link', () => {
  const from = instant('2024-12-30T08:00');
  const whole = fileOf({ at: '2024-06-30' }, { period: '2024' });
  expect(moments(whole, [textOf('2024-12-30', from)])[1]).toBe(instant('2025-01-01T00:00'));
  expect(moments(whole, [textOf('2024-12-30', from, { period: '2024' })])[1]).toBe(from);
  expect(moments(whole, [textOf('2024-12-30', from, { at: '2024-12-31' })])[1]).toBe(from);
  expect(moments(fileOf({ at: '2024-12-30' }), [textOf('2024-12-30', from)])).toEqual([
    instant('2024-12-30T00:00'),
  ]);
  const sameDay = fileOf({ period: '2024-12-30' });
  expect(moments(sameDay, [textOf('2024-12-30', from)])).toEqual([from]);
});

test('the first of several texts counts; a draft, another metric or another campaign does not', () => {
  const [early, late] = [instant('2024-11-01T08:00'), instant('2024-12-01T08:00')];
  const file = fileOf({ period: '2024' });
  const naming = (from: number, more = {}) => textOf('2024-11-01', from, { period: '2024', ...more });
  expect(moments(file, [naming(late), naming(early), naming(NEVER)])).toEqual([early]);
  const others = [
    naming(early, { id: 'v' }),
    naming(early, { campaign: 'd' }),
    naming(early, { period: '2023' }),
  ];
  expect(moments(file, others)).toEqual([instant('2025-01-01T00:00')]);
});

test('a document sets free what its link names by day or period, and with a bare link nothing', () => {
  const file = fileOf({ period: '2024' });
  expect(moments(file, [textOf(undefined, -Infinity)])).toEqual([instant('2025-01-01T00:00')]);
  expect(moments(file, [textOf(undefined, -Infinity, { period: '2024' })])).toEqual([-Infinity]);
});

test('texts are not asked for where every value is reached', () => {
  const texts = (): never => {
    throw new Error('asked');
  };
  const file = fileOf({ at: '2024-01-01' }, { at: '2024-01-02', published: '2030-01-01' });
  const since = instant('2024-06-01T00:00');
  expect([...observationMoments([file], texts, { timeZone, since }).values()]).toHaveLength(2);
  expect(() => observationMoments([file], texts, { timeZone, since: 0 })).toThrow('asked');
});

import { expect, test } from 'vitest';
import { bench as words } from '../../../src/locales/en/bench.ts';
import type { Cost } from '../measure-command.ts';
import { compareCosts, compareTable } from './compare-costs.ts';
import { readAgainst } from './read-against.ts';

const cost = (wall: number, cpu: number | undefined, memory: number | undefined): Cost => ({
  ...{ wall, cpu, memory, largest: memory },
});
const check = {
  label: 'check, again',
  ours: [cost(1, 2, 100), cost(9, 8, 900), cost(2, 3, 200)],
  theirs: [cost(4, 6, 100), cost(8, 2, 800), cost(3, 9, 50)],
};

test('the middle of ours is divided by the middle of theirs', () => {
  const { wall, cpu, memory } = compareCosts(check);
  expect(wall).toEqual({ ours: 2, theirs: 4, ratio: 0.5 });
  expect(cpu).toEqual({ ours: 3, theirs: 6, ratio: 0.5 });
  expect(memory).toEqual({ ours: 200, theirs: 100, ratio: 2 });
});

test('the table has a line for each task, and dashes for what the system does not tell', () => {
  const bare = { label: 'clean build', ours: [cost(1.5, undefined, undefined)], theirs: [cost(1, 1, 1)] };
  const [, heads, ...lines] = compareTable([check, bare]);
  const cells = (line = ''): string[] => line.trim().split(/\s{2,}/);
  expect(cells(heads)).toEqual(Array(3).fill(['ours', 'theirs', 'ratio']).flat());
  expect(lines.map(cells)).toEqual([
    ['check, again', '2.00', '4.00', '0.50', '3.00', '6.00', '0.50', '200', '100', '2.00'],
    ['clean build', '1.50', '1.00', '1.50', '–', '1.00', '–', '–', '1', '–'],
  ]);
  expect(new Set(lines.map((line) => line.length))).toEqual(new Set([heads?.length]));
});

const read = (values: Record<string, string>, benches: string[] = []): ReturnType<typeof readAgainst> =>
  readAgainst(values, benches, 1000, words);
const named = (only: string): string[] => (read({ against: 'x', only })?.tasks ?? []).map(({ name }) => name);

test('without a commit there is nothing to compare, and its options are refused', () => {
  expect(read({ runs: '2' }, ['check'])).toBeUndefined();
  expect(() => read({ turns: '2' })).toThrow('--turns goes with --against only');
  expect(() => read({ only: 'check' })).toThrow('--only goes with --against only');
});

test('with a commit, the benches and their options are refused', () => {
  expect(() => read({ against: 'x' }, ['check'])).toThrow('“check” does not go with --against');
  expect(() => read({ against: 'x', runs: '3' })).toThrow('“--runs” does not go with --against');
  expect(() => read({ against: 'x', turns: '0' })).toThrow('“0” is no count');
});

test('everything is measured three times, or what is named, in the order of a turn', () => {
  expect(read({ against: 'HEAD~1' })).toMatchObject({ commit: 'HEAD~1', articles: 1000, turns: 3 });
  expect(read({ against: 'x', turns: '7' })).toMatchObject({ turns: 7 });
  expect(named('check')).toEqual(['check-first', 'check-again']);
  expect(named('build-unchanged, check-first')).toEqual(['check-first', 'build-unchanged']);
  expect(() => named('check,sing')).toThrow(
    'There is nothing called “sing” to measure. There are: check, build',
  );
});

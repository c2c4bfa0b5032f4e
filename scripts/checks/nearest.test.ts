import { expect, test } from 'vitest';
import { findNearest, offerChoice } from './nearest.ts';

test.each([
  ['titel', ['subtitle', 'title'], 'title'],
  ['Shangzhou', ['shangluo', 'shangzhou'], 'shangzhou'],
  ['2022/market', ['2023/market', '2023/street'], '2023/market'],
  ['problems', ['problems-found', 'cadres'], 'problems-found'],
  ['phone', ['role', 'name'], undefined],
  ['x', ['y'], undefined],
])('the word nearest to %s among %j is %s', (word, known, nearest) => {
  expect(findNearest(word, known)).toBe(nearest);
});

test('of many words that would be right, the first eight are offered', () => {
  const known = Array.from({ length: 9 }, (_, index) => `column-number-${index}`);
  expect(offerChoice('news', known)).toEqual({
    word: 'news',
    nearest: undefined,
    known: known.slice(0, 8),
    more: true,
  });
});

import { expect, test } from 'vitest';
import { Recent } from './recent.ts';

test('what was asked for lately is not made again, and what lies long back is', () => {
  const recent = new Recent<number, string>(3);
  let made = 0;
  const ask = (key: number): string =>
    recent.get(key, () => {
      made += 1;
      return String(key);
    });
  expect([1, 2, 3, 1, 2, 3].map(ask)).toEqual(['1', '2', '3', '1', '2', '3']);
  expect(made).toBe(3);
  for (let key = 10; key < 17; key += 1) ask(key);
  expect(made).toBe(10);
  expect(ask(1)).toBe('1');
  expect(made).toBe(11);
});

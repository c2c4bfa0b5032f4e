import { expect, test } from 'vitest';
import { roundShare } from './ratio.ts';

test.each([
  [206, 211, 1, 97.6],
  [206, 211, 0, 98],
  [206, 211, 2, 97.63],
  [1, 8, 0, 13],
  [201, 20_000, 2, 1.01],
  [0.1, 0.3, 2, 33.33],
  [-1, 8, 0, -13],
  [0, 211, 1, 0],
  [211, 211, 1, 100],
])('%d of %d with %d decimals is %d percent', (part, whole, decimals, share) => {
  expect(roundShare({ part, whole }, decimals)).toBe(share);
});

test.each([0, -3])('there is no share in %d', (whole) => {
  expect(roundShare({ part: 1, whole }, 1)).toBeNaN();
});

import { expect, it } from 'vitest';
import { orderPages } from './order-pages.ts';

it('shows three pages that are no articles, then articles with it in their title, the newest first', () => {
  const found = { titles: [0, 1, 2, 3, 4, 10, 12], joined: [], texts: [0, 5, 10, 11, 12, 13] };
  expect(orderPages(found, 10)).toEqual([0, 1, 2, 12, 10, 13, 11, 3, 4, 5]);
});

it('shows pages in which the words follow each other before others', () => {
  expect(orderPages({ titles: [], joined: [3, 11], texts: [2, 3, 10, 11, 12] }, 10)).toEqual([
    11, 12, 10, 3, 2,
  ]);
});

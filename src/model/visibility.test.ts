import { expect, test } from 'vitest';
import { isVisible } from './visibility.ts';

const zone = 'Asia/Shanghai';

test('an article appears at the first instant of its day in the site’s zone', () => {
  const article = { published: '2023-01-11', draft: false };
  expect(isVisible(article, new Date('2023-01-10T15:59:59Z'), zone)).toBe(false);
  expect(isVisible(article, new Date('2023-01-10T16:00:00Z'), zone)).toBe(true);
});

test('a draft is never seen', () => {
  expect(isVisible({ published: '2020-01-01', draft: true }, new Date('2030-01-01'), zone)).toBe(false);
});

import { expect, it } from 'vitest';
import { testArticle, testSite } from '../model/test-site.ts';
import { entryId } from './entry-id.ts';

const { context } = testSite([]);
const idOf = (aliases?: string[]): string =>
  entryId(testArticle('2023/new', '2023-01-11', aliases ? { aliases } : {}), context);

it('an article is known by its address', () => {
  expect(idOf()).toBe('https://www.example.gov.cn/zt/articles/2023/new.html');
});

it('an article that was renamed is known by its first address, so that nobody is told of it twice', () => {
  expect(idOf(['/articles/2023/old.html'])).toBe('https://www.example.gov.cn/zt/articles/2023/old.html');
  expect(idOf(['/articles/2023/old.html', '/articles/2023/older.html'])).toBe(
    idOf(['/articles/2023/old.html']),
  );
});

it('an address of another site that the article had before does not count', () => {
  expect(idOf(['/content/2021-07/13/8842.html'])).toBe(idOf());
  expect(idOf(['/xw/1.html', '/articles/2023/old.html'])).toBe(idOf(['/articles/2023/old.html']));
});

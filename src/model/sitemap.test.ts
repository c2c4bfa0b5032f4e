import { expect, test } from 'vitest';
import { listNews, listSitemaps } from './sitemap.ts';
import { testArticle, testSite } from './test-site.ts';

const ARTICLES = [
  testArticle('2022/a', '2022-12-31'),
  testArticle('2023/b', '2023-01-01T08:05+08:00', { updated: '2023-02-03T09:00+08:00' }),
  testArticle('2023/c', '2023-03-01', { corrections: [{ at: '2023-03-09', was: '甲', now: '乙' }] }),
];

const pathsOf = (articles: Parameters<typeof testSite>[0], most?: number) =>
  Object.fromEntries(
    listSitemaps(testSite(articles), most).map(({ name, addresses }) => [
      name,
      addresses.map(({ path, changed }) => [path, changed].filter(Boolean).join(' ')),
    ]),
  );

test('articles are listed by year, oldest first, with the day or moment of their last change', () => {
  expect(pathsOf(ARTICLES)).toMatchObject({
    '2022': ['/zt/articles/2022/a.html 2022-12-31'],
    '2023': ['/zt/articles/2023/b.html 2023-02-03T09:00:00+08:00', '/zt/articles/2023/c.html 2023-03-09'],
  });
});

test('lists say no date, and what is empty is not listed', () => {
  expect(pathsOf(ARTICLES.slice(0, 1)).rest).toEqual([
    '/zt/',
    '/zt/archive.html',
    '/zt/archive/2022-12.html',
    '/zt/columns/top.html',
    '/zt/columns/top/2022-12.html',
    '/zt/columns/leaf.html',
    '/zt/columns/leaf/2022-12.html',
    '/zt/site-map.html',
    '/zt/accessibility.html',
  ]);
  expect(pathsOf([]).rest).toEqual(['/zt/', '/zt/site-map.html', '/zt/accessibility.html']);
});

test('a full file is followed by another, and stays as it is when an article is added', () => {
  const many = Array.from({ length: 5 }, (_, index) =>
    testArticle(`2023/n${String(index)}`, `2023-01-0${String(index + 1)}`),
  );
  const [before, after] = [many.slice(0, 4), many].map((articles) => pathsOf(articles, 2));
  expect(Object.keys(after ?? {})).toEqual(expect.arrayContaining(['2023', '2023-2', '2023-3']));
  expect(after?.['2023']).toEqual(before?.['2023']);
  expect(after?.['2023-2']).toEqual(before?.['2023-2']);
  expect(after?.['2023-3']).toEqual(['/zt/articles/2023/n4.html 2023-01-05']);
});

test('what an editor sees in a preview alone is in no map', () => {
  const held = { ...testArticle('2023/h', '2023-01-01'), heldBack: 'draft' as const };
  expect(JSON.stringify(listSitemaps(testSite([held])))).not.toContain('2023/h');
  expect(listNews(testSite([held]), new Date('2023-01-01T12:00+08:00'))).toEqual([]);
});

test('news are the articles of the last 48 hours, newest first', () => {
  const site = testSite([
    testArticle('2023/old', '2023-01-08T11:59+08:00'),
    testArticle('2023/first', '2023-01-08T12:00+08:00'),
    testArticle('2023/last', '2023-01-10T11:00+08:00'),
  ]);
  const at = (moment: string) => listNews(site, new Date(moment)).map(({ id }) => id);
  expect(at('2023-01-10T11:59+08:00')).toEqual(['2023/last', '2023/first']);
  expect(at('2023-01-10T12:00+08:00')).toEqual(['2023/last']);
  expect(at('2023-01-12T11:01+08:00')).toEqual([]);
});

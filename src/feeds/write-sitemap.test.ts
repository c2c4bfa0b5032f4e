import { expect, test } from 'vitest';
import { testArticle, testSite } from '../model/test-site.ts';
import { listSitemapFiles } from './sitemap-files.ts';
import { writeNewsSitemap, writeSitemapIndex } from './write-sitemap.ts';

const AT = new Date('2023-01-12T00:00+08:00');
const article = testArticle('2023/a', '2023-01-11T09:30+08:00', { title: '督查 & “回头看” <一>' });
const site = testSite([article]);

test('the map of the newest articles names paper, language, moment and title', () => {
  expect(writeNewsSitemap([article], site.context)).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">',
      '<url>',
      '<loc>https://www.example.gov.cn/zt/articles/2023/a.html</loc>',
      '<news:news>',
      '<news:publication>',
      '<news:name>示例专题</news:name>',
      '<news:language>zh-cn</news:language>',
      '</news:publication>',
      '<news:publication_date>2023-01-11T09:30:00+08:00</news:publication_date>',
      '<news:title>督查 &amp; “回头看” &lt;一&gt;</news:title>',
      '</news:news>',
      '</url>',
      '</urlset>',
      '',
    ].join('\n'),
  );
});

test('the index says no dates: a new article of a year that is there leaves it as it is', () => {
  const names = (articles: (typeof article)[]) =>
    listSitemapFiles(testSite(articles), new Date('2024-01-01')).map(({ name }) => name);
  const more = testArticle('2023/b', '2023-02-01');
  expect(writeSitemapIndex(names([article, more]), site.context)).toBe(
    writeSitemapIndex(names([article]), site.context),
  );
});

test('there is no map of the newest articles where there are none', () => {
  const names = (at: Date) => listSitemapFiles(site, at).map(({ name }) => name);
  expect(names(AT)).toEqual(['2023', 'rest', 'news']);
  expect(names(new Date('2023-02-01'))).toEqual(['2023', 'rest']);
});

test('a file’s key changes with what it says and with nothing else', () => {
  const said = (articles: (typeof article)[], at: Date) =>
    Object.fromEntries(listSitemapFiles(testSite(articles), at).map((file) => [file.name, file.said]));
  const before = said([article], AT);
  // An hour later the same is news: nothing is made anew.
  expect(said([article], new Date(AT.getTime() + 3_600_000))).toEqual(before);
  const renamed = said([{ ...article, front: { ...article.front, title: '别的题目' } }], AT);
  expect(renamed).toMatchObject({ '2023': before['2023'], rest: before.rest });
  expect(renamed.news).not.toBe(before.news);
  const more = said([article, testArticle('2023/b', '2023-01-11')], AT);
  expect(more['2023']).not.toBe(before['2023']);
  expect(more.rest).toBe(before.rest);
});

import { expect, test } from 'vitest';
import { buildArticlePage } from '../article-page.ts';
import { testArticle, testSite } from '../test-site.ts';
import { describePage, writeJsonLd } from './describe-page.ts';

const government = { name: '示例区人民政府', domain: 'www.example.gov.cn', code: '0000000000' };
const footer = { organiser: '示例区委宣传部' };

function describeOne(front: Record<string, unknown>, more: Record<string, unknown> = {}) {
  const record = testArticle('2023/a', '2023-01-11T09:30+08:00', front);
  const site = testSite([record], more);
  return describePage(buildArticlePage(record, site).page, site.context);
}

test('an article says when it appeared on the site’s clock, who wrote it and who publishes it', () => {
  const front = {
    ...{ title: '督查见实效', updated: '2023-01-12T10:00+08:00', editor: '王示例', tags: ['督查'] },
    byline: [
      { role: '记者', name: '张示例' },
      { role: '摄影', name: '张示例' },
    ],
  };
  expect(describeOne(front, { government, footer })?.['@graph'][0]).toMatchObject({
    '@type': 'NewsArticle',
    headline: '督查见实效',
    url: 'https://www.example.gov.cn/zt/articles/2023/a.html',
    datePublished: '2023-01-11T09:30:00+08:00',
    dateModified: '2023-01-12T10:00:00+08:00',
    author: [{ '@type': 'Person', name: '张示例' }],
    editor: { '@type': 'Person', name: '王示例' },
    sourceOrganization: { '@type': 'Organization', name: '示例' },
    publisher: { '@type': 'GovernmentOrganization', name: '示例区委宣传部' },
    articleSection: 'leaf',
    keywords: ['督查'],
    isPartOf: { '@type': 'WebSite', name: '示例专题', url: 'https://www.example.gov.cn/zt/' },
  });
});

test('where nobody is named, the author is where the article comes from', () => {
  expect(describeOne({})?.['@graph'][0]).toMatchObject({
    author: [{ '@type': 'Organization', name: '示例' }],
    publisher: { '@type': 'Organization', name: '示例专题' },
  });
});

test('a correction is said in a sentence, and is a change of its day', () => {
  const corrections = [{ at: '2023-01-15', was: '192个', now: '193个' }];
  expect(describeOne({ corrections })?.['@graph'][0]).toMatchObject({
    dateModified: '2023-01-15',
    correction: [{ '@type': 'CorrectionComment', text: '“192个”应为“193个”。', datePublished: '2023-01-15' }],
  });
  expect(describeOne({})?.['@graph'][0]).not.toHaveProperty('dateModified');
});

test('the way from the home page ends with the page itself, which needs no address', () => {
  expect(describeOne({ title: '题目' })?.['@graph'][1]).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: '首页', item: 'https://www.example.gov.cn/zt/' },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'top',
        item: 'https://www.example.gov.cn/zt/columns/top.html',
      },
      {
        '@type': 'ListItem',
        position: 3,
        name: 'leaf',
        item: 'https://www.example.gov.cn/zt/columns/leaf.html',
      },
      { '@type': 'ListItem', position: 4, name: '题目' },
    ],
  });
});

test('no title ends the element that holds it', () => {
  const graph = describeOne({ title: '</script><script>alert(1)</script>' });
  const text = graph ? writeJsonLd(graph) : '';
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual(graph);
});

test('a page that is not to be listed says nothing', () => {
  const { context } = testSite([]);
  const page = { title: '没有', description: '没有', path: '/zt/404.html', crumbs: [], column: undefined };
  expect(describePage({ ...page, hidden: true }, context)).toBeUndefined();
});

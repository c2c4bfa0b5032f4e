import { expect, test } from 'vitest';
import { buildGovernmentTags } from './government-tags.ts';
import type { Page } from './page.ts';

const government = { name: '示例区人民政府', domain: 'www.example.gov.cn', code: '6110020001' };
const absolute = (path: string): string => `https://www.example.gov.cn${path}`;
const page: Page = {
  title: '题目',
  description: '摘要',
  path: '/articles/2023/a.html',
  crumbs: [],
  column: { name: '要闻', description: '说明', keywords: ['甲', '乙'], type: '工作动态' },
  article: {
    title: '题目',
    published: '2023-01-11 09:30',
    publishedMachine: '2023-01-11T09:30+08:00',
    updatedMachine: undefined,
    source: '商洛日报',
    author: undefined,
    authors: [],
    editor: undefined,
    about: undefined,
    original: undefined,
    corrections: [],
    keywords: ['作风'],
  },
};

test('a site that is no government site prints none of the tags', () => {
  expect(buildGovernmentTags(page, undefined, absolute)).toEqual([]);
});

test('an article page carries the tags of site, column and article, spelt as in the annex', () => {
  expect(
    buildGovernmentTags(page, government, absolute).map(({ name, content }) => `${name}=${content}`),
  ).toEqual([
    'SiteName=示例区人民政府',
    'SiteDomain=www.example.gov.cn',
    'SiteIDCode=6110020001',
    'ColumnName=要闻',
    'ColumnDescription=说明',
    'ColumnKeywords=甲,乙',
    'ColumnType=工作动态',
    'ArticleTitle=题目',
    'PubDate=2023-01-11 09:30',
    'ContentSource=商洛日报',
    'Keywords=作风',
    'Description=摘要',
    'Url=https://www.example.gov.cn/articles/2023/a.html',
  ]);
});

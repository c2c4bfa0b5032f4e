import { expect, test } from 'vitest';
import { createAddresses } from '../../src/model/addresses.ts';
import { pageOfFile, plainPage } from './page-of-file.ts';

const addresses = createAddresses('https://www.example.gov.cn', '/zt/');

test.each([
  ['articles/2023/market.md', '/zt/articles/2023/market.html'],
  ['articles/2023/market.mdx', '/zt/articles/2023/market.html'],
  ['columns/news.yaml', '/zt/columns/news.html'],
  ['campaigns/style/campaign.yaml', '/zt/campaigns/style.html'],
  ['campaigns/style/charts/funds.yaml', '/zt/campaigns/style/charts/funds.html'],
  ['campaigns/style/documents/plan.md', '/zt/campaigns/style/documents/plan.html'],
  ['campaigns/style/documents/plan.pdf', '/zt/campaigns/style/documents.html'],
  ['campaigns/style/metrics/front.yaml', '/zt/campaigns/style/metrics.html'],
  ['site.yaml', '/zt/'],
  ['terms.yaml', '/zt/'],
  ['articles/2023/market.jpg', '/zt/'],
])('leads from %s to its page', (file, page) => {
  expect(pageOfFile(file, addresses)[0]).toBe(page);
});

test('a metric has a page of its own, and is shown on its campaign’s pages', () => {
  expect(pageOfFile('campaigns/style/metrics/front.yaml', addresses, 'visits')).toEqual([
    '/zt/campaigns/style/metrics/visits.html',
    '/zt/campaigns/style/metrics.html',
    '/zt/campaigns/style.html',
  ]);
});

test('all addresses of one page count as one', () => {
  for (const address of ['/zt/columns/news', '/zt/columns/news.html', '/zt/columns/news/2024-01.html'])
    expect(plainPage(address, '/zt/')).toBe('columns/news');
  expect(plainPage('/zt/index.html', '/zt/')).toBe(plainPage('/zt/', '/zt/'));
  expect(plainPage('/zt/%E7%AB%A0.html', '/zt/')).toBe('章');
  expect(plainPage('/zt/%', '/zt/')).toBe('%');
  expect(plainPage('/zt/campaigns/a/metrics/b/2024.html', '/zt/')).toBe('campaigns/a/metrics/b');
});

import { expect, test } from 'vitest';
import { createAddresses } from './addresses.ts';
import { writeRobots } from './robots.ts';

test('robots.txt names what to leave out under the site’s path, and the full address of the sitemap', () => {
  expect(writeRobots(createAddresses('https://www.example.gov.cn', '/zt/zuofeng/'))).toBe(
    [
      'User-agent: *',
      'Disallow: /zt/zuofeng/campaigns/*/charts/*/embed.html',
      'Disallow: /zt/zuofeng/search.html?',
      'Disallow: /zt/zuofeng/search/',
      '',
      'Sitemap: https://www.example.gov.cn/zt/zuofeng/sitemap.xml',
      '',
    ].join('\n'),
  );
});

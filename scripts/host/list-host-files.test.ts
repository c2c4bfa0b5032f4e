import { expect, test } from 'vitest';
import { host } from '../../src/locales/zh-CN/host.ts';
import { listHostFiles } from './list-host-files.ts';

/** The checklist for a site under a path. */
function checklistFor(base: string): string {
  const plan = { url: 'https://www.example.gov.cn', base, root: '/srv/site', gone: [], moved: [] };
  return listHostFiles(plan, host).find(({ path }) => path === host.checklistName)?.text ?? '';
}

test('under a path the checklist gives the lines for the robots.txt of the portal', () => {
  expect(checklistFor('/zt/zuofeng/')).toContain('Disallow: /zt/zuofeng/search.html?\n');
  expect(checklistFor('/zt/zuofeng/')).toContain(
    'Sitemap: https://www.example.gov.cn/zt/zuofeng/sitemap.xml\n',
  );
});

test('at the top of a host the site’s own robots.txt is the one that holds', () => {
  expect(checklistFor('/')).not.toContain('Disallow');
});

test('the list of redirections holds addresses as they go over the wire, two on a line', () => {
  const moved = [{ from: 'old news/集市#1.html', to: 'articles/2024/market.html' }];
  const plan = { url: 'https://www.example.gov.cn', base: '/zt/', root: '/srv/site', gone: [], moved };
  expect(listHostFiles(plan, host).find(({ path }) => path === 'static/_redirects')?.text).toBe(
    '/zt/old%20news/%E9%9B%86%E5%B8%82%231.html /zt/articles/2024/market.html 301\n',
  );
});

test('the server of nginx listens where the address of the site says', () => {
  const serverFor = (url: string): string => {
    const plan = { url, base: '/', root: '/srv/site', gone: [], moved: [] };
    return listHostFiles(plan, host).find(({ path }) => path === 'nginx/server.conf')?.text ?? '';
  };
  expect(serverFor('http://10.0.0.8:8080')).toContain('    listen 8080;\n    listen [::]:8080;\n');
  expect(serverFor('https://www.example.gov.cn')).toContain('    listen 443 ssl http2;\n');
  expect(serverFor('https://www.example.gov.cn')).toContain('return 301 https://$host$request_uri;');
  expect(serverFor('https://www.example.gov.cn:8443')).toContain('    listen 8443 ssl http2;\n');
  expect(serverFor('https://www.example.gov.cn:8443')).toContain(
    'return 301 https://$host:8443$request_uri;',
  );
});

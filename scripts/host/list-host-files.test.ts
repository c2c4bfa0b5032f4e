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

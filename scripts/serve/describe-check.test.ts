import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../src/source/settings.ts';
import { checkContent } from '../checks/check-content.ts';
import { describeCheck } from './describe-check.ts';
import type { DevReport } from './dev-report.ts';

const KNOWN = { url: 'https://www.example.gov.cn', base: '/zt/' };
let dir = '';
beforeAll(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'zongshu-')), 'content');
  cpSync(join(projectRoot, 'content'), dir, { recursive: true });
});
afterAll(() => {
  rmSync(join(dir, '..'), { recursive: true });
});

function check(): DevReport {
  return describeCheck(checkContent({ contentDir: dir, at: new Date('2024-06-15') }), KNOWN, dir);
}

test('a problem inside a metric leads to that metric’s page', () => {
  const file = join(dir, 'campaigns/zuofeng/metrics/supervision.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/(- id: problems-found[^]*?)\n {4}label:/, '$1\n    lable:'));
  const [problem] = check().problems.filter(({ severity }) => severity === 'error');
  expect(problem?.pages[0]).toBe('/campaigns/zuofeng/metrics/problems-found.html');
  writeFileSync(file, text);
});

test('a site.yaml that cannot be read leaves the site where it was', () => {
  const file = join(dir, 'site.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, 'title: "');
  const report = check();
  expect([report.base, report.problems[0]?.pages, report.problems[0]?.path]).toEqual([
    '/zt/',
    ['/zt/'],
    'site.yaml',
  ]);
  writeFileSync(file, text);
});

test('drafts and what is not due are listed with their pages', () => {
  const front = 'title: 一篇\nsource: { name: 报 }\ncolumn: shangzhou';
  writeFileSync(
    join(dir, 'articles/2023/d.md'),
    `---\n${front}\npublished: 2023-01-01\ndraft: true\n---\n\n文。\n`,
  );
  writeFileSync(join(dir, 'articles/2023/f.md'), `---\n${front}\npublished: 2024-12-01\n---\n\n文。\n`);
  expect(check().heldBack).toEqual([
    { title: '一篇', href: '/articles/2023/d.html', why: 'draft' },
    { title: '一篇', href: '/articles/2023/f.html', why: 'future' },
  ]);
});

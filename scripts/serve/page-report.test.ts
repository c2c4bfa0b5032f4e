import { expect, test } from 'vitest';
import type { Severity } from '../../src/source/problem.ts';
import type { DevReport, ShownProblem } from './dev-report.ts';
import { pageReport } from './page-report.ts';

function problem(file: string, page: string, severity: Severity = 'error'): ShownProblem {
  const place = { file, path: file, absolute: `/c/${file}`, line: 1, column: 1 };
  return { ...place, severity, rule: 'schema', message: '', fix: '', pages: [page] };
}

function report(problems: ShownProblem[]): DevReport {
  const site = { locale: 'zh-CN', url: 'https://www.example.gov.cn', base: '/zt/' } as const;
  return { ...site, articles: 1, problems, heldBack: [] };
}

const here = '/zt/articles/2024/a.html';

test('the problems of the page’s own file come first, errors before warnings', () => {
  const all = [problem('b.md', '/zt/b.html'), problem('a.md', here, 'warning'), problem('a.md', here)];
  const shown = pageReport(report(all), '/zt/articles/2024/a');
  expect(shown.own.map(({ severity }) => severity)).toEqual(['error', 'warning']);
  expect(shown.others.map(({ file }) => file)).toEqual(['b.md']);
});

test('a long list is cut, but counted to its end', () => {
  const many = Array.from({ length: 250 }, () => problem('a.md', here));
  const shown = pageReport(report(many), here);
  expect([shown.own.length, shown.ownCount]).toEqual([100, 250]);
  const elsewhere = pageReport(report(many), '/zt/');
  expect([elsewhere.own.length, elsewhere.others.length, elsewhere.otherCount]).toEqual([0, 50, 250]);
});

test('what is only information is not counted as a problem, and drafts are not said twice', () => {
  const note = problem('a.md', here, 'note');
  const shown = pageReport(report([note, { ...note, rule: 'held-back' }]), here);
  expect([shown.ownCount, shown.noteCount]).toEqual([0, 1]);
});

import { stripVTControlCharacters } from 'node:util';
import { expect, test, vi } from 'vitest';
import type { Problem } from '../../src/source/problem.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import type { Report } from './report.ts';
import { createTerminal, wantsColor } from './terminal.ts';

const error: Problem = {
  file: 'articles/2023/a.md',
  line: 12,
  column: 5,
  severity: 'error',
  rule: 'known-column',
  message: '没有栏目“x”。',
  quote: 'column: x',
  fix: '改成“y”。',
};
const warning: Problem = {
  file: 'site.yaml',
  line: 1,
  column: 1,
  severity: 'warning',
  rule: 'year-folder',
  message: '一，50%：二',
  fix: '三',
};

const report = (problems: readonly Problem[], locale: 'zh-CN' | 'en' = 'zh-CN'): Report => ({
  problems,
  locale,
  pathOf: (file) => `content/${file}`,
  articles: 5,
});

const PLAIN = [
  'content/articles/2023/a.md:12:5 错误 没有栏目“x”。 [known-column]',
  '  原文：column: x',
  '  改法：改成“y”。',
  '',
  'content/site.yaml:1:1 提醒 一，50%：二 [year-folder]',
  '  改法：三',
  '',
  '1 个错误，1 个提醒。',
  '',
].join('\n');

test('the terminal shows place, severity, sentence, text as written and mend, and counts at the end', () => {
  expect(createTerminal(false)(report([error, warning]))).toBe(PLAIN);
});

test('colours add nothing to the words', () => {
  const colored = createTerminal(true)(report([error, warning]));
  expect(colored).not.toBe(PLAIN);
  expect(stripVTControlCharacters(colored)).toBe(PLAIN);
});

test('where there is no problem, the terminal says how much was looked at', () => {
  expect(createTerminal(false)(report([]))).toBe('检查通过：5 篇稿件，没有问题。\n');
  expect(createTerminal(false)(report([], 'en'))).toBe('All is well: 5 articles, no problems.\n');
});

test('colours are for people who have not asked for none', () => {
  vi.stubEnv('NO_COLOR', '');
  expect(wantsColor({ isTTY: true })).toBe(true);
  expect(wantsColor({})).toBe(false);
  vi.stubEnv('NO_COLOR', '1');
  expect(wantsColor({ isTTY: true })).toBe(false);
  vi.unstubAllEnvs();
});

test('the JSON holds the counts, and every problem with a path that can be opened', () => {
  expect(JSON.parse(json(report([error])))).toEqual({
    counts: { error: 1, warning: 0, note: 0 },
    problems: [{ ...error, path: 'content/articles/2023/a.md' }],
  });
});

test('GitHub gets a command a problem, with its signs escaped', () => {
  expect(github(report([error, warning]))).toBe(
    '::error file=content/articles/2023/a.md,line=12,col=5,title=known-column::没有栏目“x”。%0A改成“y”。\n' +
      '::warning file=content/site.yaml,line=1,col=1,title=year-folder::一，50%25：二%0A三\n',
  );
});

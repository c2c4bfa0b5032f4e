import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editorWords } from '../../src/locales/editor-words.ts';
import { generateContent } from '../bench/generate-content.ts';
import { toContentPaths } from './files-asked.ts';

const root = mkdtempSync(join(tmpdir(), 'zongshu-files-'));
const content = join(root, 'content');
const bad = 'articles/2006/a000000.md';
const good = 'articles/2007/a000001.md';

beforeAll(() => {
  generateContent(content, 40);
  const text = readFileSync(join(content, bad), 'utf8');
  writeFileSync(join(content, bad), text.replace('column: c0', 'column: nowhere'));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

function check(...args: string[]): { status: number | null; out: string; err: string } {
  const done = spawnSync(process.execPath, ['scripts/zongshu.mjs', 'check', '--content', content, ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: content },
  });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

test('a file is reported for its own problems, and the exit code tells of them', () => {
  const { status, out, err } = check(bad);
  expect(status).toBe(1);
  expect(out).toContain('[known-column]');
  expect(err).toBe('');
});

test('a file that is well passes, and what is wrong elsewhere is counted', () => {
  const { status, out, err } = check(good);
  expect(status).toBe(0);
  expect(out).toBe('这个文件没有问题。\n');
  expect(err).toContain('别的文件里还有1 个错误');
});

test('a folder stands for the files in it', () => {
  expect(check('articles/2006').status).toBe(1);
  expect(check('articles/2007').status).toBe(0);
});

test('programs get nothing but their form', () => {
  const { status, out } = check(good, '--format', 'json');
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ problems: [] });
});

test('a file that is not there, or not of the content, is refused in a sentence', () => {
  const words = editorWords('zh-CN');
  expect(check('articles/2006/nothing.md')).toMatchObject({ status: 1, out: '' });
  expect(() => toContentPaths([join(root, 'none')], content, words)).toThrow('找不到');
  expect(() => toContentPaths([root], content, words)).toThrow('不在内容目录');
});

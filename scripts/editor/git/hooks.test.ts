import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generateContent } from '../../bench/generate-content.ts';

const program = resolve('scripts/zongshu.mjs');
let repo: string;

interface Done {
  status: number | null;
  out: string;
}

/** Runs a program in the repository, far from every setting of the person who runs the tests. */
function start(name: string, args: readonly string[]): Done {
  const env = {
    ...process.env,
    INIT_CWD: repo,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
  };
  const done = spawnSync(name, args, { cwd: repo, env, encoding: 'utf8' });
  return { status: done.status, out: done.stdout + done.stderr };
}
const git = (...args: string[]): Done =>
  start('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.cn', ...args]);
const hooks = (...args: string[]): Done =>
  start(process.execPath, [program, 'hooks', '--content', join(repo, '内容'), ...args]);
const path = '内容/articles/2006/a000000.md';

function edit(from: string, to: string, file = path): void {
  const text = readFileSync(join(repo, file), 'utf8');
  writeFileSync(join(repo, file), text.replace(from, to));
}

beforeEach(() => {
  repo = mkdtempSync(join(tmpdir(), "zongshu-it's a "));
  git('init', '-q');
  generateContent(join(repo, '内容'), 25);
  git('add', '.');
  git('commit', '-qm', 'all');
  expect(hooks().status).toBe(0);
});
afterEach(() => {
  rmSync(repo, { recursive: true });
});

test('a commit with an error is stopped, tells the place, and can be forced', () => {
  edit('column: c0', 'column: nowhere');
  const stopped = git('commit', '-qam', 'bad');
  expect(stopped.status).not.toBe(0);
  expect(stopped.out).toContain(`${path}:`);
  expect(stopped.out).toContain('--no-verify');
  expect(git('commit', '-qam', 'bad', '--no-verify').status).toBe(0);
});

test('what is staged is checked, not what stands on the disk', () => {
  edit('column: c0', 'column: nowhere');
  git('add', '.');
  edit('column: nowhere', 'column: c0');
  expect(git('commit', '-qm', 'bad').status).not.toBe(0);
  git('add', '.');
  edit('column: c0', 'column: nowhere');
  edit('基层', '乡村');
  expect(git('diff', '--cached', '--stat').out).toBe('');
  edit('测速的内容', '测速的新内容', '内容/site.yaml');
  git('add', '内容/site.yaml');
  expect(git('commit', '-qm', 'good').out).toBe('要提交的 1 个文件检查通过。\n');
});

test('a new file that is not staged counts for nothing', () => {
  writeFileSync(join(repo, '内容/columns/new.yaml'), 'title: 新\ndescription: 新栏目。\nkeywords: [新]\n');
  edit('column: c0', 'column: new');
  expect(git('commit', '-qam', 'bad').status).not.toBe(0);
  git('add', '.');
  expect(git('commit', '-qm', 'good').status).toBe(0);
});

test('part of what has changed may be committed alone', () => {
  edit('column: c0', 'column: nowhere');
  edit('column: c1', 'column: c2', '内容/articles/2007/a000001.md');
  expect(git('commit', '-qm', 'good', '--', '内容/articles/2007/a000001.md').status).toBe(0);
  expect(git('commit', '-qm', 'bad', '--', path).status).not.toBe(0);
});

test('a commit that touches no content passes in silence', () => {
  writeFileSync(join(repo, 'notes.txt'), 'x');
  git('add', '.');
  expect(git('commit', '-qm', 'notes')).toEqual({ status: 0, out: '' });
});

test('errors that were there before elsewhere are told and stop nothing', () => {
  edit('column: c0', 'column: nowhere');
  git('commit', '-qam', 'bad', '--no-verify');
  edit('基层', '乡村', '内容/articles/2007/a000001.md');
  const done = git('commit', '-qam', 'good');
  expect(done.status).toBe(0);
  expect(done.out).toContain('别的文件里还有1 个错误');
});

test('the hook of somebody else is left alone; ours comes and goes', () => {
  const file = join(repo, '.git/hooks/pre-commit');
  expect(hooks('--dry-run', '--remove').status).toBe(0);
  expect(existsSync(file)).toBe(true);
  expect(hooks('--remove').status).toBe(0);
  expect(existsSync(file)).toBe(false);
  writeFileSync(file, '#!/bin/sh\n');
  expect(hooks().status).toBe(1);
  expect(hooks('--remove').status).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe('#!/bin/sh\n');
});

test('without a repository there is nothing to install', () => {
  rmSync(join(repo, '.git'), { recursive: true });
  expect(hooks()).toMatchObject({ status: 1 });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { AT, caseNames, check, expectedReport, overlay } from './overlay.ts';

test.each(caseNames)('the broken content %s gives its own report and nothing else', async (name) => {
  const { dir, remove } = overlay(name);
  try {
    const { code, printed } = await check(dir);
    expect(printed).toBe(expectedReport(name));
    expect(code).toBe(1);
    expect(printed).not.toMatch(/^\s+at .*[:(]/m);
  } finally {
    remove();
  }
});

test('the broken contents give at least 45 reports with at least 30 different sentences', () => {
  const lines = caseNames.flatMap((name) => expectedReport(name).split('\n'));
  const sentences = lines
    .filter((line) => line.includes(' 错误 '))
    .map((line) => line.replace(/^\S+ 错误 /, ''));
  // What is quoted differs from place to place; the sentence around it does not.
  const shapes = new Set(sentences.map((sentence) => sentence.replaceAll(/“[^”]*”|[\w./:-]+/g, '…')));
  expect(caseNames.length).toBeGreaterThanOrEqual(45);
  expect(shapes.size).toBeGreaterThanOrEqual(30);
});

const COMMAND = resolve(import.meta.dirname, '../../scripts/zongshu.mjs');

test.each(['deep-brackets', 'link-out-of-the-tree', 'several-at-once'])(
  'the command line gives the report of %s, and exit code 1',
  (name) => {
    const { dir, remove } = overlay(name);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [COMMAND, 'check', '--content', 'content', '--at', AT],
      { cwd: dir, env: { ...process.env, INIT_CWD: dir, NO_COLOR: '1' }, encoding: 'utf8' },
    );
    remove();
    expect(stdout).toBe(expectedReport(name));
    expect(stderr).toBe('');
    expect(status).toBe(1);
  },
);

test('the command line says in one sentence that the content folder is missing', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [COMMAND, 'check', '--content', '/nowhere/content'],
    { encoding: 'utf8' },
  );
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain('/nowhere/content');
  expect(status).toBe(1);
});

test('the command line accepts the base content', () => {
  const { dir, remove } = overlay();
  const printed = execFileSync(process.execPath, [COMMAND, 'check', '--content', 'content', '--at', AT], {
    cwd: dir,
    env: { ...process.env, INIT_CWD: dir },
    encoding: 'utf8',
  });
  remove();
  expect(printed).toBe('检查通过：2 篇稿件，没有问题。\n');
});

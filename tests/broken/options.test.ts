import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, expectedReport, overlay } from './overlay.ts';

/** Runs the check on a broken content with more options. */
async function checkCase(name: string, ...args: string[]): Promise<{ code: number; printed: string }> {
  const { dir, remove } = overlay(name);
  try {
    return await check(dir, ...args);
  } finally {
    remove();
  }
}

test('as JSON the report holds the same problems, and the exit code is the same', async () => {
  const { code, printed } = await checkCase('several-at-once', '--format', 'json');
  const { counts, problems } = JSON.parse(printed) as {
    counts: Record<string, number>;
    problems: { path: string; line: number; column: number }[];
  };
  const places = problems.map(({ path, line, column }) => `${path}:${String(line)}:${String(column)}`);
  expect(places).toEqual(expectedReport('several-at-once').match(/^content\S+/gm));
  expect(counts).toEqual({ error: 6, warning: 0, note: 0 });
  expect(code).toBe(1);
});

test('as GitHub commands the report has a line a problem', async () => {
  const { printed } = await checkCase('several-at-once', '--format', 'github');
  expect(printed.trimEnd().split('\n')).toHaveLength(6);
  expect(printed).toMatch(/^::error file=content\/articles\/2023\/market\.md,line=2,col=1,title=schema::/);
});

test('the list of rules and the usage are printed without looking at the content', async () => {
  const list = await checkCase('site-missing', '--list');
  expect(list.code).toBe(0);
  expect(list.printed).toContain('  known-column\n      提到的栏目都存在。');
  const usage = await checkCase('site-missing', '--help');
  expect(usage.code).toBe(0);
  expect(usage.printed).toContain('npm run check');
});

test.each([
  ['an unknown form of report', ['--format', 'xml'], '“xml”'],
  ['a moment that is none', ['--at', '2023-02-30'], '“2023-02-30”'],
  ['an option that there is not', ['--colour', 'x'], '“--colour”'],
  ['a content folder that there is not', ['--content', 'nowhere'], 'nowhere'],
])('%s is refused in one sentence', async (_, args, named) => {
  const refused = await checkCase('several-at-once', ...args).then(
    () => undefined,
    (error: unknown) => error as Error,
  );
  expect(refused?.name).toBe('Stop');
  expect(refused?.message).toContain(named);
  expect(refused?.message).not.toContain('\n');
});

test('a file in place of the content folder is refused in one sentence', async () => {
  const { dir, remove } = overlay();
  writeFileSync(join(dir, 'file'), 'x');
  await expect(check(dir, '--content', 'file')).rejects.toThrow(/file 不是文件夹/);
  remove();
});

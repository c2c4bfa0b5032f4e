import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../src/source/settings.ts';
import { PROGRESS, progressOf, readProgress, type Note } from './progress.ts';
import { runWatched } from './run-watched.ts';

const lines = (...notes: Note[]): string => notes.map((each) => `${JSON.stringify(each)}\n`).join('');

it('tests that have begun and not ended are running, and a file between two tests is', () => {
  const text = lines(
    { what: 'file', file: 'a' },
    { what: 'file', file: 'b' },
    { what: 'test', file: 'a', name: 'one' },
    { what: 'passed', file: 'a' },
    { what: 'test', file: 'b', name: 'two' },
    { what: 'file', file: 'c' },
    { what: 'file-done', file: 'c' },
  );
  expect(progressOf(text)).toEqual({ passed: 1, failed: 0, running: ['a', 'b > two'] });
  expect(progressOf('')).toEqual({ passed: 0, failed: 0, running: [] });
});

it('of a test of many steps the last one is named', () => {
  const step = (name: string): Note => ({ what: 'step', file: 'a', name });
  const text = lines({ what: 'test', file: 'a', name: 'kills' }, step('first'), step('second'));
  expect(progressOf(text).running).toEqual(['a > kills > second']);
});

it('a line that is not written to its end counts for nothing', () => {
  const text = lines({ what: 'file', file: 'a' }) + '{"what":"pas';
  expect(progressOf(text)).toEqual({ passed: 0, failed: 0, running: ['a'] });
});

/** Three tests of which one never gives way, so that nobody hears of it by a message. */
const TESTS = `
  import { expect, it } from 'vitest';
  it('passes', () => undefined);
  it('fails', () => expect(1).toBe(2));
  it('hangs', () => { for (;;); });
`;

it('a test that hangs in a loop is killed and named, and those before it are counted', async () => {
  // Inside the project, where Vitest is found.
  mkdirSync(join(projectRoot, '.cache'), { recursive: true });
  const dir = mkdtempSync(join(projectRoot, '.cache', 'hangs-'));
  const file = join(dir, 'progress');
  writeFileSync(file, '');
  writeFileSync(join(dir, 'hangs.test.ts'), TESTS);
  const setupFiles = [join(import.meta.dirname, 'note-tests.ts')];
  writeFileSync(join(dir, 'vitest.config.ts'), `export default ${JSON.stringify({ test: { setupFiles } })}`);
  const quiet = ['--reporter=json', `--outputFile=${join(dir, 'report.json')}`];
  const args = [join(projectRoot, 'node_modules/vitest/vitest.mjs'), 'run', '--root', dir, ...quiet];
  const hangs = (): boolean => readFileSync(file, 'utf8').includes('hangs"');
  const watch = { sign: () => (hangs() ? 1 : undefined), patience: 500 };
  const ending = await runWatched(args, { ...process.env, [PROGRESS]: file }, watch);
  expect(ending).toEqual({ ok: false, silent: true });
  const name = `${dir.slice(projectRoot.length + 1)}/hangs.test.ts > hangs`;
  expect(readProgress(file)).toEqual({ passed: 1, failed: 1, running: [name] });
  rmSync(dir, { recursive: true });
});

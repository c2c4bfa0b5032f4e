import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { projectRoot } from '../../src/source/settings.ts';
import { applyRules, checkContent } from './check-content.ts';
import type { Check } from './check.ts';
import { readContent } from './content/read-content.ts';
import { checks } from './index.ts';
import { findingInFile } from './place-finding.ts';

const settings = { contentDir: join(projectRoot, 'tests/broken/base'), at: new Date('2023-02-01') };

/** A rule that runs `run` and has nothing else of interest. */
const rule = (name: string, run: Check['run']): Check => ({
  name,
  description: { 'zh-CN': '', en: '' },
  run,
});

const breaks = rule('breaks', () => {
  throw new TypeError('x is not iterable');
});
const finds = rule('finds', () => [findingInFile('site.yaml', (words) => words.emptyFile())]);

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a rule that breaks down is told as a problem, and the rules after it still run', () => {
  const { problems } = checkContent(settings, [breaks, finds]);
  expect(problems.map(({ rule: name, severity, message }) => ({ name, severity, message }))).toEqual([
    { name: 'breaks', severity: 'error', message: '规则 breaks 没能查完：x is not iterable。' },
    { name: 'finds', severity: 'error', message: '文件是空的。' },
  ]);
});

test('a text that the parser breaks on is told by the rules that ask for it, and the others still run', () => {
  const content = readContent(settings.contentDir, settings.at);
  const bodyOf = (): never => {
    throw new TypeError('x is not a tree');
  };
  const asks = rule('asks', (given) =>
    given.entries.flatMap((entry) => {
      given.bodyOf(entry);
      return [];
    }),
  );
  const { problems } = applyRules({ ...content, bodyOf }, [asks, finds]);
  expect(problems.map(({ message }) => message)).toEqual([
    '规则 asks 没能查完：x is not a tree。',
    '文件是空的。',
  ]);
});

test('with DEBUG set, a rule that breaks down shows where', () => {
  vi.stubEnv('DEBUG', '1');
  expect(() => checkContent(settings, [breaks])).toThrow(TypeError);
});

test('problems come in the order of file, line and column, whatever order rules find them in', () => {
  const places = [
    { file: 'b.md', line: 1, column: 1 },
    { file: 'a.md', line: 10, column: 2 },
    { file: 'a.md', line: 9, column: 7 },
    { file: 'a.md', line: 9, column: 3 },
  ];
  const scattered = rule('scattered', () =>
    places.map((place) => ({ ...place, severity: 'note' as const, say: (words) => words.emptyFile() })),
  );
  const { problems } = checkContent(settings, [scattered]);
  expect(problems.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'a.md:9:3',
    'a.md:9:7',
    'a.md:10:2',
    'b.md:1:1',
  ]);
});

test('every rule has a name of its own in kebab-case, and says in both languages what it asks', () => {
  const names = checks.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, description } of checks) {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(description['zh-CN']).toMatch(/。$/);
    expect(description.en).toMatch(/^[A-Z].*\.$/);
  }
});

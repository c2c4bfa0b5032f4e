import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { planFiles, writeFiles } from './write-files.ts';

let dir = '';
beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'write-files-')), 'content');
  mkdirSync(dir);
});

const file = (path: string, text = '新'): { path: string; bytes: Uint8Array } => ({
  path,
  bytes: new TextEncoder().encode(text),
});
const everything = (): string[] => readdirSync(dir, { recursive: true }).map(String).sort();

test('files are written with the folders that they need, and nothing else is left', () => {
  const shown = writeFiles(dir, [file('articles/2023/a.md'), file('columns/b.yaml')]);
  expect(everything()).toEqual([
    'articles',
    'articles/2023',
    'articles/2023/a.md',
    'columns',
    'columns/b.yaml',
  ]);
  expect(readFileSync(join(dir, 'articles/2023/a.md'), 'utf8')).toBe('新');
  expect(shown.map((path) => path.slice(path.indexOf('content/')))).toEqual([
    'content/articles/2023/a.md',
    'content/columns/b.yaml',
  ]);
});

test('a content folder that is not there yet is made', () => {
  writeFiles(join(dir, 'new/site'), [file('site.yaml')]);
  expect(existsSync(join(dir, 'new/site/site.yaml'))).toBe(true);
});

test('what is there is not overwritten, and then nothing at all is written', () => {
  writeFileSync(join(dir, 'b.yaml'), '旧');
  expect(() => writeFiles(dir, [file('new/a.md'), file('b.yaml')])).toThrow(/b\.yaml 已经存在/);
  expect(everything()).toEqual(['b.yaml']);
  expect(readFileSync(join(dir, 'b.yaml'), 'utf8')).toBe('旧');
});

test('with leave, what is there is replaced and keeps its permissions', () => {
  writeFileSync(join(dir, 'b.yaml'), '旧', { mode: 0o640 });
  writeFiles(dir, [file('b.yaml')], { replace: true });
  expect(readFileSync(join(dir, 'b.yaml'), 'utf8')).toBe('新');
  expect(everything()).toEqual(['b.yaml']);
});

test('where the last file cannot be written, those before it are taken back', () => {
  writeFileSync(join(dir, 'old.yaml'), '旧');
  const twice = [{ ...file('old.yaml'), replace: true }, file('x/a.md'), file('x/a.md')];
  expect(() => writeFiles(dir, twice)).toThrow(/已经存在/);
  expect(everything()).toEqual(['old.yaml']);
  expect(readFileSync(join(dir, 'old.yaml'), 'utf8')).toBe('旧');
});

test('a dry run looks at everything and writes nothing', () => {
  writeFiles(dir, [file('a.md')], { dryRun: true });
  expect(everything()).toEqual([]);
  writeFileSync(join(dir, 'a.md'), '旧');
  expect(() => planFiles(dir, [file('a.md')])).toThrow(/已经存在/);
});

test.each([
  '../x.md',
  'articles/../../x.md',
  '/etc/x.md',
  'a//b.md',
  './x.md',
  '.env',
  'con.md',
  'articles/NUL/x.md',
  'a\\b.md',
  'C:x.md',
  'x.md ',
  'x.',
  'a\u202eb.md',
  'a\0.md',
  '',
])('the path %j is refused', (path) => {
  expect(() => writeFiles(dir, [file('ok.md'), file(path)])).toThrow(/没有写入任何文件/);
  expect(everything()).toEqual([]);
});

test('a link on the way is refused, wherever it leads', () => {
  mkdirSync(join(dir, '../outside'));
  symlinkSync(join(dir, '../outside'), join(dir, 'articles'));
  symlinkSync(join(dir, '../outside/x.yaml'), join(dir, 'x.yaml'));
  expect(() => writeFiles(dir, [file('articles/2023/a.md')])).toThrow(/是一个链接/);
  expect(() => writeFiles(dir, [file('x.yaml')], { replace: true })).toThrow(/是一个链接/);
  expect(readdirSync(join(dir, '../outside'))).toEqual([]);
});

test('a file in the place of a folder is named', () => {
  writeFileSync(join(dir, 'articles'), '');
  expect(() => writeFiles(dir, [file('articles/2023/a.md')])).toThrow(/是一个文件，里面不能再放文件/);
});

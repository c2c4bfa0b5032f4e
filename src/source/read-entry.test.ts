import { expect, test } from 'vitest';
import { problems } from '../locales/zh-CN/problems.ts';
import type { SourceFile } from './content-files.ts';
import { parseEntry, type Entry } from './read-entry.ts';

/** Reads a text as if it stood in an article (or in a file of YAML). */
function entryOf(text: string | Uint8Array, kind: 'article' | 'column' = 'article'): Entry {
  const file: SourceFile = { path: 'articles/2023/a.md', absolute: '', kind, id: '2023/a', size: 1 };
  return parseEntry(file, typeof text === 'string' ? Buffer.from(text) : text);
}

const messages = (entry: Entry): string[] =>
  entry.findings.map(({ line, column, say }) => `${line}:${column} ${say(problems).message}`);

test('an article is split into data and body, and the body knows its first line', () => {
  const entry = entryOf('---\ntitle: 标题\n---\n\n正文\n');
  expect(entry).toMatchObject({ data: { title: '标题' }, body: '\n正文\n', bodyLine: 4, findings: [] });
});

test('a byte-order mark and Windows line ends change nothing', () => {
  const plain = entryOf('---\ntitle: 标题\n---\n\n　　正文\n');
  const windows = entryOf('\ufeff---\r\ntitle: 标题\r\n---\r\n\r\n　　正文\r\n');
  expect({ ...windows, locate: undefined }).toEqual({ ...plain, locate: undefined });
});

test('dates stay the text that the editor wrote', () => {
  expect(entryOf('a: 2023-01-11\nb: 2023-01-11T09:30+08:00\nc: yes\nd: 010\n', 'column').data).toEqual({
    a: '2023-01-11',
    b: '2023-01-11T09:30+08:00',
    c: 'yes',
    d: 10,
  });
});

test('a path leads to the place of its value or its key, or else to what is nearest above it', () => {
  const { locate } = entryOf('---\nsource:\n  name: 日报\nlist:\n  - at: 1\n    value: 2\nempty:\n---\n');
  const place = (path: PropertyKey[], part?: 'key' | 'value'): string => {
    const { line, column } = locate(path, part);
    return `${line}:${column}`;
  };
  expect(place(['source', 'name'])).toBe('3:9');
  expect(place(['source', 'name'], 'key')).toBe('3:3');
  expect(place(['list', 0, 'value'])).toBe('6:12');
  expect(place(['list', 0, 'missing'])).toBe('5:5');
  expect(place(['list', 7])).toBe('5:3');
  expect(place(['missing'])).toBe('2:1');
  expect(place(['empty'])).toBe('7:1');
});

test('a column counts a character outside the basic plane once', () => {
  const { locate } = entryOf('{𠮷: 1, b: 2}\n', 'column');
  expect(locate(['b'])).toMatchObject({ line: 1, column: 11 });
});

test('several slips in one file are all told', () => {
  expect(messages(entryOf('a: 1\na: 2\nb: "\\d"\nc: @d\n', 'column'))).toEqual([
    '2:1 “a”写了两遍。',
    '3:5 双引号里的反斜杠“\\”写法不对。',
    '4:4 内容以“@”开头，在 YAML 里它有别的意思。',
  ]);
});

test('the place of nesting without end does not depend on how far the machine comes', () => {
  const deep = (levels: number): string[] =>
    messages(entryOf(`a: ${'['.repeat(levels)}${']'.repeat(levels)}\n`, 'column'));
  expect(deep(64)).toEqual(deep(100_000));
  expect(deep(63)).toEqual([]);
});

test('text in GBK is told from text that is damaged', () => {
  expect(messages(entryOf(Buffer.from('b1eacce23a20c4e3bac3', 'hex'), 'column'))[0]).toContain('GBK');
  const damaged = Buffer.concat([Buffer.from('标题你好: '), Buffer.from([0xe4, 0xbd])]);
  expect(messages(entryOf(damaged, 'column'))).toEqual([
    '1:7 文件里有不属于 UTF-8 编码的字节，从这里起无法读取。',
  ]);
});

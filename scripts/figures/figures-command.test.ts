import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { run } from '../commands/figures.ts';
import { catchOutput } from './test-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'figures-'));
const printed = catchOutput();

beforeEach(() => {
  vi.stubEnv('INIT_CWD', folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

it('prints one JSON array and nothing else, of a path from where the editor stands', async () => {
  expect(await run([write('a.txt', '\uFEFF共约3个。\r\n增长1%～2%'), '--json'])).toBe(0);
  expect(JSON.parse(printed.text)).toEqual([
    {
      text: '约3个',
      offset: 2,
      line: 1,
      column: 2,
      value: 3,
      valueMax: null,
      signed: 3,
      signedMax: null,
      unit: '个',
      bound: 'about',
      metric: null,
      label: null,
      measure: 'level',
      trend: null,
      against: null,
      period: null,
      place: null,
    },
    {
      text: '1%～2%',
      offset: 10,
      line: 2,
      column: 3,
      value: 1,
      valueMax: 2,
      signed: 1,
      signedMax: 2,
      unit: '%',
      bound: 'exact',
      metric: null,
      label: null,
      measure: 'change',
      trend: 'rise',
      against: null,
      period: null,
      place: null,
    },
  ]);
});

it('prints an empty array for a text without figures, and for an empty file', async () => {
  for (const text of ['2023年1月', '']) {
    printed.text = '';
    await run([write('none.txt', text), '--json']);
    expect(JSON.parse(printed.text)).toEqual([]);
  }
});

it('prints several files by their names', async () => {
  await run([write('a.txt', '3个'), write('b.md', '---\ntitle: 5个\n---\n\n4个'), '--json']);
  const read = JSON.parse(printed.text) as Record<string, { text: string }[]>;
  expect(Object.entries(read).map(([name, figures]) => [name, figures.map(({ text }) => text)])).toEqual([
    ['a.txt', ['3个']],
    ['b.md', ['4个']],
  ]);
});

it('prints a table in the words of the house', async () => {
  await run([write('a.txt', '共约3个，增长1%～2%，近8000万元，100兆瓦，逾70多')]);
  expect(printed.text).toContain('位置');
  expect(printed.text).toMatch(/1:2 +约3个 +3 +个 +左右/);
  expect(printed.text).toMatch(/1%～2% +1～2 +% +确数/);
  expect(printed.text).toMatch(/近8000万元 +80000000 +元 +以下/);
  expect(printed.text).toMatch(/逾70多 +70 +（无） +以上/);
  expect(printed.text).toContain('a.txt：共 5 个数据。');
});

it.each([
  ['a file in GBK', Uint8Array.from([0xb9, 0xb2, 0x33, 0xb8, 0xf6, 0xa1, 0xa3]), /x\.txt:1:1：.*GBK/],
  ['a file with NUL bytes', '3\0个', /x\.txt:1:2：.*NUL/],
])('refuses %s in one sentence', async (_name, content, message) => {
  await expect(run([write('x.txt', content), '--json'])).rejects.toThrow(message);
  expect(printed.text).toBe('');
});

it('refuses what is no file', async () => {
  mkdirSync(join(folder, 'sub'), { recursive: true });
  await expect(run([])).rejects.toThrow('没有写文件名');
  await expect(run(['nowhere.txt'])).rejects.toThrow('找不到文件 nowhere.txt');
  await expect(run(['sub'])).rejects.toThrow('sub 是文件夹');
  await expect(run(['a.txt', '--jsom'])).rejects.toThrow('不认识参数“--jsom”');
});

it('explains itself', async () => {
  expect(await run(['--help'])).toBe(0);
  expect(printed.text).toContain('npm run figures');
});

it('sends a Word file or a page to the import', async () => {
  await expect(run([write('旧 稿.docx', 'x')])).rejects.toThrow(
    '请先用 npm run import -- "旧 稿.docx" 把它变成稿件',
  );
});

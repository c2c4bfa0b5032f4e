import { rmSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { run } from '../commands/moments.ts';
import { article, makeContent } from '../figures/test-content.ts';

const PATH = 'articles/2023/x.md';
const made: string[] = [];
let printed = '';

afterEach(() => {
  vi.restoreAllMocks();
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true });
});

async function moments(files: Record<string, string>, ...args: string[]): Promise<string> {
  const { dir } = makeContent(files);
  made.push(dir);
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  expect(await run([dir, ...args])).toBe(0);
  return printed;
}

const held = article('正文。').replace('published: 2023-03-01', 'published: 2023-03-01T18:00+08:00');

test('prints the last and the next moment with what changes', async () => {
  expect(await moments({ [PATH]: held }, '--at', '2023-03-01T17:59+08:00')).toBe(
    '上次变化：没有\n下次变化：2023-03-01 18:00（到时再生成一次网站）\n  稿件《青河县富民强县行动综述》公开\n',
  );
  expect(await moments({ [PATH]: held }, '--at', '2023-03-04')).toBe(
    '上次变化：2023-03-03 18:00\n  稿件《青河县富民强县行动综述》满 48 小时，不再列入 sitemap-news.xml\n下次变化：没有，现在写下的内容都已公开，不再因时间而变化。\n',
  );
});

test('prints JSON for programs, moments with the zone', async () => {
  expect(JSON.parse(await moments({ [PATH]: held }, '--json', '--at', '2023-03-01T17:59+08:00'))).toEqual({
    at: '2023-03-01T17:59+08:00',
    timeZone: 'Asia/Shanghai',
    last: null,
    next: {
      at: '2023-03-01T18:00+08:00',
      changes: [{ kind: 'article', id: '2023/x', title: '青河县富民强县行动综述' }],
    },
  });
});

test('says in one sentence that a file cannot be read, and that there is no such folder', async () => {
  await expect(moments({ [PATH]: held.replace('title:', 'titel:') })).rejects.toThrow(/npm run check/);
  await expect(run(['/nowhere/content'])).rejects.toThrow('/nowhere/content');
  await expect(run(['/nowhere/content', 'two'])).rejects.toThrow('two');
});

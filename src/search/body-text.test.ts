import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { testSite } from '../model/test-site.ts';
import { bodyText } from './body-text.ts';

const dir = mkdtempSync(join(tmpdir(), 'zongshu-'));
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

function textOf(body: string): string {
  const file = join(dir, 'a.md');
  writeFileSync(file, `---\ntitle: 甲\n---\n\n${body}\n`);
  return bodyText({ path: 'articles/2023/a.md', file, campaign: undefined, day: '2023-01-11' }, testSite([]));
}

it('a picture says what it shows and what is printed under it', () => {
  expect(textOf('先看水。\n\n![竖幅：瀑布](./fall.jpg "白水瀑布")')).toBe('先看水。\n竖幅：瀑布\n白水瀑布');
});

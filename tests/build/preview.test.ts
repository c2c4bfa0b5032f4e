import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { contentOf, MOMENT } from './fixture-build.ts';
import { cleanEnv, ENTRY } from './run-command.ts';
import { WAIT_LIMIT } from '../../scripts/test/limits.ts';

const FRONT = 'published: 2024-04-01\nsource: { name: 示例日报 }\ncolumn: news';

let work = '';
let content = '';
let output = '';
let server: ChildProcess;
let ended: Promise<unknown>;
let address = '';

/** Waits until what the server printed since `from` says so. */
async function printed(pattern: RegExp, from = 0): Promise<string> {
  const match = await vi.waitFor(
    () => {
      const found = pattern.exec(output.slice(from));
      if (!found) throw new Error(`not printed: ${String(pattern)}\n${output}`);
      return found;
    },
    { timeout: WAIT_LIMIT, interval: 200 },
  );
  return match[1] ?? match[0];
}

function article(name: string, front: string): void {
  writeFileSync(join(content, 'articles', '2024', `${name}.md`), `---\n${front}\n---\n\n正文。\n`);
}

async function page(path: string): Promise<string> {
  return (await fetch(address + path)).text();
}

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'zongshu-'));
  content = join(work, 'content');
  cpSync(contentOf('minimal'), content, { recursive: true });
  const site = readFileSync(join(content, 'site.yaml'), 'utf8').replace(/^base:.*$/m, '');
  writeFileSync(join(content, 'site.yaml'), `${site}\nbase: /zt/x/\n`);
  article('draft', `title: 草稿一篇\n${FRONT}\ndraft: true`);
  article('future', `title: 未来一篇\n${FRONT.replace('2024-04-01', '2024-12-31')}`);
  server = spawn(process.execPath, [ENTRY, 'dev', '--content', content, '--at', MOMENT], { env: cleanEnv() });
  ended = new Promise((resolve) => server.once('exit', resolve));
  const collect = (chunk: Buffer): void => void (output += chunk.toString());
  server.stdout?.on('data', collect);
  server.stderr?.on('data', collect);
  address = await printed(/预览已就绪：(\S+\/)（/);
});
afterAll(async () => {
  server.kill('SIGINT');
  await ended;
  rmSync(work, { recursive: true, force: true });
});

describe('the preview', () => {
  it('leads from / to where the site is mounted', async () => {
    const response = await fetch(new URL('/', address), { redirect: 'manual' });
    expect(response.headers.get('location')).toBe('/zt/x/');
  });

  it('shows drafts and articles that are not due, each marked', async () => {
    expect(await page('articles/2024/draft.html')).toContain('草稿：只在预览中可见');
    expect(await page('articles/2024/future.html')).toContain('未到发布时间：只在预览中可见');
    expect(await page('articles/2024/first.html')).not.toContain('只在预览中可见');
  });

  it('checks after every save, goes on with a broken article, and recovers', async () => {
    let from = output.length;
    article('late', `title: 后写的\n${FRONT.replace('2024-04-01', 'yesterday')}`);
    await printed(/late\.md:\d+:\d+ 错误/, from);
    expect((await fetch(address)).status).toBe(200);
    from = output.length;
    article('late', `title: 后写的\n${FRONT}`);
    await printed(/条说明。|没有问题。/, from);
    await vi.waitFor(
      async () => {
        expect(await page('articles/2024/late.html')).toContain('后写的');
      },
      { timeout: WAIT_LIMIT, interval: 500 },
    );
  });

  it('says all of it in the house’s language, without a stack', () => {
    expect(output).not.toMatch(/\n\s+at |\[ERROR\]|astro/i);
  });
});

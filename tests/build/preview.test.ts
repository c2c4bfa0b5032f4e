import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  const campaign = join(content, 'campaigns', 'water');
  for (const folder of ['metrics', 'documents', 'charts'])
    mkdirSync(join(campaign, folder), { recursive: true });
  const data = {
    'campaign.yaml':
      'title: 清水行动\nlead: 修渠。\nperiod: { from: 2024 }\npillars: [{ id: a, title: 修渠, summary: 修渠。 }]\n',
    'metrics/canals.yaml':
      'metrics:\n  - id: canals\n    label: 修渠\n    unit: 米\n    observations:\n      - { at: 2024-12-31, value: 735, source: 示例日报 }\n',
    'documents/rules.md': '---\ntitle: 管护办法\nkind: rules\npublished: 2024-12-31\n---\n\n正文。\n',
    'charts/bars.yaml': 'type: bar\ntitle: 修渠进度\ndescription: 修渠。\nunit: 米\nmetrics: [canals]\n',
  };
  for (const [name, text] of Object.entries(data)) writeFileSync(join(campaign, name), text);
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

  it('shows documents, values and charts that are not due, each marked', async () => {
    for (const path of ['documents/rules', 'metrics/canals', 'charts/bars'])
      expect(await page(`campaigns/water/${path}.html`)).toContain('未到发布时间：只在预览中可见');
    expect(await page('campaigns/water/documents.html')).toMatch(/未到时间[^]*管护办法/);
    expect(await page('campaigns/water/metrics.html')).toMatch(/未到时间[^]*735/);
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

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPreview, type DevPreview } from './dev-preview.ts';
import { launch } from './launch.ts';

let preview: DevPreview;
let browser: Browser;
let page: Page;
let sound = '';
beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  preview = await startPreview({
    prepare: (content) => {
      const file = join(content, 'site.yaml');
      sound = readFileSync(file, 'utf8');
      writeFileSync(file, sound.replace(/^title:.*$/m, 'title: "没有收尾').replace(/^url:.*$/m, 'url: 网址'));
    },
    ready: /在浏览器里也能看到这些问题：(\S+)/,
  });
});
afterAll(async () => {
  await browser.close();
  await preview.stop();
});

describe('a preview whose site.yaml is broken from the start', () => {
  it('says in the browser what keeps it from starting', async () => {
    const answer = await page.goto(`${preview.address}articles/2023/zuofeng-roundup.html`);
    expect(answer?.status()).toBe(503);
    const text = await page.locator('main.failed').innerText();
    expect(text).toContain('预览还不能开始');
    expect(text).toMatch(/site\.yaml:\d+:\d+/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  it('tells what is still wrong after a save, without being asked', async () => {
    writeFileSync(join(preview.content, 'site.yaml'), sound.replace(/^url:.*$/m, 'url: 还不是网址'));
    await expect
      .poll(() =>
        page
          .locator('main.failed')
          .innerText()
          .catch(() => ''),
      )
      .toContain('还不是网址');
  });

  it('becomes the site by itself once it is mended', async () => {
    writeFileSync(join(preview.content, 'site.yaml'), sound);
    await page.locator('main#main').waitFor();
    await expect.poll(() => page.locator('zongshu-check .bar').textContent()).toBe('检查通过');
  });

  it('moves with the site when it is mounted elsewhere', async () => {
    writeFileSync(join(preview.content, 'site.yaml'), sound.replace(/^base:.*$/m, 'base: /zt/moved/'));
    await expect
      .poll(() =>
        fetch(`${preview.address}zt/moved/`).then(
          ({ status }) => status,
          () => 0,
        ),
      )
      .toBe(200);
    await page.goto(preview.address);
    expect(page.url()).toBe(`${preview.address}zt/moved/`);
    await page.locator('zongshu-check .bar').waitFor({ state: 'attached' });
  });

  it('has said no word of the engine at the terminal', () => {
    expect(preview.output()).not.toMatch(/\n\s+at |\[ERROR\]|astro|vite/i);
  });
});

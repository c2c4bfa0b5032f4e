import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPreview, type DevPreview } from './dev-preview.ts';
import { launch } from './launch.ts';

const ARTICLE = 'articles/2023/zuofeng-roundup.md';
const ARTICLE_PAGE = 'articles/2023/zuofeng-roundup.html';
/** A bound figure of the article, and one that its metric does not have. */
const FIGURE = '[192个]';
const WRONG = '[7192个]';

let preview: DevPreview;
let browser: Browser;
let page: Page;
let sound = '';
beforeAll(async () => {
  browser = await launch();
  preview = await startPreview();
  sound = readFileSync(join(preview.content, ARTICLE), 'utf8');
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
});
afterEach(async () => {
  await page.close();
  if (existsSync(preview.content)) writeFileSync(join(preview.content, ARTICLE), sound);
});
afterAll(async () => {
  await browser.close();
  await preview.stop();
});

const bar = (where: Page = page): Locator => where.locator('zongshu-check .bar');
const listed = (where: Page = page): Locator => where.locator('zongshu-check .problem');

/** Visits a page of the preview, and waits until the check has said what it has to say. */
async function visit(path: string, where: Page = page): Promise<void> {
  await where.goto(preview.address + path);
  await bar(where).waitFor({ state: 'attached' });
}

/** Breaks a figure of the article. */
function breakFigure(): void {
  preview.change(ARTICLE, (text) => text.replace(FIGURE, WRONG));
}

/** Waits until the bar says so. */
async function barSays(words: string | RegExp, where: Page = page): Promise<void> {
  await expect.poll(() => bar(where).textContent()).toMatch(words);
}

describe('the check on the pages of the preview', () => {
  it('says that all is well, and goes away', async () => {
    await visit(ARTICLE_PAGE);
    await barSays('检查通过');
    await expect.poll(() => bar().isVisible()).toBe(false);
  });

  it('names a wrong figure at its article before the page itself is made anew, and takes it back', async () => {
    await visit(ARTICLE_PAGE);
    await barSays('检查通过');
    const times: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const saved = performance.now();
      breakFigure();
      await listed().first().waitFor();
      times.push(performance.now() - saved);
      await barSays(/^本页 \d+ 处问题$/);
      expect(await listed().first().innerText()).toContain('7192个');
      writeFileSync(join(preview.content, ARTICLE), sound);
      await listed().first().waitFor({ state: 'detached' });
      await barSays('检查通过');
    }
    // About 0.1 s on a machine that has nothing else to do; tests share theirs, and it may be slow.
    expect(Math.min(...times)).toBeLessThan(5000);
  });

  it('marks the wrong words in the text, and leads to them', async () => {
    breakFigure();
    await visit(ARTICLE_PAGE);
    await listed().first().waitFor();
    const marked = (): Promise<string[]> =>
      page.evaluate(() =>
        [...(CSS.highlights.get('zongshu-error') ?? [])].map((range) =>
          range instanceof Range ? range.toString() : '',
        ),
      );
    await expect.poll(async () => (await marked()).join('')).toContain('7192');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.locator('zongshu-check [data-show]').first().click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
  });

  it('counts on other pages, and leads to the page of the problem', async () => {
    breakFigure();
    await visit('archive.html');
    await barSays(/^全站 \d+ 处问题$/);
    expect(await page.locator('zongshu-check .panel').isVisible()).toBe(false);
    await bar().click();
    await page.locator('zongshu-check .actions a').first().click();
    await page.waitForURL(`**/${ARTICLE_PAGE}`);
    await barSays(/^本页/);
  });

  it('gives each of two open pages its own report', async () => {
    const other = await browser.newPage();
    await visit(ARTICLE_PAGE);
    await visit('archive.html', other);
    await barSays('检查通过', other);
    breakFigure();
    await barSays(/^本页/);
    await barSays(/^全站/, other);
    await other.close();
  });

  it('can be used by keyboard, folds with Esc, and stays folded', async () => {
    breakFigure();
    await visit(ARTICLE_PAGE);
    const panel = page.locator('zongshu-check .panel');
    await panel.waitFor();
    await bar().focus();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    expect(await bar().getAttribute('aria-expanded')).toBe('false');
    await page.reload();
    await barSays(/^本页/);
    expect(await panel.isVisible()).toBe(false);
    await bar().focus();
    await page.keyboard.press('Enter');
    await panel.waitFor();
  });

  it.each([390, 1280])('neither moves nor widens a page of %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await visit(ARTICLE_PAGE);
    await barSays('检查通过');
    const shape = (): Promise<number[]> =>
      page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.body.scrollHeight,
        document.querySelector('main')?.getBoundingClientRect().top ?? -1,
      ]);
    const before = await shape();
    preview.change('site.yaml', (text) => text.replace('locale: zh-CN', 'locale: zh-CN\nmotto: x'));
    await barSays(/^全站/);
    await bar().click();
    expect(await shape()).toEqual(before);
    const box = await page.locator('zongshu-check .panel').boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
    preview.change('site.yaml', (text) => text.replace('\nmotto: x', ''));
    await barSays('检查通过');
  });

  it('cuts a list of hundreds short, and counts all of it', async () => {
    await visit(ARTICLE_PAGE);
    preview.change(ARTICLE, (text) => `${text}\n${'[7个](metric:no-such-metric)\n\n'.repeat(250)}`);
    await barSays(/^本页 2[5-9]\d 处问题$/);
    // The page may load itself anew meanwhile.
    await expect.poll(() => listed().count()).toBe(100);
    expect(await page.locator('zongshu-check .more').innerText()).toMatch(/还有 1[5-9]\d 处/);
  });

  it('is right in the end after many saves in a row, some of them cut off half-way', async () => {
    await visit(ARTICLE_PAGE);
    await barSays('检查通过');
    for (let step = 1; step <= 20; step += 1) {
      writeFileSync(join(preview.content, ARTICLE), sound.slice(0, Math.floor((sound.length * step) / 21)));
      await page.waitForTimeout(15);
    }
    breakFigure();
    writeFileSync(join(preview.content, ARTICLE), sound.replace(FIGURE, WRONG));
    await expect
      .poll(() =>
        listed()
          .allInnerTexts()
          .then((all) => all.join()),
      )
      .toContain('7192个');
    writeFileSync(join(preview.content, ARTICLE), sound);
    await barSays('检查通过');
  });
});

describe('what only the preview shows', () => {
  const draft = (front: string): string =>
    `---\ntitle: 还没写完的稿件\npublished: 2024-06-01\nsource: { name: 示例日报 }\ncolumn: shangzhou\n${front}---\n\n正文。\n`;

  it('marks drafts and what is not due in lists, and lists them all', async () => {
    const dir = join(preview.content, 'articles', '2024');
    mkdirSync(dir);
    writeFileSync(join(dir, 'unfinished.md'), draft('draft: true\n'));
    writeFileSync(
      join(dir, 'later.md'),
      draft('').replace('2024-06-01', '2024-12-01').replace('还没写完', '以后才发'),
    );
    await visit('');
    await barSays(/待发布 2 篇$/);
    const tags = async (): Promise<string[]> => {
      await page.goto(preview.address + 'columns/shangzhou.html');
      return page.locator('.list small.held-back').allInnerTexts();
    };
    await expect.poll(tags, { interval: 500 }).toEqual(['未到时间', '草稿']);
    await barSays(/待发布 2 篇$/);
    await bar().click();
    await page.locator('zongshu-check .held-back a', { hasText: '还没写完的稿件' }).click();
    await page.waitForURL('**/articles/2024/unfinished.html');
    expect(await page.locator('main').innerText()).toContain('只在预览中可见');
    rmSync(dir, { recursive: true });
    await barSays('检查通过');
  });
});

describe('content so wrong that pages cannot be made', () => {
  const failure = (): Locator => page.locator('main.failed');

  it('says so in our words, not in those of the engine, and comes back by itself', async () => {
    const chart = 'campaigns/zuofeng/charts/funds.yaml';
    const before = readFileSync(join(preview.content, chart), 'utf8');
    preview.change(chart, (text) =>
      text.replace(/^metrics?:.*$/m, 'metrics: [no-such-metric, nor-this-one]'),
    );
    const status = async (): Promise<number | undefined> =>
      (await page.goto(`${preview.address}campaigns/zuofeng/charts/funds.html`))?.status();
    await expect.poll(status, { interval: 300 }).toBe(500);
    expect(await failure().innerText()).toMatch(/这一页暂时无法显示[^]*no-such-metric/);
    expect(await page.locator('vite-error-overlay').count()).toBe(0);
    writeFileSync(join(preview.content, chart), before);
    await page.locator('main#main').waitFor();
    await barSays('检查通过');
  });

  it('goes on when the content folder is taken away and put back', async () => {
    await visit(ARTICLE_PAGE);
    const away = `${preview.content}-away`;
    renameSync(preview.content, away);
    await expect.poll(() => page.locator('zongshu-check .panel').innerText()).toContain('找不到内容文件夹');
    renameSync(away, preview.content);
    await page.locator('main#main').waitFor();
    await barSays('检查通过');
    breakFigure();
    await expect.poll(() => listed().count()).toBeGreaterThan(0);
  });
});

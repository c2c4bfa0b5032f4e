import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { brokenFigures, figureTrails } from './figure-trails.ts';
import { launch } from './launch.ts';
import { addressOf, addressOfFile, filesOfKind } from './page-kinds.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function withPage<T>(width: number, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: true });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

describe('a figure in an article', () => {
  it.each(['sample', 'everything'] as const)(
    'of the %s site leads to its row, and the row back to the text and on to the metric',
    async (name) => {
      const site = inject(name);
      const articles = filesOfKind('article', site);
      const trails = await withPage(1280, async (page) => {
        const all = [];
        for (const file of articles) {
          await page.goto(addressOfFile(file, site));
          all.push(...(await page.evaluate(figureTrails)));
        }
        return all;
      });
      expect(trails.length).toBeGreaterThan(name === 'sample' ? 65 : 4);
      expect(trails.flatMap(({ figure, faults }) => faults.map((fault) => `${figure}: ${fault}`))).toEqual(
        [],
      );
    },
  );

  it.each(['click', 'Enter'] as const)(
    'opens the folded rail on a phone and lights its row, by %s',
    async (how) => {
      const shown = await withPage(390, async (page) => {
        await page.goto(addressOf('round-up article', inject('sample')));
        const figure = page.locator('.prose a.fig').nth(40);
        const row = page.locator((await figure.getAttribute('href')) ?? 'none');
        const before = await row.isVisible();
        if (how === 'click') await figure.click();
        else await figure.press('Enter');
        await page.waitForFunction(() => document.querySelector('.rail :target')?.checkVisibility() ?? false);
        const box = await row.boundingBox();
        const lit = await row.evaluate((element) => getComputedStyle(element).backgroundColor);
        return { before, top: box?.y ?? -1, height: box?.height ?? 0, lit };
      });
      expect(shown.before).toBe(false);
      expect(shown.height).toBeGreaterThan(10);
      expect(shown.top).toBeGreaterThanOrEqual(0);
      expect(shown.top + shown.height).toBeLessThanOrEqual(800);
      expect(shown.lit).not.toBe('rgba(0, 0, 0, 0)');
    },
  );

  it('is found again from its row by keyboard', async () => {
    const where = await withPage(390, async (page) => {
      await page.goto(addressOf('round-up article', inject('sample')));
      const figure = page.locator('.prose a.fig').nth(40);
      const words = await figure.innerText();
      await figure.press('Enter');
      await page.locator('.rail :target a[href^="#cite-"]').press('Enter');
      const target = page.locator('.prose :target');
      const box = await target.boundingBox();
      return { same: (await target.innerText()).includes(words), top: box?.y ?? -1 };
    });
    expect(where.same).toBe(true);
    expect(where.top).toBeGreaterThanOrEqual(0);
    expect(where.top).toBeLessThan(800);
  });
});

describe('no figure breaks between its number and its unit', () => {
  const files = [
    ['sample', 'articles/2023/zuofeng-roundup.html'],
    ['sample', 'campaigns/zuofeng.html'],
    ['sample', 'campaigns/zuofeng/metrics.html'],
    ['everything', 'articles/2024/roundup.html'],
    ['everything', 'campaigns/zuofeng.html'],
  ] as const;
  it.each([320, 360, 390, 768, 1280])('in a window %i px wide', async (width) => {
    const broken = await withPage(width, async (page) => {
      const found: string[] = [];
      for (const [name, file] of files) {
        await page.goto(addressOfFile(file, inject(name)));
        const { count, breaks } = await page.evaluate(brokenFigures);
        if (count === 0) found.push(`${file} has no figure at all`);
        found.push(...breaks.map((each) => `${file} ${each}`));
      }
      return found;
    });
    expect(broken).toEqual([]);
  });
});

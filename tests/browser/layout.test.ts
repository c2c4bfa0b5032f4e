import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from './launch.ts';
import { addressOf, allAddresses, kinds } from './page-kinds.ts';
import { clippedTexts, sidewaysContent } from './overflow.ts';

/** The spacing that readers may set for themselves (WCAG 2.2, 1.4.12). */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }`;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function withPage<T>(width: number, use: (page: Page) => Promise<T>): Promise<T> {
  // A reader's own style sheet, which one test stands in for, is no part of the page that its policy governs.
  const page = await browser.newPage({ viewport: { width, height: 800 }, bypassCSP: true });
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

describe('no page scrolls sideways', () => {
  // 640 px is a window of 1280 px at 200 % zoom, 320 px the same at 400 % (WCAG 2.2, 1.4.10).
  it.each([320, 390, 640, 1280])('in a window %i px wide', async (width) => {
    const wide = await withPage(width, async (page) => {
      const found: string[] = [];
      for (const address of [...allAddresses(inject('sample')), ...allAddresses(inject('everything'))]) {
        await page.goto(address);
        for (const element of await page.evaluate(sidewaysContent)) found.push(`${address} ${element}`);
      }
      return found;
    });
    expect(wide).toEqual([]);
  });
});

describe('no text is cut off', () => {
  it.each(kinds)('on the %s page when the reader widens the spacing', async (kind) => {
    const cut = await withPage(390, async (page) => {
      await page.goto(addressOf(kind, inject('sample')));
      await page.addStyleTag({ content: TEXT_SPACING });
      return [...(await page.evaluate(clippedTexts)), ...(await page.evaluate(sidewaysContent))];
    });
    expect(cut).toEqual([]);
  });
});

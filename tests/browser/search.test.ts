import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { filesOf } from '../../scripts/build/marker.ts';
import { createDraw } from '../../scripts/bench/random.ts';
import { measureSearch } from '../../scripts/bench/search-bytes.ts';
import { drawPhrases, listMissed } from '../search/recall.ts';
import { indexOfSite, readSite } from '../search/read-site.ts';
import { launch } from './launch.ts';
import { addressOf, addressOfFile } from './page-kinds.ts';

/** Other phrases in every run; the seed of a run that failed draws the same again. */
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);
const PHRASES = 500;
/** Most bytes of a first query on a site of this size, brotli. */
const FIRST_QUERY = 60 * 1024;
const SCRIPT = 8 * 1024;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function withPage(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

const searchAddress = (query = ''): string => addressOfFile('search.html', inject('sample')) + query;
const titles = (page: Page): Promise<string[]> => page.locator('#search-hits > li > a').allInnerTexts();
const state = (page: Page): Promise<string> => page.locator('#search-state').innerText();
const says = (page: Page, what: RegExp): Promise<void> =>
  page.locator('#search-state', { hasText: what }).waitFor();
const settled = (page: Page): Promise<void> => says(page, /找到|没有|取到|断开/);

describe('the files of the search', () => {
  it(`find every title and ${PHRASES} phrases as readers see them (SEED=${SEED})`, async () => {
    const { dir } = inject('sample');
    const pages = readSite(dir);
    expect(pages.length).toBeGreaterThan(9);
    const index = indexOfSite(dir);
    expect(
      await listMissed(
        index,
        pages.map(({ path, title }) => ({ path, words: title.replace(/\s+/g, '') })),
      ),
    ).toEqual([]);
    const missed = await listMissed(
      index,
      drawPhrases(
        pages.filter(({ lines }) => lines.length > 0),
        PHRASES,
        createDraw(SEED),
      ),
    );
    expect(missed).toEqual([]);
  });

  it('ask nothing of a browser that those on Windows 7 lack (Chrome 109)', () => {
    const scripts = [inject('sample'), inject('everything')].flatMap(({ dir }) =>
      readdirSync(join(dir, '_astro'))
        .filter((name) => name.endsWith('.js'))
        .map((name) => readFileSync(join(dir, '_astro', name), 'utf8')),
    );
    expect(scripts.length).toBeGreaterThan(2);
    for (const script of scripts)
      expect(script).not.toMatch(/\.(?:groupBy|fromAsync|to(?:Reversed|Sorted|Spliced)|withResolvers)\b/);
  });

  it('find the page of every chart by its title', async () => {
    const { dir } = inject('sample');
    const files = filesOf(dir).filter((file) => /^campaigns\/[^/]+\/charts\/[^/]+\.html$/.test(file));
    expect(files.length).toBeGreaterThan(2);
    const titles = files.map((path) => {
      const [, title = ''] = /<h1>([^<]*)/.exec(readFileSync(join(dir, path), 'utf8')) ?? [];
      return { path, words: title };
    });
    expect(await listMissed(indexOfSite(dir), titles)).toEqual([]);
  });

  it.each(['整改', '１３４．７億元', '营商环境 四十条', '作风建设专项行动'])(
    'cost little for %s',
    async (words) => {
      const { dir, base } = inject('sample');
      const { bytes, requests, titles: found } = await measureSearch(dir, words, base);
      expect(found.length).toBeGreaterThan(0);
      expect(bytes).toBeLessThan(FIRST_QUERY);
      expect(requests).toBeLessThan(12);
      expect((await measureSearch(dir, '', base)).bytes).toBeLessThan(SCRIPT);
    },
  );
});

describe('searching', () => {
  it('goes from the box in the head of an article to the hits, and back again', () =>
    withPage({}, async (page) => {
      const article = addressOf('round-up article', inject('sample'));
      await page.goto(article);
      await page.locator('.head input[name=q]').fill('整改');
      await page.keyboard.press('Enter');
      await page.waitForURL(/search\.html\?q=/);
      await settled(page);
      expect(await state(page)).toMatch(/^共找到\d+条$/);
      expect((await page.locator('#search-hits mark').allInnerTexts()).every((text) => text === '整改')).toBe(
        true,
      );
      const all = await titles(page);
      expect(all.length).toBeGreaterThan(1);

      await page.locator('#search-words').fill('营商环境');
      await page.keyboard.press('Enter');
      await page.waitForURL(/q=%E8%90%A5/);
      await settled(page);
      expect(await titles(page)).not.toEqual(all);
      expect(await page.title()).toContain('营商环境');
      await page.goBack();
      await expect.poll(() => page.locator('#search-words').inputValue()).toBe('整改');
      await settled(page);
      expect(await titles(page)).toEqual(all);
      await page.goBack();
      expect(page.url()).toBe(article);
    }));

  it('narrows by keyboard alone, keeps the focus, and says how many there are', () =>
    withPage({}, async (page) => {
      await page.goto(searchAddress('?q=%E6%95%B4%E6%94%B9'));
      await settled(page);
      const before = await titles(page);
      await page.locator('#search-words').focus();
      for (let press = 0; press < 2; press += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      await page.waitForURL(/column=/);
      await settled(page);
      expect(await page.locator(':focus').getAttribute('name')).toBe('column');
      const narrowed = await titles(page);
      expect(narrowed.length).toBeLessThan(before.length);
      expect(await page.locator('#search-state').getAttribute('role')).toBe('status');
      expect(await state(page)).toMatch(narrowed.length > 0 ? /^共找到/ : /^在所选范围内没有找到/);
    }));

  it('lists ten hits, and more when asked, with the focus on the first of them', () =>
    withPage({}, async (page) => {
      await page.goto(searchAddress('?q=%E5%95%86%E6%B4%9B'));
      await settled(page);
      expect(await titles(page)).toHaveLength(10);
      expect(await state(page)).toMatch(/^找到约\d+条，已列出10条$/);
      await page.locator('#search-more').click();
      await page.locator('#search-hits > li').nth(10).waitFor();
      const eleventh = (await titles(page))[10];
      await page.locator('#search-hits a:focus').waitFor();
      expect(await page.locator(':focus').innerText()).toBe(eleventh);
      // Whoever comes back from a hit finds as many as before.
      const count = (await titles(page)).length;
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => !url.pathname.endsWith('/search.html'));
      await page.goBack();
      await page
        .locator('#search-hits > li')
        .nth(count - 1)
        .waitFor();
    }));

  it('says what may help where nothing is found, and leads to the months', () =>
    withPage({}, async (page) => {
      await page.goto(searchAddress('?q=%E5%AD%90%E8%99%9A%E4%B9%8C%E6%9C%89'));
      await settled(page);
      expect(await state(page)).toBe('没有找到“子虚乌有”。可以少输几个字、换个说法，或者按月查看。');
      expect(await page.locator('#search-months').isVisible()).toBe(true);
    }));

  it('says so when the network is gone or a file is missing, and finds again afterwards', () =>
    withPage({}, async (page) => {
      await page.goto(searchAddress());
      await page.waitForLoadState('networkidle');
      await page.route('**/search/**/*.bin', (route) => route.abort());
      await page.locator('#search-words').fill('整改');
      await page.keyboard.press('Enter');
      await settled(page);
      expect(await state(page)).toMatch(/没有取到/);
      await page.context().setOffline(true);
      await page.keyboard.press('Enter');
      await says(page, /断开/);
      await page.context().setOffline(false);
      await page.unroute('**/search/**/*.bin');
      await page.keyboard.press('Enter');
      await says(page, /共找到/);
      expect((await titles(page)).length).toBeGreaterThan(1);
    }));

  it.each([
    ['catalogue.json', () => '{}'],
    ['**/*.bin', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['text/*.json', (bytes: Buffer) => bytes.toString('utf8').replaceAll('"title"', '"t"')],
  ])('never believes a broken %s twice', (files, spoil) =>
    withPage({}, async (page) => {
      await page.route(`**/search/${files}`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: spoil(await response.body()) });
      });
      await page.goto(searchAddress('?q=%E6%95%B4%E6%94%B9'));
      await says(page, /没有取到/);
      await page.unroute(`**/search/${files}`);
      await page.locator('#search-form button').click();
      await says(page, /共找到/);
    }),
  );

  it('waits for no file for ever', () =>
    withPage({}, async (page) => {
      await page.clock.install();
      await page.route('**/search/**/*.bin', () => undefined);
      await page.goto(searchAddress('?q=%E6%95%B4%E6%94%B9'));
      await says(page, /正在查找/);
      await page.clock.fastForward(30_000);
      await says(page, /没有取到/);
      await page.unroute('**/search/**/*.bin');
      await page.locator('#search-form button').click();
      await says(page, /共找到/);
    }));

  it('says what is missing when nothing was typed, and says no long text back', () =>
    withPage({}, async (page) => {
      await page.goto(searchAddress());
      await page.locator('#search-words').focus();
      await page.keyboard.press('Enter');
      await says(page, /^请输入/);
      await page.locator('#search-words').fill('子虚乌有'.repeat(500));
      await page.keyboard.press('Enter');
      await says(page, /^没有找到/);
      expect((await state(page)).length).toBeLessThan(100);
      expect((await page.title()).length).toBeLessThan(100);
    }));

  it('without scripts leads to the months and says why', () =>
    withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(addressOf('article', inject('sample')));
      await page.locator('.head input[name=q]').fill('整改');
      await page.keyboard.press('Enter');
      await page.waitForURL(/search\.html\?q=/);
      expect(await page.locator('main').innerText()).toContain('请按月查找文章');
      expect(await page.locator('#search-months a').first().getAttribute('href')).toMatch(
        /archive\/\d{4}-\d{2}\.html$/,
      );
      expect(await page.locator('#search-form').isVisible()).toBe(false);
    }));

  it('on a phone begins with a button of 44 pixels that leads to a wide box', () =>
    withPage({ viewport: { width: 390, height: 800 } }, async (page) => {
      await page.goto(addressOf('article', inject('sample')));
      const button = page.locator('.head .find button');
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      await button.click();
      await page.waitForURL(/search\.html/);
      await page.locator('#search-words:focus').waitFor();
    }));
});

describe('the list of hits', () => {
  it.each([
    [390, 'light'],
    [1280, 'dark'],
  ] as const)('has no fault that axe can find, %i px wide, %s scheme', (width, colorScheme) =>
    withPage({ viewport: { width, height: 800 }, colorScheme }, async (page) => {
      await page.goto(searchAddress('?q=%E6%95%B4%E6%94%B9'));
      await settled(page);
      expect((await titles(page)).length).toBeGreaterThan(1);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<AxeResults>('axe.run(document)');
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''}`)).toEqual([]);
    }),
  );
});

import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from './launch.ts';
import { addressOf, kinds, wholeKinds } from './page-kinds.ts';

/** The 67 figures of the round-up, in the order in which the report gives them. */
const FIGURES =
  '三大类 18项 8次 210多篇 240多篇 46期 16个 17个 3次 3期 41名 13名 40名 100名 192个 8人 4个 12人 584名 70多名 116人 30人 ' +
  '13人 689人次 56名 28名 21件 5起 18人 34名 55名 36名 128个 116次 80多个 48个 74名 80名 170个 400多人次 78个 ' +
  '170多件 240名 279个 242个 8929万元 1032名 377个 4499人 248支 2411万元 1840件 1000多万元 23个 6246人 602.04万元 ' +
  '10711人 11个 211个 206个 630件 58个 12条 50个 6个 134.7亿元 116.7亿元';

let browser: Browser;
let withoutScripts: BrowserContext;
beforeAll(async () => {
  browser = await launch();
  withoutScripts = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 800 },
  });
});
afterAll(() => browser.close());

describe('with JavaScript off', () => {
  it.each(wholeKinds)('the %s page has its heading, text and ways to go on', async (kind) => {
    const page = await withoutScripts.newPage();
    const response = await page.goto(addressOf(kind, inject('sample')));
    expect(response?.status()).toBe(200);
    expect(await page.locator('h1').count()).toBe(1);
    expect((await page.locator('main').innerText()).trim().length).toBeGreaterThan(10);
    expect(await page.locator('header a[href]').count()).toBeGreaterThan(0);
    expect(await page.locator('footer a[href]').count()).toBeGreaterThan(0);
    await page.close();
  });

  it('an embedded chart has its heading, drawing, table and a way to the site', async () => {
    const page = await withoutScripts.newPage();
    await page.goto(addressOf('embed', inject('sample')));
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('svg text').first().isVisible()).toBe(true);
    expect(await page.locator('table td').first().isVisible()).toBe(true);
    expect(await page.locator('main a[href*="/charts/"]').count()).toBe(1);
    await page.close();
  });

  it('the round-up article shows all its figures, as often as the report does', async () => {
    const page = await withoutScripts.newPage();
    await page.goto(addressOf('round-up article', inject('sample')));
    const text = (await page.locator('main').innerText()).replaceAll(/[\s\u2060\u00a0]/g, '');
    const list = FIGURES.split(' ');
    expect(list).toHaveLength(67);
    const times = (figure: string): number => text.split(new RegExp(`(?<![\\d.])${figure}`)).length - 1;
    const wanted = (figure: string): number => list.filter((other) => other === figure).length;
    expect(list.filter((figure) => times(figure) < wanted(figure))).toEqual([]);
    await page.close();
  });
});

describe('a reader', () => {
  it('who follows a dead link gets the 404 page, with status 404 and a way home', async () => {
    const { origin, base } = inject('sample');
    const page = await browser.newPage();
    const response = await page.goto(`${origin}${base}articles/1999/none.html`);
    expect(response?.status()).toBe(404);
    await page.locator(`main a[href="${base}"]`).first().click();
    expect(page.url()).toBe(origin + base);
    await page.close();
  });

  it('comes from the home page to the round-up and on to the campaign by clicking', async () => {
    const { base } = inject('sample');
    const page = await browser.newPage();
    await page.goto(addressOf('home', inject('sample')));
    await page.locator(`main a[href="${base}articles/2023/zuofeng-roundup.html"]`).first().click();
    expect(await page.locator('h1').innerText()).toContain('作风立得住');
    await page.locator(`a[href="${base}campaigns/zuofeng.html"]`).first().click();
    expect(await page.locator('h1').innerText()).toContain('作风建设专项行动');
    await page.close();
  });
});

describe('on paper', () => {
  it.each(kinds)('the %s page is printed without its navigation, and with its text', async (kind) => {
    const page = await browser.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(addressOf(kind, inject('sample')));
    const navigation = await page
      .locator('nav')
      .evaluateAll((all) => all.filter((each) => each.checkVisibility()).length);
    expect(navigation).toBe(0);
    expect(await page.locator('main h1').isVisible()).toBe(true);
    await page.close();
  });
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sitePages } from '../site/site-pages.ts';
import { launch } from './launch.ts';
import { addressOf, kinds } from './page-kinds.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('a site mounted under a path', () => {
  it.each(kinds)('loads all that its %s page needs', async (kind) => {
    const page = await browser.newPage();
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400 && !response.url().endsWith('/favicon.ico')) failed.push(response.url());
    });
    await page.goto(addressOf(kind, inject('sample')), { waitUntil: 'load' });
    await page.close();
    expect(failed).toEqual([]);
  });

  it('sends readers from the top of the server to the site', async () => {
    const { origin, base } = inject('sample');
    const page = await browser.newPage();
    await page.goto(`${origin}/`);
    expect(page.url()).toBe(origin + base);
    await page.close();
  });

  it('answers outside its path with the 404 page', async () => {
    const page = await browser.newPage();
    const response = await page.goto(`${inject('sample').origin}/elsewhere.html`);
    expect(response?.status()).toBe(404);
    await page.close();
  });

  it('names its own address with the path in it on every page that has a canonical address', () => {
    const canonical = sitePages(inject('sample').dir).map(
      ({ html }) => /rel="canonical" href="([^"]+)"/.exec(html)?.[1],
    );
    const named = canonical.filter((address) => address !== undefined);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((address) => !address.startsWith('https://www.example.gov.cn/zt/zuofeng/'))).toEqual(
      [],
    );
  });
});

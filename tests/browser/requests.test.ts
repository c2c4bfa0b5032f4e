import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { filesOf } from '../../scripts/build/marker.ts';
import { launch } from './launch.ts';
import { addressOf, kinds } from './page-kinds.ts';

/** One initial TCP window: what a server may send before the first answer (RFC 6928, ten segments of 1460 bytes). */
const FIRST_WINDOW = 14_600;
/** What the live chart may weigh as brotli sends it, Chart.js included: 60 KiB. */
const LIVE_CHART = 60 * 1024;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Addresses of everything that a page asks for; the browser's own call for a site icon is left out. */
async function requestsOf(address: string): Promise<string[]> {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.close();
  return asked.filter((url) => !/\/favicon\.[a-z]+$/.test(url));
}

describe('what a page asks for', () => {
  it.each(kinds)('the %s page asks no other host for anything', async (kind) => {
    const { origin } = inject('sample');
    const asked = await requestsOf(addressOf(kind, inject('sample')));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'))).toEqual([]);
  });

  it('the page of a chart asks for itself and its one script', async () => {
    const { origin, base } = inject('sample');
    const address = addressOf('chart', inject('sample'));
    const [page, ...others] = await requestsOf(address);
    expect(page).toBe(address);
    expect(others).toHaveLength(1);
    expect(others[0]?.startsWith(`${origin}${base}_astro/`)).toBe(true);
    expect(others[0]).toMatch(/\/[^/]+\.js$/);
  });

  it.each(['metric', 'embed', 'campaign'] as const)('the %s page is one request', async (kind) => {
    const address = addressOf(kind, inject('sample'));
    expect(await requestsOf(address)).toEqual([address]);
  });

  it('the round-up article is one request', async () => {
    const address = addressOf('round-up article', inject('sample'));
    expect(await requestsOf(address)).toEqual([address]);
  });
});

describe('what an article weighs', () => {
  it('every article fits into the first TCP window, its styles included, as brotli sends it', () => {
    const { dir } = inject('sample');
    const articles = filesOf(dir).filter((file) => /^articles\/.*\.html$/.test(file));
    expect(articles.length).toBeGreaterThan(0);
    const weights = articles.map((file) => ({ file, bytes: brotliSize(readFileSync(join(dir, file))) }));
    expect(weights.filter(({ bytes }) => bytes > FIRST_WINDOW)).toEqual([]);
  });
});

describe('what the live chart weighs', () => {
  it.each(['sample', 'everything'] as const)(
    'all scripts of the %s site but that of the search fit into 60 KiB together',
    (name) => {
      const { dir } = inject(name);
      const search = readFileSync(join(dir, 'search.html'), 'utf8');
      const scripts = filesOf(dir).filter((file) => file.endsWith('.js') && !search.includes(file));
      const bytes = scripts.map((file) => brotliSize(readFileSync(join(dir, file))));
      expect(bytes.length).toBeGreaterThan(0);
      expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIVE_CHART);
    },
  );
});

function brotliSize(bytes: Buffer): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

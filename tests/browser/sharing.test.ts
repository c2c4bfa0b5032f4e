import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { filesOf } from '../../scripts/build/marker.ts';
import { saysText } from '../site/qr-modules.ts';
import { sitePages, type SitePage } from '../site/site-pages.ts';
import { elementsOf } from '../site/tags.ts';
import { launch } from './launch.ts';
import { addressOf } from './page-kinds.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** What a page says in its `<meta>` tags, by name or property. */
function metaOf({ html }: SitePage): Map<string, string> {
  return new Map(
    elementsOf(html)
      .filter(({ tag }) => tag === 'meta')
      .map(({ attributes }) => [
        attributes.get('property') ?? attributes.get('name') ?? '',
        attributes.get('content') ?? '',
      ]),
  );
}

describe.each(['sample', 'everything'] as const)('the %s site where it is shared', (name) => {
  /** The file of an address of the site. */
  const fileAt = (address: string): string => {
    const { url, base, dir } = inject(name);
    expect(address.startsWith(url + base)).toBe(true);
    return join(dir, decodeURI(address.slice((url + base).length).replace(/\?.*/, '')));
  };

  it('has a picture for every page, of the size that it says, with words', async () => {
    const seen = new Set<string>();
    for (const page of sitePages(inject(name).dir)) {
      const meta = metaOf(page);
      const image = meta.get('og:image') ?? '';
      expect(meta.get('og:image:alt')?.trim()).toBeTruthy();
      expect(meta.get('twitter:card')).toBe('summary_large_image');
      const said = `${image} ${meta.get('og:image:width') ?? ''} ${meta.get('og:image:height') ?? ''}`;
      if (seen.has(said)) continue;
      seen.add(said);
      const bytes = readFileSync(fileAt(image));
      const { width, height } = await loadImage(bytes);
      expect(said).toBe(`${image} ${width} ${height}`);
      // What is drawn is wide and light; photographs are as they are.
      if (image.includes('.png')) expect([page.file, width, height]).toEqual([page.file, 1200, 630]);
      if (image.includes('.png')) expect(bytes.length).toBeLessThan(60_000);
    }
    expect(seen.size).toBeGreaterThan(3);
  });

  it('has no card that no page shows', () => {
    const { dir, url, base } = inject(name);
    const shown = new Set(sitePages(dir).map((page) => metaOf(page).get('og:image')?.replace(/\?.*/, '')));
    const drawn = filesOf(dir).filter((file) => file.startsWith('cards/'));
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter((file) => !shown.has(url + base + file))).toEqual([]);
  });

  it('never passes a drawn card off as the picture of an article to the government register', () => {
    const images = sitePages(inject(name).dir).map((page) => metaOf(page).get('Image') ?? '');
    expect(images.filter((image) => image.includes('/cards/'))).toEqual([]);
  });

  it('answers oEmbed for every chart, and the frame in the answer shows all of it', async () => {
    const { dir, origin, url } = inject(name);
    const charts = sitePages(dir).filter(({ file }) => /^campaigns\/[^/]+\/charts\/[^/]+\.html$/.test(file));
    expect(charts.length).toBeGreaterThan(0);
    // A page of somebody else, which shows what it was answered.
    let html = '';
    const stranger = createServer((_, response) => {
      response.setHeader('content-type', 'text/html').end(html);
    });
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    const elsewhere = `http://127.0.0.1:${String((stranger.address() as AddressInfo).port)}/`;
    const page = await browser.newPage({ viewport: { width: 900, height: 900 } });
    for (const chart of charts) {
      const link = elementsOf(chart.html).find(
        ({ tag, attributes }) => tag === 'link' && attributes.get('type') === 'application/json+oembed',
      );
      const response = await fetch((link?.attributes.get('href') ?? '').replace(url, origin));
      expect(response.headers.get('content-type')).toMatch(/^application\/json\b/);
      const answer = (await response.json()) as Record<string, unknown>;
      // oembed.com, 2.3.4: required of every answer, and of type `rich`; thumbnails come with their size.
      expect(answer).toMatchObject({
        ...{ type: 'rich', version: '1.0', html: expect.stringMatching(/^<iframe /) as string },
        ...{ width: expect.any(Number) as number, height: expect.any(Number) as number },
        ...{ title: expect.any(String) as string, provider_name: expect.any(String) as string },
        ...{ thumbnail_width: 1200, thumbnail_height: 630 },
      });
      for (const field of ['provider_url', 'thumbnail_url'])
        expect(String(answer[field]).startsWith(url)).toBe(true);
      html = `<!doctype html>${String(answer.html).replace(url, origin)}`;
      await page.goto(elsewhere);
      await page.frameLocator('iframe').locator('svg.chart').waitFor();
      const room = await page.frames()[1]?.evaluate(() => {
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
        return { tooTall: scrollHeight - clientHeight, tooWide: scrollWidth - clientWidth };
      });
      expect(room).toEqual({ tooTall: 0, tooWide: 0 });
    }
    await page.close();
    stranger.closeAllConnections();
    stranger.close();
  });
});

describe('an article on paper', () => {
  it('carries its address as a code and in words, which nobody sees on the screen', async () => {
    const { url } = inject('sample');
    const address = addressOf('round-up article', inject('sample'));
    const own = url + new URL(address).pathname;
    const page = await browser.newPage({ viewport: { width: 800, height: 1000 } });
    await page.goto(address);
    const code = page.getByRole('img', { name: /二维码/ });
    expect(await page.locator('.qr').isVisible()).toBe(false);
    expect(await code.count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await code.count()).toBe(1);
    // 2.5 cm at 96 pixels to the inch.
    expect(await code.boundingBox()).toMatchObject({
      width: expect.closeTo(94.5, 0) as number,
      height: expect.closeTo(94.5, 0) as number,
    });
    expect(await page.locator('.printed-address').innerText()).toContain(own);
    const { path, box } = await code.evaluate((svg) => ({
      path: svg.querySelector('path')?.getAttribute('d') ?? '',
      box: svg.getAttribute('viewBox') ?? '',
    }));
    expect(saysText(path, Number(box.split(' ')[2]), own)).toBe(true);
    await page.close();
  });
});

import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from '../browser/launch.ts';

const hosted = inject('hosted');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** What a page was refused, and what it said of it: the browser's own reports, as a page's script would hear them. */
interface Watched {
  page: Page;
  complaints: string[];
}

/** Puts down every refusal of the policy before the page's first byte is read. */
async function watchedPage(): Promise<Watched> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  await page.exposeFunction('putDown', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { putDown } = globalThis as unknown as { putDown: (text: string) => void };
      putDown(`${location.pathname}: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  page.on('console', (message) => {
    if (/Content.Security.Policy|violates/i.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
  return { page, complaints };
}

function pagesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && name !== 'index.html')
    .sort();
}

describe.each(hosted.filter(({ base }) => base !== '/'))(
  'in Chromium, $server under $base',
  ({ origin, base, dir }) => {
    it('lets every page of the site have its styles, scripts and pictures', async () => {
      const { page, complaints } = await watchedPage();
      for (const file of ['', ...pagesIn(dir)]) {
        const response = await page.goto(origin + base + file, { waitUntil: 'load' });
        expect(response?.status(), file).toBe(200);
        const bare = await page.evaluate(() => ({
          // Both set by the page's own styles, one by the first and one by the second of them.
          main: getComputedStyle(document.documentElement).getPropertyValue('--main'),
          margin: getComputedStyle(document.body).margin,
          broken: [...document.images].filter((image) => image.complete && image.naturalWidth === 0).length,
        }));
        expect(bare, file).toEqual({ main: expect.stringMatching(/^#/) as string, margin: '0px', broken: 0 });
      }
      await page.close();
      expect(complaints).toEqual([]);
    });

    it('draws the live chart', async () => {
      const file = pagesIn(dir).find((name) => /^campaigns\/[^/]+\/charts\/[^/]+\.html$/.test(name)) ?? '';
      const { page, complaints } = await watchedPage();
      await page.goto(origin + base + file, { waitUntil: 'load' });
      await page.locator('#live-chart').scrollIntoViewIfNeeded();
      await page.locator('#live-chart canvas').first().waitFor();
      await page.close();
      expect(complaints).toEqual([]);
    });

    it('refuses styles and scripts that somebody slipped into a page', async () => {
      const { page, complaints } = await watchedPage();
      await page.goto(origin + base);
      const had = await page.evaluate(() => {
        const style = document.createElement('style');
        style.textContent = 'body { margin: 99px }';
        const script = document.createElement('script');
        script.textContent = 'globalThis.slippedIn = true';
        document.body.append(style, script);
        document.body.setAttribute('style', 'padding: 98px');
        const { margin, padding } = getComputedStyle(document.body);
        return { margin, padding, ran: 'slippedIn' in globalThis };
      });
      expect(had.margin).toBe('0px');
      expect(had.padding).not.toBe('98px');
      expect(had.ran).toBe(false);
      await expect.poll(() => complaints.length).toBeGreaterThanOrEqual(3);
      await page.close();
    });

    it('lets other sites frame a chart, and nothing else', async () => {
      const [embed = ''] = pagesIn(dir).filter((name) => name.endsWith('/embed.html'));
      const page = await browser.newPage();
      const frames = [embed, ''].map((path) => `<iframe src="${origin}${base}${path}"></iframe>`).join('');
      const stranger = createServer((_, response) => {
        response.setHeader('content-type', 'text/html').end(frames);
      });
      await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
      const { port } = stranger.address() as AddressInfo;
      await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'load' });
      const texts = await Promise.all(
        page
          .frames()
          .slice(1)
          .map((frame) => frame.locator('main').count()),
      );
      stranger.closeAllConnections();
      stranger.close();
      await page.close();
      expect(texts[0]).toBeGreaterThan(0);
      expect(texts[1]).toBe(0);
    });
  },
);

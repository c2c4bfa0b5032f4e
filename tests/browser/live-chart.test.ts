import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { tableSentences } from './chart-parts.ts';
import { launch } from './launch.ts';
import { addressOf, addressOfFile, filesOfKind } from './page-kinds.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Opens the page of a chart; whatever goes wrong in its script is an error here. */
async function openChart(address: string): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('favicon')) errors.push(message.text());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('#live-chart canvas').first().waitFor();
  return { page, errors };
}

/** Everything that is said when a reader goes through all canvases with the arrow key. */
async function walk(page: Page): Promise<string[]> {
  const said: string[] = [];
  const canvases = page.locator('#live-chart canvas');
  const live = page.locator('#live-chart [aria-live]');
  for (let index = 0; index < (await canvases.count()); index += 1) {
    await canvases.nth(index).focus();
    for (let before = ''; ;) {
      await page.keyboard.press('ArrowRight');
      const now = await live.innerText();
      if (now === before) break;
      said.push(now);
      before = now;
    }
  }
  return said;
}

/** Every chart of both sites: its name, and where it is. */
const charts = (): { name: string; address: string }[] =>
  (['sample', 'everything'] as const).flatMap((name) =>
    filesOfKind('chart', inject(name)).map((file) => ({
      name: `${name}: ${file}`,
      address: addressOfFile(file, inject(name)),
    })),
  );

describe('the live chart', () => {
  it('says by arrow keys exactly what its table says, for every value of every chart', async () => {
    const all = charts();
    expect(all.length).toBeGreaterThan(10);
    for (const { name, address } of all) {
      const { page, errors } = await openChart(address);
      const said = await walk(page);
      const wanted = await page.evaluate(tableSentences, await page.locator('#live-chart canvas').count());
      await page.close();
      expect(wanted.length).toBeGreaterThan(0);
      expect([name, ...said.sort()]).toEqual([name, ...wanted.sort()]);
      expect(errors).toEqual([]);
    }
  });

  it('goes back, to the first and the last value and out again, and stays at its ends', async () => {
    const { page } = await openChart(
      addressOfFile('campaigns/zuofeng/charts/ways.html', inject('everything')),
    );
    const live = page.locator('#live-chart [aria-live]');
    const said = async (key: string): Promise<string> => {
      await page.keyboard.press(key);
      return live.innerText();
    };
    await page.locator('#live-chart canvas').focus();
    const first = await said('Home');
    const last = await said('End');
    expect(first).not.toBe(last);
    expect(await said('ArrowRight')).toBe(last);
    expect(await said('ArrowLeft')).not.toBe(last);
    expect(await said('Home')).toBe(first);
    expect(await said('ArrowLeft')).toBe(first);
    expect(await said('Escape')).toBe('');
    await page.close();
  });

  it('draws, and answers the pointer with a tooltip', async () => {
    const { page } = await openChart(addressOf('chart', inject('sample')));
    const canvas = page.locator('#live-chart canvas').first();
    const picture = (): Promise<string> =>
      canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
    const blank = await canvas.evaluate((element: HTMLCanvasElement) => {
      const empty = document.createElement('canvas');
      [empty.width, empty.height] = [element.width, element.height];
      return empty.toDataURL();
    });
    const before = await picture();
    expect(before).not.toBe(blank);
    await canvas.hover();
    await expect.poll(picture).not.toBe(before);
    await page.close();
  });

  it('fits a phone, and is drawn anew in the colours of the page', async () => {
    const { page } = await openChart(addressOf('chart', inject('sample')));
    const canvas = page.locator('#live-chart canvas').first();
    const picture = (): Promise<string> =>
      canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
    const light = await picture();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(picture).not.toBe(light);
    await page.setViewportSize({ width: 390, height: 800 });
    await expect.poll(async () => (await canvas.boundingBox())?.width ?? 999).toBeLessThanOrEqual(390);
    await page.close();
  });

  it('is a sentence where scripts do not run, and the drawing and the table stand above it', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(addressOf('chart', inject('sample')));
    expect(await page.locator('#live-chart').innerText()).toContain('交互图需要浏览器运行脚本');
    expect(await page.locator('canvas').count()).toBe(0);
    expect(await page.locator('svg.chart text').first().isVisible()).toBe(true);
    expect(await page.locator('.chart-table td').first().isVisible()).toBe(true);
    await context.close();
  });
});

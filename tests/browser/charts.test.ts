import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { filesOf } from '../../scripts/build/marker.ts';
import { smallestTexts, visibleCells } from './chart-parts.ts';
import { launch } from './launch.ts';
import { addressOf, addressOfFile, filesOfKind } from './page-kinds.ts';

/** What a simple chart may weigh in the page, uncompressed: 6 KiB. */
const SIMPLE_CHART = 6 * 1024;
/** A chart of so many values at most is a simple one. */
const SIMPLE_VALUES = 6;

const SITES = ['sample', 'everything'] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function withPage<T>(options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Every page of a site that holds a drawing. */
function filesWithCharts(name: (typeof SITES)[number]): string[] {
  const { dir } = inject(name);
  return filesOf(dir).filter(
    (file) => file.endsWith('.html') && readFileSync(join(dir, file), 'utf8').includes('<svg'),
  );
}

/** Colours of a picture that cover one pixel in a thousand or more, edges of letters left out, as `r,g,b`. */
async function coloursOf(png: Buffer): Promise<string[]> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 3) {
    const colour = data.subarray(at, at + 3).join(',');
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const least = (info.width * info.height) / 1000;
  return [...counts].filter(([, count]) => count >= least).map(([colour]) => colour);
}

/** Texts of a drawing that do not stand out from what is under them: a band of grey of less than a third. */
async function unseenTexts(svg: Locator): Promise<string[]> {
  const boxes = await svg.evaluate((element) => {
    const frame = element.getBoundingClientRect();
    return [...element.querySelectorAll('text')].map((text) => {
      const { left, top, width, height } = text.getBoundingClientRect();
      return { text: text.textContent, left: left - frame.left, top: top - frame.top, width, height };
    });
  });
  const picture = await svg.screenshot();
  const { width: wide, height: high } = await sharp(picture).metadata();
  const unseen: string[] = [];
  for (const { text, left, top, width, height } of boxes) {
    const area = { left: Math.max(0, Math.ceil(left)), top: Math.max(0, Math.ceil(top)) };
    const size = {
      width: Math.max(1, Math.min(Math.floor(width), wide - area.left)),
      height: Math.max(1, Math.min(Math.floor(height), high - area.top)),
    };
    const { channels } = await sharp(
      await sharp(picture)
        .extract({ ...area, ...size })
        .png()
        .toBuffer(),
    )
      .removeAlpha()
      .greyscale()
      .stats();
    if ((channels[0]?.max ?? 0) - (channels[0]?.min ?? 0) < 85) unseen.push(text);
  }
  return unseen;
}

describe('a drawing', () => {
  it.each(SITES)('on the %s site has no text smaller than 12 px on a phone', async (name) => {
    const files = filesWithCharts(name);
    expect(files.length).toBeGreaterThan(5);
    const small = await withPage({ viewport: { width: 390, height: 800 } }, async (page) => {
      const found: string[] = [];
      for (const file of files) {
        await page.goto(addressOfFile(file, inject(name)));
        for (const { text, size } of await page.evaluate(smallestTexts))
          if (size < 11.995) found.push(`${file} “${text}”: ${size.toFixed(2)} px`);
      }
      return found;
    });
    expect(small).toEqual([]);
  });

  it.each(SITES)('on the %s site weighs 6 KiB at most where it shows few values', (name) => {
    const { dir } = inject(name);
    const charts = filesOfKind('embed', inject(name)).map((file) => {
      const html = readFileSync(join(dir, file), 'utf8');
      const values = (/<tbody>[\s\S]*<\/tbody>/.exec(html)?.[0] ?? '').split('<data ').length - 1;
      const svg = /<svg[\s\S]*<\/svg>/.exec(html)?.[0] ?? '';
      return { file, values, bytes: Buffer.byteLength(svg) };
    });
    const simple = charts.filter(({ values }) => values <= SIMPLE_VALUES);
    expect(simple.length).toBeGreaterThan(2);
    expect(simple.filter(({ bytes }) => bytes === 0 || bytes > SIMPLE_CHART)).toEqual([]);
  });

  it.each(SITES)('on the %s site has a name and a description, and one text a label', async (name) => {
    const files = filesWithCharts(name);
    const faults = await withPage({ javaScriptEnabled: true }, async (page) => {
      const found: string[] = [];
      for (const file of files) {
        await page.goto(addressOfFile(file, inject(name)));
        const wrong = await page.locator('svg.chart').evaluateAll((all) =>
          all.flatMap((svg) => {
            const named = (svg.getAttribute('aria-labelledby') ?? '')
              .split(' ')
              .map((id) => document.getElementById(id)?.textContent.trim() ?? '');
            const letters = [...svg.querySelectorAll('text')].map((text) => text.textContent);
            const single = letters.filter((text) => text.length <= 1).length;
            return [
              ...(named.length === 2 && named.every((text) => text.length > 3)
                ? []
                : ['no name or description']),
              ...(single * 2 > letters.length ? ['one text a letter'] : []),
            ];
          }),
        );
        found.push(...wrong.map((each) => `${file}: ${each}`));
      }
      return found;
    });
    expect(faults).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('in forced colours on a %s screen', (colorScheme) => {
  it.each(SITES)('every chart of the %s site shows its text and its shapes', async (name) => {
    const files = filesOfKind('chart', inject(name));
    const faults = await withPage({ forcedColors: 'active', colorScheme }, async (page) => {
      const found: string[] = [];
      page.on('pageerror', (error) => found.push(error.message));
      for (const file of files) {
        await page.goto(addressOfFile(file, inject(name)));
        const svg = page.locator('svg.chart').first();
        const colours = await coloursOf(await svg.screenshot());
        if (colours.length < 3) found.push(`${file}: only the colours ${colours.join(' and ')}`);
        for (const text of await unseenTexts(svg)) found.push(`${file}: “${text}” cannot be seen`);
      }
      return found;
    });
    expect(faults).toEqual([]);
  });
});

describe('on paper', () => {
  it('a chart shows its table though it is folded on the screen, and nothing that needs a screen', async () => {
    await withPage({ viewport: { width: 794, height: 1123 } }, async (page) => {
      await page.goto(addressOfFile('articles/2024/roundup.html', inject('everything')));
      expect(await page.evaluate(visibleCells)).toBe(0);
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(visibleCells)).toBeGreaterThan(5);
      expect(await page.locator('svg.chart').first().isVisible()).toBe(true);
      await page.goto(addressOf('chart', inject('everything')));
      expect(await page.locator('#live-chart').isVisible()).toBe(false);
    });
  });
});

describe('the downloads of a chart', () => {
  it.each(SITES)('of the %s site are a PNG that can be read and a CSV with its values', async (name) => {
    const { dir } = inject(name);
    for (const file of filesOfKind('chart', inject(name))) {
      const stem = join(dir, file.replace(/\.html$/, ''));
      const { format, width, height } = await sharp(`${stem}.png`).metadata();
      expect([file, format]).toEqual([file, 'png']);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(400);
      expect((await coloursOf(readFileSync(`${stem}.png`))).length).toBeGreaterThan(2);
      const shown = [...readFileSync(join(dir, file), 'utf8').matchAll(/<data value="([^"]+)">/g)];
      const csv = readFileSync(`${stem}.csv`, 'utf8');
      expect(shown.filter(([, value = '']) => !csv.includes(`,${value},`)).map(([, value]) => value)).toEqual(
        [],
      );
    }
  });
});

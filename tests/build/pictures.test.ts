import { parseHTML } from 'linkedom';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listenOnFree } from '../../scripts/serve/listen.ts';
import { siteHandler } from '../../scripts/serve/site-handler.ts';
import { MOVING_PICTURE_LIMIT, PICTURE_LIMIT } from '../../src/source/picture-limits.ts';
import { launch } from '../browser/launch.ts';
import { htmlFaults } from '../site/html-faults.ts';
import { buildFolder } from './fixture-build.ts';
import { layPictures } from './pictures-content.ts';

const PAGE = 'articles/2024/pictures.html';

let work = '';
let out = '';
let names: string[] = [];

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'zongshu-'));
  out = join(work, 'site');
  names = await layPictures(join(work, 'content'));
  expect(buildFolder(join(work, 'content'), out)).toMatchObject({ code: 0 });
});
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** The picture of a page that shows one of the files, by the file's name. */
function shown(name: string, page = PAGE): Element {
  const { document } = parseHTML(readFileSync(join(out, page), 'utf8'));
  const image = [...document.querySelectorAll('img')].find(({ alt }) => alt === `这是 ${name}`);
  if (!image) throw new Error(`No picture of ${name}.`);
  return image;
}

const fileAt = (address: string): string => join(out, decodeURI(address).slice(1));

/** Bytes of the file that a picture names as `src`. */
const bytesOf = (name: string): Buffer => readFileSync(fileAt(shown(name).getAttribute('src') ?? ''));

/** Addresses and widths that a `srcset` offers. */
function offers(srcset: string | null | undefined): { url: string; width: number }[] {
  return (srcset ?? '')
    .split(', ')
    .filter(Boolean)
    .map((each) => {
      const [url = '', width = ''] = each.split(' ');
      return { url, width: Number.parseInt(width, 10) };
    });
}

describe('a picture of a text', () => {
  it('is offered as AVIF and WebP in several widths, each file as wide as it says', async () => {
    const image = shown('camera.jpg');
    const avif = offers(
      image.parentElement?.querySelector('source[type="image/avif"]')?.getAttribute('srcset'),
    );
    const webp = offers(image.getAttribute('srcset'));
    expect(avif.map(({ width }) => width)).toEqual([480, 800, 1280]);
    expect(webp.map(({ width }) => width)).toEqual([800, 1280]);
    for (const { url, width } of [...avif, ...webp])
      expect(await sharp(fileAt(url)).metadata()).toMatchObject({
        width,
        format: url.endsWith('.avif') ? 'heif' : 'webp',
      });
  });

  it('loads at once where the text begins with it, and late further down', () => {
    const first = shown(names[0] ?? '');
    expect([first.getAttribute('fetchpriority'), first.getAttribute('loading')]).toEqual(['high', null]);
    for (const name of names.slice(1)) expect(shown(name).getAttribute('loading')).toBe('lazy');
    for (const name of names) expect(shown(name).getAttribute('decoding')).toBe('async');
  });

  it('says its size, in the proportions of its file', async () => {
    for (const name of names) {
      const [width = 0, height = 0] = ['width', 'height'].map((side) =>
        Number(shown(name).getAttribute(side)),
      );
      const file = await sharp(bytesOf(name)).metadata();
      const tall = file.pageHeight ?? file.height;
      expect([name, width / height]).toEqual([name, expect.closeTo(file.width / tall, 1)]);
      // Grain that no format can make light is made smaller, in a frame that stays.
      if (name !== 'foliage.jpg') expect([name, width, height]).toEqual([name, file.width, tall]);
    }
  });

  it('is never larger than its original', () => {
    const sizes = Object.fromEntries(names.map((name) => [name, shown(name).getAttribute('width')]));
    expect(sizes).toMatchObject({ 'icon.png': '64', 'dot.png': '1', 'print.jpg': '700', 'glass.png': '900' });
  });

  it('stands upright where the camera was held so', async () => {
    const { data, info } = await sharp(bytesOf('upright.jpg')).raw().toBuffer({ resolveWithObject: true });
    const redAt = (x: number, y: number): boolean => {
      const [red = 0, green = 0] = data.subarray((y * info.width + x) * info.channels);
      return red > 150 && green < 80;
    };
    // What was the left half of the lying file is the upper half of the standing picture.
    expect(info).toMatchObject({ width: 800, height: 1200 });
    expect([redAt(400, 100), redAt(400, 1100)]).toEqual([true, false]);
  });

  it('has the colours of screens where its file has those of print', async () => {
    expect(await sharp(bytesOf('print.jpg')).metadata()).toMatchObject({ space: 'srgb', channels: 3 });
  });

  it('still moves where its file does, and is one file then', async () => {
    for (const name of ['wave.gif', 'wave.webp']) {
      expect(await sharp(bytesOf(name)).metadata()).toMatchObject({ pages: 3 });
      expect(shown(name).parentElement?.tagName).not.toBe('PICTURE');
      expect(shown(name).getAttribute('srcset')).toBeNull();
    }
  });

  it('is the very file where it is drawn in lines', () => {
    const original = join(work, 'content', 'articles', '2024', 'pictures', 'drawing.svg');
    expect(bytesOf('drawing.svg')).toEqual(readFileSync(original));
  });
});

describe('what is published of pictures', () => {
  it('is light, whatever the camera made', () => {
    const files = readdirSync(join(out, '_astro')).filter((name) => !name.endsWith('.js'));
    for (const file of files)
      expect([file, statSync(join(out, '_astro', file)).size <= PICTURE_LIMIT]).toEqual([file, true]);
    expect(MOVING_PICTURE_LIMIT).toBeGreaterThan(PICTURE_LIMIT);
  });

  it('holds no original', () => {
    const files = readdirSync(join(out, '_astro'));
    expect(files.filter((file) => /\.(?:jpg|png|gif)$/.test(file))).toEqual([]);
    const largest = statSync(join(work, 'content', 'articles', '2024', 'pictures', 'camera.jpg')).size;
    expect(Math.max(...files.map((file) => statSync(join(out, '_astro', file)).size))).toBeLessThan(largest);
  });

  it('stands in valid HTML', async () => {
    expect(await htmlFaults(out)).toEqual([]);
  });
});

describe('the next build', () => {
  it('makes no picture anew, and another one under the same name at once', async () => {
    const before = shown('icon.png').getAttribute('src');
    const cached = (): string[] => readdirSync(join(out, '_astro')).sort();
    const files = cached();
    const again = buildFolder(join(work, 'content'), out);
    expect(again).toMatchObject({ code: 0 });
    expect(again.output).toContain('重新生成 0 个页面、0 个其他文件；新增 0 个，改动 0 个，删除 0 个');
    expect(cached()).toEqual(files);
    const icon = join(work, 'content', 'articles', '2024', 'pictures', 'icon.png');
    await sharp({ create: { width: 64, height: 64, channels: 3, background: '#123456' } }).toFile(icon);
    expect(buildFolder(join(work, 'content'), out)).toMatchObject({ code: 0 });
    const src = shown('icon.png').getAttribute('src');
    expect(src).not.toBe(before);
    expect(cached()).toEqual(
      files.map((file) => (`/_astro/${file}` === before ? src?.slice('/_astro/'.length) : file)).sort(),
    );
  });
});

describe('in a browser', () => {
  let browser: Browser;
  let origin = '';
  let close: () => void = () => undefined;
  beforeAll(async () => {
    browser = await launch();
    const listening = await listenOnFree(siteHandler(out, '/'), [0]);
    const address = listening?.server.address();
    origin = `http://localhost:${String(typeof address === 'object' && address?.port)}`;
    close = () => {
      listening?.server.close();
      listening?.server.closeAllConnections();
    };
  });
  afterAll(async () => {
    await browser.close();
    close();
  });

  it.each([
    [390, PAGE],
    [1280, PAGE],
    [390, ''],
    [1280, ''],
  ])('nothing moves while pictures come, %i pixels wide, on /%s', async (width, path) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    // Pictures come after the words, as on a weak line.
    await page.route(/_astro/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await route.continue();
    });
    await page.addInitScript(watchShifts);
    await page.goto(`${origin}/${path}`, { waitUntil: 'load' });
    await page.evaluate(scrollThrough);
    expect(await page.evaluate('window.shifts')).toEqual([]);
    const broken =
      'Array.from(document.images).filter((each) => each.naturalWidth === 0).map((each) => each.alt)';
    expect(await page.evaluate(broken)).toEqual([]);
    await page.close();
  });

  it('the form that fits the window is loaded, and no other', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    const loaded: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/camera.')) loaded.push(request.url().slice(origin.length));
    });
    await page.goto(`${origin}/${PAGE}`, { waitUntil: 'load' });
    const narrow = shown('camera.jpg').parentElement?.querySelector('source')?.getAttribute('srcset');
    expect(loaded).toEqual([offers(narrow)[0]?.url]);
    await page.close();
  });
});

/** Notes every layout shift that no hand has caused. */
const watchShifts = `
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts.push(entry.value);
  }).observe({ type: 'layout-shift', buffered: true });
`;

/** Goes down the whole page, window by window, so that late pictures load. */
const scrollThrough = `(async () => {
  for (let y = 0; y < document.body.scrollHeight; y += 700) {
    scrollTo(0, y);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  await Promise.all(Array.from(document.images, (each) => each.complete || new Promise((done) => { each.onload = each.onerror = done; })));
  await new Promise((resolve) => setTimeout(resolve, 100));
})()`;

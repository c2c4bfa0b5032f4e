import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findExcess } from '../../scripts/budgets/find-excess.ts';
import { budgetWords } from '../../src/locales/budget-words.ts';
import { buildFolder, contentOf, MOMENT } from './fixture-build.ts';
import { folderBytes } from './folder-bytes.ts';
import { articleText } from './pictures-content.ts';
import { runCommand } from './run-command.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'zongshu-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

/** Letters and digits in no order: nothing makes them smaller than three quarters. */
const noise = (length: number): string => randomBytes(length).toString('base64').slice(0, length);

/** Chinese in no order, which is harder to compress than any text that somebody wrote. */
const characters = (length: number): string =>
  Array.from(
    randomBytes(length * 2)
      .toString('hex')
      .match(/.{4}/g) ?? [],
    (four) => String.fromCharCode(0x4e00 + (Number.parseInt(four, 16) % 5000)),
  ).join('');

/** A text in paragraphs of two sentences each. */
function longText(length: number): string {
  const paragraph = (): string => `${characters(40)}，${characters(30)}。${characters(30)}。\n`;
  return Array.from({ length: length / 100 }, paragraph).join('\n');
}

const STYLE = `<style>.a{color:#123}${'.b{margin:0}'.repeat(50)}</style>`;

/** Lays files into a folder, of which the first is a page, and says what is too heavy on it. */
function excess(
  body: string,
  files: Record<string, string | Buffer> = {},
  file = 'articles/2024/a.html',
): string[] {
  const html = `<!doctype html><html><head><title>甲</title>${STYLE}</head><body>${body}</body></html>`;
  for (const [path, content] of Object.entries({ ...files, [file]: html })) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  const site = { dir, base: '/', origin: 'https://www.example.cn' };
  return findExcess(site, [file]).map((sentence) => sentence(budgetWords('zh-CN')));
}

describe('what an editor puts on a page never makes it too heavy', () => {
  it.each([
    ['a text of 20,000 characters', `<p>${characters(20_000)}</p>`, 'articles/2024/a.html'],
    ['a text of 200,000 characters', `<p>${characters(200_000)}</p>`, 'articles/2024/a.html'],
    [
      'a month of 3,000 articles',
      Array.from(
        { length: 3000 },
        () => `<li><a href="/articles/2024/${noise(12)}.html">${characters(24)}</a><time>5月3日</time></li>`,
      ).join(''),
      'archive/2024-05.html',
    ],
    [
      'an album of 200 pictures',
      Array.from({ length: 200 }, () => {
        const [a, b, c] = [noise(8), noise(8), noise(8)].map((each) => each.replaceAll(/[/+]/g, '-'));
        return `<figure><picture><source type="image/avif" srcset="/_astro/photo.${a}_x.avif 480w, /_astro/photo.${a}_y.avif 800w, /_astro/photo.${a}_z.avif 1280w" sizes="min(40rem, 100vw - 2rem)"><img src="/_astro/photo.${b}.webp" srcset="/_astro/photo.${c}.webp 800w, /_astro/photo.${b}.webp 1280w" width="1280" height="853" alt="${characters(12)}" loading="lazy"></picture></figure>`;
      }).join(''),
      'articles/2024/a.html',
    ],
  ])('%s', (_, body, file) => {
    expect(excess(body, {}, file)).toEqual([]);
  });
});

describe('a page is over its budget', () => {
  it('by styles, and the sentence says how much of it they are', () => {
    const [sentence, ...more] = excess(`<style>${noise(30_000)}</style><p>短文。</p>`);
    expect(sentence).toMatch(
      /^页面 articles\/2024\/a\.html 压缩后 2[\d,]+ 字节，超过上限 14,600 字节（全页 4 字.*样式占 2[\d,]+ 字节）/,
    );
    expect(more).toEqual([]);
  });

  it('by what stands in its tags, where nobody sees it', () => {
    expect(excess(`<p data-x="${noise(30_000)}">短文。</p>`)).toEqual([
      expect.stringContaining('超过上限 14,600 字节'),
    ]);
  });

  it('by any script where it has no need of one', () => {
    expect(excess('<script type="module" src="/a.js"></script>', { 'a.js': 'alert(1)' })).toEqual([
      expect.stringMatching(/的脚本压缩后 \d+ 字节，超过上限 0 字节（\/a\.js）/),
    ]);
    expect(excess('<script>alert(1)</script>')).toEqual([expect.stringContaining('（<script>）')]);
    expect(excess('<script type="application/json">{}</script>')).toEqual([]);
  });

  it('by a live chart that has grown', () => {
    const chart = 'campaigns/a/charts/b.html';
    const load = '<script type="module" src="/chart.js"></script>';
    expect(excess(load, { 'chart.js': noise(80_000) }, chart)).toEqual([]);
    expect(excess(load, { 'chart.js': noise(90_000) }, chart)).toEqual([
      expect.stringContaining('上限 61,440'),
    ]);
  });

  it('by files that are fetched at once', () => {
    const pictures = ['a', 'b', 'c'].map((name) => `<img src="/${name}.webp" width="1" height="1" alt="">`);
    expect(excess(pictures.join(''))).toEqual([
      expect.stringContaining(
        '要取 4 个文件，超过上限 2 个（articles/2024/a.html、/a.webp、/b.webp、/c.webp）',
      ),
    ]);
    expect(excess(pictures.join('').replaceAll('<img', '<img loading="lazy"'))).toEqual([]);
  });

  it.each([
    ['a picture', '<img src="https://evil.example/a.png" loading="lazy">'],
    [
      'a picture in another size',
      '<img src="/a.png" srcset="/a.png 1w, https://evil.example/a.png 2w" loading="lazy">',
    ],
    ['a frame', '<iframe src="//evil.example/a.html" loading="lazy"></iframe>'],
    ['a connection made in advance', '<link rel="preconnect" href="https://evil.example/a">'],
    ['a font', '<style>@font-face{src:url("https://evil.example/a.woff2")}</style>'],
    ['a style sheet', '<style>@import "https://evil.example/a.css";</style>'],
  ])('by %s of another host', (_, body) => {
    expect(excess(body)).toEqual([expect.stringContaining('evil.example/a')]);
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a picture', "<img src='https://evil.example/a.png'>"],
    ['styles', `<style>${noise(30_000)}</style>`],
  ])('never by words about %s: they stand in an attribute, or as code', (_, words) => {
    const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const quoted = words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').slice(0, 2000);
    expect(excess(`<p title="${quoted}">短文。</p><p><code>${escaped.slice(0, 2000)}</code></p>`)).toEqual(
      [],
    );
  });

  it('never by a link to another host, nor by its own address', () => {
    const links =
      '<a href="https://other.example/">甲</a><link rel="canonical" href="https://other.example/">';
    expect(excess(`${links}<img src="https://www.example.cn/a.png" alt="">`)).toEqual([]);
  });

  it('by a picture, and a moving one gets more room', () => {
    const picture = (name: string): string => `<img src="/_astro/${name}" loading="lazy" alt="">`;
    const moving = Buffer.alloc(400_000);
    moving.write('RIFF____WEBPVP8X____', 'latin1');
    moving[20] = 0x02;
    expect(excess(picture('a.webp'), { '_astro/a.webp': moving })).toEqual([]);
    moving[20] = 0;
    expect(excess(picture('a.webp'), { '_astro/a.webp': moving })).toEqual([
      expect.stringContaining('图片 /_astro/a.webp 有 400,000 字节，超过上限 250,000 字节'),
    ]);
    expect(excess(picture('a.svg'), { '_astro/a.svg': `<svg>${'<g/>'.repeat(200_000)}</svg>` })).toEqual([]);
  });
});

describe('npm run build', () => {
  let work = '';
  beforeAll(() => {
    work = mkdtempSync(join(tmpdir(), 'zongshu-'));
    cpSync(contentOf('minimal'), join(work, 'content'), { recursive: true });
  });
  afterAll(() => {
    rmSync(work, { recursive: true, force: true });
  });

  it('leaves the earlier site where a page is over its budget, names the page, and can be told to go on', () => {
    const [content, out] = [join(work, 'content'), join(work, 'site')];
    const folder = join(content, 'articles', '2024');
    writeFileSync(join(folder, 'long.md'), articleText('很长的稿件', longText(20_000)));
    expect(buildFolder(content, out)).toMatchObject({ code: 0 });
    const before = folderBytes(out);
    writeFileSync(
      join(folder, 'map.svg'),
      `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><desc>${noise(400_000)}</desc></svg>`,
    );
    writeFileSync(join(folder, 'map.md'), articleText('地图', '![全区地图](map.svg)\n'));
    const refused = buildFolder(content, out);
    expect(refused.code).toBe(1);
    expect(refused.output).toMatch(
      /页面 articles\/2024\/map\.html 的图片 \/_astro\/map\.\S+\.svg 有 [\d,]+ 字节/,
    );
    expect(refused.output).toContain('网站没有更新，原有的网站未作改动');
    expect(folderBytes(out)).toEqual(before);
    const args = ['--content', content, '--out', out, '--at', MOMENT, '--no-budgets'];
    const told = runCommand('build', args);
    expect(told).toMatchObject({ code: 0 });
    expect(told.output).toContain('页面 articles/2024/map.html 的图片');
    // Being told to go on once is no leave for the next build.
    expect(buildFolder(content, out)).toMatchObject({ code: 1 });
  });
});

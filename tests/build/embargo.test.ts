import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../../scripts/build/marker.ts';
import { AFTER, BEFORE, LATER, layEmbargo, SECRETS } from './embargo-content.ts';
import { folderBytes } from './folder-bytes.ts';
import { runCommand } from './run-command.ts';

let work = '';
/** What the build a minute before the hour said. */
let told = '';
const at = (name: string): string => join(work, name);

/** Builds a content into a folder: from nothing, or over what the same content made there before. */
function build(content: string, out: string, moment: string, workers = '0'): string {
  const args = ['--content', at(content), '--out', at(out), '--at', moment];
  const { code, output } = runCommand('build', args, { env: { RENDER_WORKERS: workers } });
  expect(code, output).toBe(0);
  return output;
}

/** How the compressed twins of a release are read. */
const TWINS = { '.br': brotliDecompressSync, '.gz': gunzipSync, '.zst': zstdDecompressSync };

function bytesOf(file: string): Buffer {
  const unpack = TWINS[extname(file) as keyof typeof TWINS] as ((bytes: Buffer) => Buffer) | undefined;
  const bytes = readFileSync(file);
  return unpack ? unpack(bytes) : bytes;
}

/** Every file whose name or bytes hold a text, whatever kind of file it is. */
function filesWith(dir: string, text: string): string[] {
  const forms = [text, encodeURI(text)];
  return filesOf(dir)
    .filter((file) => statSync(join(dir, file)).isFile())
    .filter((file) => {
      const bytes = bytesOf(join(dir, file));
      return forms.some((form) => file.includes(form) || bytes.includes(form));
    });
}

/** Which of the texts are found anywhere below a folder. */
const found = (dir: string, texts: readonly string[]): string[] =>
  texts.filter((text) => filesWith(dir, text).length > 0);

const digestOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'zongshu-'));
  for (const name of ['content', 'again']) await layEmbargo(at(name), true);
  await layEmbargo(at('without'), false);
  told = build('content', 'before', BEFORE);
  // What several processes make is held against what one does, before the hour and after it.
  build('without', 'without-site', BEFORE, '2');
  build('again', 'after', AFTER, '2');
});
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

describe('a minute before the hour', () => {
  it('no byte tells of what is held back', () => {
    expect(found(at('before'), [...SECRETS, ...LATER])).toEqual([]);
  });

  it('the site is, byte for byte, that of a content without it', () => {
    expect(folderBytes(at('before'))).toEqual(folderBytes(at('without-site')));
  });

  it('the build says when to build again', () => {
    expect(told).toContain('网站下次因时间而变化：2024-06-15 12:30');
  });

  it('neither picture nor attachment lies there, under any name', () => {
    const known = folderBytes(at('before'));
    const originals = ['articles/2024/canal-photo.jpg', 'campaigns/water/documents/canal-annex.pdf'];
    const digests = originals.map((file) => digestOf(join(at('content'), file)));
    const names = digests.flatMap((digest) => [digest, digest.slice(0, 12)]);
    expect(Object.values(known).filter((digest) => digests.includes(digest))).toEqual([]);
    expect(found(at('before'), names)).toEqual([]);
    const pictures = filesOf(at('after')).filter((file) => file.includes('canal-photo'));
    expect(pictures.length).toBeGreaterThan(3);
    const drawn = pictures.map((file) => digestOf(join(at('after'), file)));
    expect(Object.values(known).filter((digest) => drawn.includes(digest))).toEqual([]);
  });

  it('a release tells of none of it either', () => {
    const { code, output } = runCommand('release', [
      ...['--content', at('content'), '--out', at('before'), '--to', at('place')],
    ]);
    expect(code, output).toBe(0);
    expect(found(at('place'), [...SECRETS, 'canal-alias', ...LATER])).toEqual([]);
  });
});

describe('a minute after it', () => {
  it('all of it is there, and what waits for its month is not', () => {
    expect(SECRETS.filter((text) => filesWith(at('after'), text).length === 0)).toEqual([]);
    expect(found(at('after'), LATER)).toEqual([]);
  });

  it('each kind of file has it', () => {
    const page = (path: string): string => readFileSync(join(at('after'), path), 'utf8');
    for (const file of ['metrics.csv', 'values.csv', 'metrics.json', 'metrics/canal-length.json'])
      expect(page(`data/water/${file}`)).toContain('73519');
    expect(page('campaigns/water/changes.xml')).toContain('73519');
    expect(page('feed.xml')).toContain('甪堰修渠完工');
    expect(page('sitemap-2024.xml')).toContain('canal-held');
    expect(page('sitemap-rest.xml')).toContain('canal-rules');
    expect(page('sitemap-news.xml')).toContain('canal-held');
    expect(page('campaigns/water.html')).toContain('73519');
    expect(page('campaigns/water/charts/wells-line.html')).toContain('甪堰深井线');
    expect(page('campaigns/water/metrics/wells.html')).toContain('61739');
    expect(filesOf(at('after'))).toEqual(
      expect.arrayContaining([
        'cards/articles/2024/canal-held.png',
        'cards/metrics/water/canal-length.png',
        'campaigns/water/charts/canal-bars.png',
        'campaigns/water/documents/canal-annex.pdf',
      ]),
    );
  });

  it('a build over the one before is one from nothing, and makes only what the hour touches', () => {
    const before = folderBytes(at('before'));
    build('content', 'before', AFTER);
    const now = folderBytes(at('before'));
    expect(now).toEqual(folderBytes(at('after')));
    const changed = Object.keys(now).filter((file) => file.endsWith('.html') && now[file] !== before[file]);
    expect(changed).toEqual([
      ...[
        'archive.html',
        'archive/2024-06.html',
        'articles/2024/canal-held.html',
        'articles/2024/early.html',
      ],
      ...['campaigns/water.html', 'campaigns/water/charts/canal-bars.html'],
      ...['campaigns/water/charts/canal-bars/embed.html', 'campaigns/water/charts/canal-mixed.html'],
      ...['campaigns/water/charts/canal-mixed/embed.html', 'campaigns/water/charts/wells-line.html'],
      ...['campaigns/water/charts/wells-line/embed.html', 'campaigns/water/documents.html'],
      ...[
        'campaigns/water/documents/canal-rules.html',
        'campaigns/water/documents/notice.html',
        'campaigns/water/metrics.html',
      ],
      ...['canal-length', 'canal-lined', 'canal-planned', 'canal-share', 'deep-held', 'wells'].map(
        (metric) => `campaigns/water/metrics/${metric}.html`,
      ),
      ...['columns/news.html', 'columns/news/2024-06.html', 'index.html', 'search.html', 'site-map.html'],
    ]);
  });
});

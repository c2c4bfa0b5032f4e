import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { CLASS_HEADERS, EVERYWHERE, classOfPath } from '../../scripts/host/header-rules.ts';
import { fetchRaw } from './fetch-raw.ts';

const hosted = inject('hosted');

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  pdf: 'application/pdf',
  webmanifest: 'application/manifest+json; charset=utf-8',
  bin: 'application/octet-stream',
};

const COMPRESSED = /\.(?:html|csv|json|xml|txt|js|css|svg|webmanifest|bin)$/;
const UNPACK = { br: brotliDecompressSync, gzip: gunzipSync, zstd: zstdDecompressSync } as const;
/** How a twin is named. */
const ENDINGS = { br: 'br', gzip: 'gz', zstd: 'zst' } as const;
const ENCODINGS = { nginx: ['br', 'gzip'], caddy: ['zstd', 'br', 'gzip'] } as const;

/** The files of a release that readers may ask for. */
function filesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^\.|\.(?:br|gz|zst)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort();
}

/** One file of every class and kind. */
function oneOfEach(dir: string): string[] {
  const seen = new Map<string, string>();
  for (const file of filesIn(dir)) {
    const kind = `${classOfPath(file)} ${file.replace(/^.*\./, '')}`;
    if (!seen.has(kind) && file !== 'index.html') seen.set(kind, file);
  }
  return [...seen.values()];
}

describe.each(hosted)('$server under $base', ({ server, origin, base, dir }) => {
  const at = (path: string, asked = {}): ReturnType<typeof fetchRaw> => fetchRaw(origin, base + path, asked);

  it.each(oneOfEach(dir))('sends %s with the headers of its class, each once', async (file) => {
    const { status, headers, raw, body } = await at(encodeURI(file));
    expect(status).toBe(200);
    expect(body.equals(readFileSync(join(dir, file)))).toBe(true);
    expect(headers['content-type']).toBe(TYPES[file.replace(/^.*\./, '')]);
    for (const [name, value] of Object.entries({ ...EVERYWHERE, ...CLASS_HEADERS[classOfPath(file)] }))
      expect(headers[name.toLowerCase()], name).toBe(value);
    const names = raw.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('sends every page with no unsafe word in its policy, and lets only embeds be framed', async () => {
    for (const file of filesIn(dir).filter((name) => name.endsWith('.html') && name !== 'index.html')) {
      const { status, headers, body } = await at(file);
      expect(status, file).toBe(200);
      const policy = String(headers['content-security-policy']);
      expect(policy + body.subarray(0, 900).toString(), file).not.toMatch(/unsafe-/);
      expect(policy, file).toContain(
        file.endsWith('/embed.html') ? 'frame-ancestors *' : "frame-ancestors 'none'",
      );
    }
  });

  it.each(ENCODINGS[server])('sends the %s twin of every text that has one', async (encoding) => {
    const files = filesIn(dir).filter((name) => name !== 'index.html' && COMPRESSED.test(name));
    const has = (file: string, ending: string): boolean => existsSync(join(dir, `${file}.${ending}`));
    // What weighs next to nothing is no smaller compressed; pages always are.
    const packed = files.filter((file) => has(file, ENDINGS[encoding]));
    expect(files.filter((file) => file.endsWith('.html') && !packed.includes(file))).toEqual([]);
    for (const file of files) {
      const { headers, body } = await at(file, { headers: { 'accept-encoding': encoding } });
      expect(headers['content-encoding'], file).toBe(packed.includes(file) ? encoding : undefined);
      if (Object.values(ENDINGS).some((ending) => has(file, ending)))
        expect(headers.vary, file).toBe('Accept-Encoding');
      expect(headers['content-type'], file).toBe(TYPES[file.replace(/^.*\./, '')]);
      const text = packed.includes(file) ? UNPACK[encoding](body) : body;
      expect(text.equals(readFileSync(join(dir, file))), file).toBe(true);
    }
  });

  it('sends the best twin to a browser, and names the encoding on which the answer depends', async () => {
    const browser = await at('', { headers: { 'accept-encoding': 'gzip, deflate, br, zstd' } });
    expect(browser.headers['content-encoding']).toBe(ENCODINGS[server][0]);
    const plain = await at('', { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers.vary).toBe('Accept-Encoding');
    expect(plain.headers.etag).not.toBe(browser.headers.etag);
  });

  it.each(['identity', 'gzip', 'br'])(
    'answers 304 to who has the page already, sent as %s',
    async (encoding) => {
      const accept = { 'accept-encoding': encoding };
      const first = await at('archive.html', { headers: accept });
      const etag = first.headers.etag ?? '';
      expect(etag).not.toBe('');
      const again = await at('archive.html', { headers: { ...accept, 'if-none-match': etag } });
      expect(again.status).toBe(304);
      expect(again.body.length).toBe(0);
      expect(again.headers['cache-control']).toBe(CLASS_HEADERS.page['Cache-Control']);
      const other = await at('archive.html', { headers: { ...accept, 'if-none-match': '"another"' } });
      expect(other.status).toBe(200);
    },
  );

  it('answers HEAD as GET without the body, and refuses to be written to', async () => {
    const get = await at('archive.html');
    const head = await at('archive.html', { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.body.length).toBe(0);
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await at('archive.html', { method })).status, method).toBe(405);
  });

  it('sends a part of a file that is asked for', async () => {
    const file = 'data/zuofeng/metrics.csv';
    const { status, headers, body } = await at(file, { headers: { range: 'bytes=3-12' } });
    expect(status).toBe(206);
    expect(headers['content-range']).toBe(`bytes 3-12/${readFileSync(join(dir, file)).length}`);
    expect(body.equals(readFileSync(join(dir, file)).subarray(3, 13))).toBe(true);
  });

  it.each([
    'nothing.html',
    'nothing.csv',
    'articles/',
    'articles',
    '_astro/',
    'a/b/c',
    '%E4%BD%A0.html',
    'x%0d%0aSet-Cookie:a=b',
  ])('answers %s with the 404 page, its status and its words', async (path) => {
    const { status, headers, body } = await at(path);
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['set-cookie']).toBeUndefined();
    expect(body.equals(readFileSync(join(dir, '404.html')))).toBe(true);
  });

  it('answers a withdrawn page with 410 and a page of its own', async () => {
    const { status, headers, body } = await at('articles/2023/withdrawn.html');
    expect(status).toBe(410);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.equals(readFileSync(join(dir, '410.html')))).toBe(true);
  });

  it.each([
    ['articles/2023/old-name.html', 'archive.html'],
    ['archive', 'archive.html'],
    ['archive/', 'archive.html'],
    ['columns/shangzhou/', 'columns/shangzhou.html'],
    ['index.html', ''],
  ])('sends %s on to %s for good', async (from, to) => {
    const { status, headers } = await at(from);
    expect(status).toBe(301);
    expect(headers.location).toBe(base + to);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each([
    '.zongshu',
    '.git/config',
    '%2ezongshu',
    'archive.html.br',
    'archive.html.gz',
    'archive.html.zst',
    '_headers',
    '../../../../etc/passwd',
    '%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '..%2f..%2f..%2f..%2fetc/passwd',
    '..%5c..%5cetc/passwd',
    'archive.html%00.csv',
  ])('gives nothing away for %s', async (path) => {
    const { status, body } = await at(path);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toContain('root:x:0');
  });

  it('serves a folder that no link leads out of', () => {
    const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
    expect(entries.filter((entry) => entry.isSymbolicLink())).toEqual([]);
  });

  it('asks for https only where the reader came by it', async () => {
    const { headers } = await at('', { headers: { 'x-forwarded-proto': 'https' } });
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  });

  if (base !== '/') {
    it('sends readers from the top of the host and from the bare path to the site', async () => {
      for (const path of ['/', base.slice(0, -1)]) {
        const { status, headers } = await fetchRaw(origin, path);
        expect([301, 302]).toContain(status);
        expect(headers.location).toBe(base);
      }
      expect((await fetchRaw(origin, '/elsewhere.html')).status).toBe(404);
    });
  }
});

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENTRY_STORE } from './entry-store.ts';
import { measureSite } from './measure-site.ts';
import type { CodeDigests } from './code-digests.ts';
import { engineSignatures, writeSeal } from './seal.ts';
import { copySite, openWorkshop, pruneWorkshop, seedEngineLists } from './workshop.ts';

const CODE: CodeDigests = { engine: 'e', store: 's', search: 'f', program: 'p' };
let dir = '';
let cache = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'zongshu-'));
  cache = join(dir, 'cache');
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

function put(...path: string[]): void {
  const file = join(dir, ...path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, path.join('/'));
}

/** A cache as a build that ended well leaves it. */
function sealed(): void {
  put('cache', 'site', 'index.html');
  put('cache', 'site', 'articles', 'a.html');
  put('cache', 'incremental-build.json');
  put('cache', 'assets', 'photo.webp');
  const site = measureSite(join(cache, 'site'), ['index.html', 'articles/a.html']);
  writeSeal(cache, { site, engine: engineSignatures(cache), code: CODE });
}

describe('the place where a site grows', () => {
  it('keeps what the last build left, where that ended well', () => {
    sealed();
    const { dir: site, before } = openWorkshop(cache, CODE);
    expect([...(before?.site.keys() ?? [])].sort()).toEqual(['articles/a.html', 'index.html']);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('cache/site/index.html');
  });

  it('is trusted once: a build that is cut off leaves nothing that the next one goes by', () => {
    sealed();
    openWorkshop(cache, CODE);
    expect(openWorkshop(cache, CODE).before).toBeUndefined();
    expect(readdirSync(join(cache, 'site'))).toEqual([]);
  });

  it.each([
    [
      'a page was changed',
      () => {
        put('cache', 'site', 'index.html');
      },
    ],
    [
      'a page was added',
      () => {
        put('cache', 'site', 'more.html');
      },
    ],
    [
      'a page is missing',
      () => {
        rmSync(join(cache, 'site', 'index.html'));
      },
    ],
    [
      'a picture of the engine was changed',
      () => {
        put('cache', 'assets', 'photo.webp');
      },
    ],
    [
      'the engine\u2019s own list is missing',
      () => {
        rmSync(join(cache, 'incremental-build.json'));
      },
    ],
    [
      'the seal is cut off',
      () => {
        writeFileSync(join(cache, 'seal.json'), '{"version":1,"site":[["ind');
      },
    ],
    [
      'the seal is of another version',
      () => {
        writeFileSync(join(cache, 'seal.json'), '{"version":0}');
      },
    ],
    [
      'one sign of the seal has flipped',
      () => {
        const file = join(cache, 'seal.json');
        writeFileSync(file, readFileSync(file, 'utf8').replace(/"[0-9a-f]{64}"/, `"${'0'.repeat(64)}"`));
      },
    ],
    [
      'the seal holds something else',
      () => {
        writeFileSync(join(cache, 'seal.json'), 'null');
      },
    ],
  ])('is emptied where %s', (_, spoil) => {
    sealed();
    spoil();
    expect(openWorkshop(cache, CODE).before).toBeUndefined();
    expect(readdirSync(join(cache, 'site'))).toEqual([]);
    expect(existsSync(join(cache, 'assets'))).toBe(false);
  });

  it('is emptied where other packages or another version of Zongshu made it', () => {
    sealed();
    expect(openWorkshop(cache, { ...CODE, engine: 'newer' }).before).toBeUndefined();
    expect(readdirSync(join(cache, 'site'))).toEqual([]);
  });

  it('forgets the front matter that other code has read, and keeps the pages', () => {
    sealed();
    put('cache', ENTRY_STORE);
    const site = measureSite(join(cache, 'site'), ['index.html', 'articles/a.html']);
    writeSeal(cache, { site, engine: engineSignatures(cache), code: { ...CODE, store: 'older' } });
    expect(openWorkshop(cache, CODE).before).toBeDefined();
    expect(existsSync(join(cache, ENTRY_STORE))).toBe(false);
  });

  it('forgets the indexes of the search that other code has made, and keeps the pages', () => {
    put('cache', 'search', 'unit');
    sealed();
    expect(openWorkshop(cache, CODE).before).toBeDefined();
    expect(existsSync(join(cache, 'search', 'unit'))).toBe(true);
    sealed();
    expect(openWorkshop(cache, { ...CODE, search: 'newer' }).before).toBeDefined();
    expect(existsSync(join(cache, 'search', 'unit'))).toBe(false);
  });

  it('holds nothing but pages of the site, assets and public files after it was pruned', () => {
    put('site', 'index.html');
    put('site', 'articles', 'withdrawn.html');
    put('site', '_astro', 'chart.js');
    put('site', 'robots.txt');
    put('public', 'robots.txt');
    const files = pruneWorkshop(join(dir, 'site'), ['index.html'], join(dir, 'public'));
    expect(files).toEqual(['_astro/chart.js', 'index.html', 'robots.txt']);
    expect(existsSync(join(dir, 'site', 'articles', 'withdrawn.html'))).toBe(false);
  });
});

describe('a finished site', () => {
  it('is copied with the files that are named, in the place of what a killed build left there', () => {
    put('from', 'index.html');
    put('from', 'articles', 'a.html');
    put('from', 'rest.html');
    put('to', 'half.html');
    copySite(join(dir, 'from'), ['articles/a.html', 'index.html'], join(dir, 'to'));
    expect(readFileSync(join(dir, 'to', 'articles', 'a.html'), 'utf8')).toBe('from/articles/a.html');
    expect(readdirSync(join(dir, 'to')).sort()).toEqual(['articles', 'index.html']);
    expect(statSync(join(dir, 'from', 'rest.html')).isFile()).toBe(true);
  });
});

describe('the lists of the engine', () => {
  it('are made where they are missing and put right where they are not', () => {
    put('.astro', 'content-assets.mjs');
    seedEngineLists(join(dir, '.astro'));
    seedEngineLists(join(dir, '.astro'));
    expect(readdirSync(join(dir, '.astro')).sort()).toEqual(['content-assets.mjs', 'content-modules.mjs']);
    expect(readFileSync(join(dir, '.astro', 'content-assets.mjs'), 'utf8')).toBe('export default new Map();');
  });
});

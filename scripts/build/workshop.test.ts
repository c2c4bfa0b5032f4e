import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyFolder, freshWorkshop, moveFolder, seedEngineLists } from './workshop.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'zongshu-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

function put(...path: string[]): void {
  const file = join(dir, ...path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, path.join('/'));
}

describe('the place where a site grows', () => {
  it('is empty and without the rests of killed builds, while the rest of the cache stays', () => {
    put('cache', 'staging-1', 'half.html');
    put('cache', 'data-store.json');
    const workshop = freshWorkshop(join(dir, 'cache'));
    expect(readdirSync(workshop)).toEqual([]);
    expect(existsSync(join(dir, 'cache', 'staging-1'))).toBe(false);
    expect(existsSync(join(dir, 'cache', 'data-store.json'))).toBe(true);
  });
});

describe('a finished site', () => {
  it.each([
    ['moved', moveFolder],
    ['copied, as to another file system,', copyFolder],
  ])('%s arrives with every file', (_, bring) => {
    put('from', 'index.html');
    put('from', 'articles', 'a.html');
    bring(join(dir, 'from'), join(dir, 'to'));
    expect(readFileSync(join(dir, 'to', 'articles', 'a.html'), 'utf8')).toBe('from/articles/a.html');
    expect(readdirSync(join(dir, 'to')).sort()).toEqual(['articles', 'index.html']);
  });

  it('takes the place of what a killed build left there', () => {
    put('from', 'index.html');
    put('to', 'half.html');
    moveFolder(join(dir, 'from'), join(dir, 'to'));
    expect(readdirSync(join(dir, 'to'))).toEqual(['index.html']);
    expect(existsSync(join(dir, 'from'))).toBe(false);
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

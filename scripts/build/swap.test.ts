import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outFolder } from './out-folder.ts';
import type { OutFolder } from './out-folder.ts';
import { recover, swapIn } from './swap.ts';

let dir = '';
let folder: OutFolder;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'zongshu-'));
  folder = outFolder(join(dir, 'site'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

function put(place: string, text: string): void {
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'index.html'), text);
}

function page(): string {
  return readFileSync(join(folder.out, 'index.html'), 'utf8');
}

describe('swapping', () => {
  it('puts the staged site in place where there was none', () => {
    put(folder.staging, 'new');
    swapIn(folder);
    expect(page()).toBe('new');
  });

  it('replaces the earlier site and leaves nothing beside it', () => {
    put(folder.out, 'old');
    put(folder.staging, 'new');
    swapIn(folder);
    expect(page()).toBe('new');
    expect(existsSync(folder.previous) || existsSync(folder.staging)).toBe(false);
  });

  it('puts the earlier site back where the new one cannot be moved', () => {
    put(folder.out, 'old');
    expect(() => {
      swapIn(folder);
    }).toThrow('ENOENT');
    expect(page()).toBe('old');
  });
});

describe('recovery', () => {
  it('puts back the earlier site of a build that died between its renames', () => {
    put(folder.previous, 'old');
    put(folder.staging, 'new');
    expect(recover(folder)).toBe(true);
    expect(page()).toBe('old');
    expect(existsSync(folder.staging)).toBe(false);
  });

  it('only clears up after a build that died before or after them', () => {
    put(folder.out, 'site');
    put(folder.previous, 'old');
    put(folder.staging, 'half');
    put(join(dir, '.site.zongshu-staging-1'), 'half of another');
    expect(recover(folder)).toBe(false);
    expect(readdirSync(dir)).toEqual(['site']);
    expect(page()).toBe('site');
    expect(existsSync(folder.previous) || existsSync(folder.staging)).toBe(false);
  });
});

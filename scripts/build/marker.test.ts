import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isWhole, MARKER, readMarker, tally, writeMarker } from './marker.ts';
import type { Marker } from './marker.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'zongshu-'));
  mkdirSync(join(dir, 'a'));
  writeFileSync(join(dir, 'index.html'), '<p>首页');
  writeFileSync(join(dir, 'a', 'b.jpg'), 'xyz');
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

function marked(): Marker {
  writeMarker(dir, tally(dir, '/zt/'));
  const marker = readMarker(dir);
  if (!marker) throw new Error('no marker');
  return marker;
}

describe('the marker of a finished site', () => {
  it('counts pages, files and bytes, itself left out', () => {
    const before = tally(dir, '/');
    expect(before).toMatchObject({ pages: 1, files: 2, bytes: 12 });
    marked();
    expect(tally(dir, '/')).toEqual(before);
  });

  it('keeps the base, and says that the site is whole', () => {
    const marker = marked();
    expect(marker.base).toBe('/zt/');
    expect(isWhole(dir, marker)).toBe(true);
  });

  it.each([
    ['changed', 'index.html', '<p>改页'],
    ['added', 'c.html', ''],
  ])('notices a file that was %s', (_, file, text) => {
    const marker = marked();
    writeFileSync(join(dir, file), text);
    expect(isWhole(dir, marker)).toBe(false);
  });

  it('notices a file that was removed', () => {
    const marker = marked();
    rmSync(join(dir, 'a', 'b.jpg'));
    expect(isWhole(dir, marker)).toBe(false);
  });

  it.each(['', '{"base"', '{}', '[]', 'null'])('is none where the file says %j', (text) => {
    writeFileSync(join(dir, MARKER), text);
    expect(readMarker(dir)).toBeUndefined();
  });
});

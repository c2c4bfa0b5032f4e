import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { host as words } from '../../src/locales/en/host.ts';
import { Stop } from '../build/stop.ts';
import { writeHostFiles } from './write-host-files.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'zongshu-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

/** Writes one file as told; gives back which were written. */
function write(text: string, choice: { force?: boolean; dryRun?: boolean } = {}): string[] {
  return writeHostFiles(dir, [{ path: 'nginx/a.conf', text }], words, {
    force: false,
    dryRun: false,
    ...choice,
  });
}

const target = (): string => join(dir, 'nginx', 'a.conf');

describe('configurations', () => {
  it('are written once and left alone as long as nothing changes', () => {
    expect(write('a;\n')).toEqual(['nginx/a.conf']);
    expect(readFileSync(target(), 'utf8')).toMatch(/^a;\n# zongshu [0-9a-f]{16}\n$/);
    expect(write('a;\n')).toEqual([]);
  });

  it('follow the site as long as nobody else changed them', () => {
    write('a;\n');
    expect(write('b;\n')).toEqual(['nginx/a.conf']);
    expect(readFileSync(target(), 'utf8')).toContain('b;');
  });

  it('are not replaced once somebody changed them, unless asked to', () => {
    write('a;\n');
    writeFileSync(target(), `${readFileSync(target(), 'utf8')}mine;\n`);
    expect(() => write('b;\n')).toThrow(/was changed by somebody/);
    expect(readFileSync(target(), 'utf8')).toContain('mine;');
    expect(write('b;\n', { force: true })).toEqual(['nginx/a.conf']);
  });

  it('are only listed in a dry run', () => {
    expect(write('a;\n', { dryRun: true })).toEqual(['nginx/a.conf']);
    expect(() => readFileSync(target())).toThrow();
  });

  it('are refused in a sentence where a file lies in the place of their folder', () => {
    writeFileSync(join(dir, 'nginx'), 'x');
    expect(() => write('a;\n')).toThrow(/ENOTDIR.*--to/);
    expect(() => write('a;\n')).toThrow(Stop);
  });

  it('are not written through a link', () => {
    write('a;\n');
    rmSync(target());
    writeFileSync(join(dir, 'other'), 'x');
    symlinkSync(join(dir, 'other'), target());
    expect(() => write('b;\n', { force: true })).toThrow(/no plain file/);
    expect(readFileSync(join(dir, 'other'), 'utf8')).toBe('x');
  });
});

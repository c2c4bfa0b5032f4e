import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findChromium } from './find-chromium.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'zongshu-'));
  vi.stubEnv('CHROME_PATH', '');
  vi.stubEnv('PATH', dir);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true, force: true });
});

/** A program that answers to `--version` as told. */
function program(name: string, script: string): string {
  const path = join(dir, process.platform === 'win32' ? `${name}.exe` : name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('looking for a Chromium', () => {
  it('takes the one on the PATH', () => {
    const path = program('chromium', 'echo Chromium 150.0.1');
    expect(findChromium()).toBe(path);
  });

  // On Windows a browser is known by its file alone.
  if (process.platform !== 'win32') {
    it('passes over a program that only tells how to install one', () => {
      program('chromium', 'echo "please install it"; exit 1');
      const real = program('google-chrome', 'echo Google Chrome 150.0.1');
      expect(findChromium()).toBe(real);
    });
  }

  it('takes the one that CHROME_PATH names before any other', () => {
    program('chromium', 'echo Chromium 150.0.1');
    const named = program('mine', 'echo Chromium 149.0.1');
    vi.stubEnv('CHROME_PATH', named);
    expect(findChromium()).toBe(named);
  });

  it('does not pass over a CHROME_PATH that does not work', () => {
    program('chromium', 'echo Chromium 150.0.1');
    vi.stubEnv('CHROME_PATH', join(dir, 'gone'));
    expect(findChromium()).toBeUndefined();
  });
});

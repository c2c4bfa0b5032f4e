import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock, waitForLock } from './lock.ts';
import { WAIT_LIMIT } from '../test/limits.ts';

let dir = '';
let file = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'zongshu-'));
  file = join(dir, 'deep', 'lock');
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

function letGo(lock: (() => void) | string): void {
  if (typeof lock === 'string') throw new Error(`held by ${lock}`);
  lock();
}

describe('a lock', () => {
  it('is held until it is let go, and names its holder', () => {
    const lock = takeLock(file);
    expect(takeLock(file)).toBe(`${String(process.pid)}@${hostname()}`);
    letGo(lock);
    expect(existsSync(file)).toBe(false);
    letGo(takeLock(file));
  });

  it('of a process that has ended is taken over', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    letGo(takeLock(file));
    writeFileSync(file, [pid, hostname(), '1'].join('\n'));
    letGo(takeLock(file));
  });

  // Only Linux tells when a process began.
  if (process.platform === 'linux') {
    it('of a process whose number another one has now is taken over', () => {
      letGo(takeLock(file));
      writeFileSync(file, [process.ppid, hostname(), '1'].join('\n'));
      letGo(takeLock(file));
    });

    it('of another machine holds while it is touched, and not for long after', () => {
      letGo(takeLock(file));
      writeFileSync(file, ['1', 'another-machine', '1'].join('\n'));
      expect(takeLock(file)).toBe('1@another-machine');
      const longAgo = new Date(Date.now() - 10 * 60_000);
      utimesSync(file, longAgo, longAgo);
      letGo(takeLock(file));
    });
  }

  it('of another machine that was touched on a day to come does not hold until that day', () => {
    letGo(takeLock(file));
    writeFileSync(file, '1\nelsewhere\n');
    const future = new Date(Date.now() + 86_400_000);
    utimesSync(file, future, future);
    letGo(takeLock(file));
  });

  it('that another took meanwhile is not removed by the one who lost it', () => {
    const lock = takeLock(file);
    writeFileSync(file, 'somebody else');
    letGo(lock);
    expect(existsSync(file)).toBe(true);
  });

  it('can be waited for, and says so once', async () => {
    const first = takeLock(file);
    const told: string[] = [];
    setTimeout(() => {
      letGo(first);
    }, 500);
    letGo(await waitForLock(file, WAIT_LIMIT, (holder) => told.push(holder)));
    expect(told).toEqual([`${String(process.pid)}@${hostname()}`]);
  });

  it('is given up on when patience ends', async () => {
    const first = takeLock(file);
    expect(await waitForLock(file, 100, () => undefined)).toBe(`${String(process.pid)}@${hostname()}`);
    letGo(first);
  });
});

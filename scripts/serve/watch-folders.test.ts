import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchFolders } from './watch-folders.ts';
import { WAIT_LIMIT } from '../test/limits.ts';

let dir = '';
let changes = 0;
let stop = (): void => undefined;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'zongshu-'));
  mkdirSync(join(dir, 'articles', '2024'), { recursive: true });
  writeFileSync(join(dir, 'articles', '2024', 'a.md'), 'a');
  changes = 0;
  stop = watchFolders(dir, () => (changes += 1));
});
afterEach(() => {
  stop();
  rmSync(dir, { recursive: true, force: true });
});

/** Makes a change and waits until it was told of. */
async function told(change: () => void): Promise<void> {
  const before = changes;
  change();
  await vi.waitFor(
    () => {
      expect(changes).toBeGreaterThan(before);
    },
    { timeout: WAIT_LIMIT },
  );
  // The events of one change come in a row; the next change must bring its own.
  await new Promise((resolve) => setTimeout(resolve, 100));
}

describe('watching the content', () => {
  it('tells of every save, whether a file is written over or replaced', async () => {
    const file = join(dir, 'articles', '2024', 'a.md');
    const replace = (text: string) => (): void => {
      writeFileSync(join(dir, 'new'), text);
      renameSync(join(dir, 'new'), file);
    };
    const overwrite = (): void => {
      writeFileSync(file, 'd');
    };
    for (const change of [replace('b'), replace('c'), overwrite]) await told(change);
  });

  it('tells of files in folders that were made later', async () => {
    await told(() => {
      mkdirSync(join(dir, 'articles', '2025'));
    });
    await told(() => {
      writeFileSync(join(dir, 'articles', '2025', 'b.md'), 'b');
    });
    await told(() => {
      rmSync(join(dir, 'articles', '2025'), { recursive: true });
    });
  });
});

import { existsSync, renameSync, rmSync } from 'node:fs';
import { stagingFolders } from './out-folder.ts';
import type { OutFolder } from './out-folder.ts';

/** A folder removed at once and for good; virus scanners and indexers on Windows hold files open for a moment. */
export function removeFolder(dir: string): void {
  rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/**
 * Clears away what a killed build left beside the output folder. Call it only while holding the lock.
 * Returns `true` where the earlier site had to be put back, because the build died between its two renames.
 */
export function recover(folder: OutFolder): boolean {
  for (const dir of stagingFolders(folder)) removeFolder(dir);
  const cutOff = existsSync(folder.previous) && !existsSync(folder.out);
  if (cutOff) renameSync(folder.previous, folder.out);
  else removeFolder(folder.previous);
  return cutOff;
}

/**
 * Puts the staged site in the place of the earlier one by two renames. Where the second fails, the first is undone
 * and the error thrown on.
 */
export function swapIn(folder: OutFolder): void {
  const replaces = existsSync(folder.out);
  if (replaces) renameSync(folder.out, folder.previous);
  try {
    renameSync(folder.staging, folder.out);
  } catch (error) {
    if (replaces) renameSync(folder.previous, folder.out);
    throw error;
  }
  removeFolder(folder.previous);
}

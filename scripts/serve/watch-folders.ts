import { readdirSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells of every change below a folder, until the function returned is called. Each folder is watched for itself: the
 * system's recursive watching loses a file on Linux once an editor has saved it by putting a new one in its place.
 */
export function watchFolders(root: string, onChange: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const close = (dir: string): void => {
    watchers.get(dir)?.close();
    watchers.delete(dir);
  };
  const refresh = (): void => {
    const present = new Set(foldersOf(root));
    for (const dir of watchers.keys()) if (!present.has(dir)) close(dir);
    for (const dir of present) if (!watchers.has(dir)) add(dir);
  };
  const add = (dir: string): void => {
    const watcher = watch(dir, () => {
      refresh();
      onChange();
    });
    // A folder that was removed: its parent tells of that.
    watcher.on('error', () => {
      close(dir);
    });
    watchers.set(dir, watcher);
  };
  refresh();
  return () => {
    for (const dir of [...watchers.keys()]) close(dir);
  };
}

/** The folder and every folder below it; those that vanish meanwhile are left out. */
function foldersOf(dir: string): string[] {
  try {
    const below = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return [dir, ...below.flatMap(({ name }) => foldersOf(join(dir, name)))];
  } catch {
    return [];
  }
}

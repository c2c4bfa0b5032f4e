import { readdirSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Tells of every change below a folder, until the function returned is called. Each folder is watched for itself: the
 * system's recursive watching loses a file on Linux once an editor has saved it by putting a new one in its place. The
 * folder above is watched too, so that one that is moved away and put back is still seen.
 *
 * @param onChange told the path that changed, or nothing where the system does not say
 */
export function watchFolders(root: string, onChange: (path?: string) => void): () => void {
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
    const watcher = watchOne(dir, (name) => {
      refresh();
      onChange(name === undefined ? undefined : join(dir, name));
    });
    if (watcher) watchers.set(dir, watcher);
  };
  refresh();
  const above = watchOne(dirname(root), (name) => {
    if (name !== undefined && name !== basename(root)) return;
    // The watchers of a folder that was moved away follow it there.
    for (const dir of [...watchers.keys()]) close(dir);
    refresh();
    onChange();
  });
  return () => {
    above?.close();
    for (const dir of [...watchers.keys()]) close(dir);
  };
}

/** Watches one folder; a folder that vanishes is told of by the one above it. */
function watchOne(dir: string, onChange: (name?: string) => void): FSWatcher | undefined {
  try {
    const watcher = watch(dir, (_event, name) => {
      onChange(name ?? undefined);
    });
    watcher.on('error', () => {
      watcher.close();
    });
    return watcher;
  } catch {
    return undefined;
  }
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

import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { removeFolder } from './swap.ts';

/** Name of the folder in the cache. */
const FOLDER = 'program';

/** Keeps the bundle that rendered the pages of a build: with it, `npm run publish` renders a few more without Astro. */
export function keepProgram(from: string, cacheDir: string): void {
  const to = join(cacheDir, FOLDER);
  removeFolder(to);
  renameSync(from, to);
}

/** Address of the module to import; undefined where no build has left one. */
export function findProgram(cacheDir: string): string | undefined {
  const entry = findEntry(join(cacheDir, FOLDER));
  return entry && pathToFileURL(entry).href;
}

/** The module of a bundle that is to be imported. */
export function findEntry(dir: string): string | undefined {
  try {
    const entry = readdirSync(dir).find((name) => /^prerender-entry\..*\.mjs$/.test(name));
    return entry && join(dir, entry);
  } catch {
    return undefined;
  }
}

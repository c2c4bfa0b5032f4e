import {
  closeSync,
  cpSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/source/settings.ts';
import { filesOf } from './marker.ts';
import { removeFolder } from './swap.ts';

const PREFIX = 'staging-';

/** Where the engine keeps two modules that list what content files import; here none ever does. */
const ENGINE_DIR = join(projectRoot, '.astro');
const NO_IMPORTS = 'export default new Map();';

/**
 * An empty folder in which a site grows, inside the content's own cache: the engine keeps its intermediate files with
 * the site only where that lies inside the project, and else in one place for all builds. Rests of killed builds go;
 * call it only while holding the lock of the cache.
 */
export function freshWorkshop(cacheDir: string): string {
  mkdirSync(cacheDir, { recursive: true });
  for (const name of readdirSync(cacheDir)) if (name.startsWith(PREFIX)) removeFolder(join(cacheDir, name));
  const dir = join(cacheDir, PREFIX + String(process.pid));
  mkdirSync(dir);
  return dir;
}

/** Moves a folder to a place that is free; to another file system it is copied and written down for good first. */
export function moveFolder(from: string, to: string): void {
  removeFolder(to);
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyFolder(from, to);
    removeFolder(from);
  }
}

/** Copies a folder so that a power cut right afterwards loses nothing of it. */
export function copyFolder(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  for (const file of filesOf(to)) {
    const handle = openSync(join(to, file), 'r+');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  }
}

/**
 * Writes the engine's two lists before it does. It writes each through one temporary name, so that two builds on a
 * fresh clone would take it from under each other; a list that is right already it leaves alone.
 */
export function seedEngineLists(dir = ENGINE_DIR): void {
  mkdirSync(dir, { recursive: true });
  for (const name of ['content-assets.mjs', 'content-modules.mjs']) {
    const file = join(dir, name);
    if (textOf(file) === NO_IMPORTS) continue;
    const own = `${file}.${String(process.pid)}`;
    writeFileSync(own, NO_IMPORTS);
    renameSync(own, file);
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

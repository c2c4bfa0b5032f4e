import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/source/settings.ts';
import type { CodeDigests } from './code-digests.ts';
import { ENTRY_STORE } from './entry-store.ts';
import { listFiles } from './list-files.ts';
import { breakSeal, engineSignatures, hasSeal, readSeal, type Seal } from './seal.ts';
import { sameSignatures, signaturesOf } from './signature.ts';
import { removeFolder } from './swap.ts';

/** Where the engine keeps two modules that list what content files import; here none ever does. */
const ENGINE_DIR = join(projectRoot, '.astro');
const NO_IMPORTS = 'export default new Map();';

/** Files of the cache that are kept when all else in it goes: they guard themselves. */
const KEPT = new Set(['lock', 'check', 'compressed']);

/** Where a site grows: it stays from one build to the next, so that only what changed is made anew. */
export interface Workshop {
  /** The site's files, those of the last build at first. */
  dir: string;
  /** What the last build left; undefined where nothing of it can be trusted, and everything is made anew. */
  before: Seal | undefined;
}

/** Why what the last build left is not trusted; nothing where it is, and where there was none. */
export type Distrust = 'cut-off' | 'changed' | 'other-code';

/** A workshop that has been looked at. */
interface SeenWorkshop extends Workshop {
  distrust: Distrust | undefined;
}

/**
 * Opens the workshop of a content. What the last build left there is trusted only where its seal is whole: every file as
 * it was, and made by this code. Else all of it goes. Call it only while holding the lock of the cache.
 */
export function openWorkshop(cacheDir: string, code: CodeDigests): SeenWorkshop {
  mkdirSync(cacheDir, { recursive: true });
  const { dir, before, distrust } = lookAtWorkshop(cacheDir, code);
  breakSeal(cacheDir);
  if (before) forgetOtherCode(cacheDir, before.code, code);
  else clearWorkshop(cacheDir);
  mkdirSync(dir, { recursive: true });
  linkCopies(cacheDir, dir);
  return { dir, before, distrust };
}

/** Drops what is known by the content's digest alone, where other code read that content. */
function forgetOtherCode(cacheDir: string, before: CodeDigests, code: CodeDigests): void {
  if (before.store !== code.store) rmSync(join(cacheDir, ENTRY_STORE), { force: true });
  if (before.search !== code.search) removeFolder(join(cacheDir, 'search'));
}

/** What {@link openWorkshop} would find; nothing is changed. */
export function lookAtWorkshop(cacheDir: string, code: CodeDigests): SeenWorkshop {
  const dir = join(cacheDir, 'site');
  const seal = readSeal(cacheDir);
  const distrust = distrustOf(seal, cacheDir, code, dir);
  return { dir, before: distrust === undefined ? seal : undefined, distrust };
}

function distrustOf(
  seal: Seal | undefined,
  cacheDir: string,
  code: CodeDigests,
  dir: string,
): Distrust | undefined {
  if (!seal) {
    if (hasSeal(cacheDir)) return 'changed';
    return existsSync(dir) ? 'cut-off' : undefined;
  }
  if (seal.code.engine !== code.engine) return 'other-code';
  return isIntact(seal, cacheDir, dir) ? undefined : 'changed';
}

function isIntact(seal: Seal, cacheDir: string, dir: string): boolean {
  try {
    const site = new Map([...seal.site].map(([path, { signature }]) => [path, signature]));
    return sameSignatures(site, signaturesOf(dir)) && sameSignatures(seal.engine, engineSignatures(cacheDir));
  } catch {
    return false;
  }
}

/** Leaves the workshop as if it had never been opened, where a site that was begun is not wanted. */
export function clearWorkshop(cacheDir: string): void {
  for (const name of readdirSync(cacheDir)) if (!KEPT.has(name)) removeFolder(join(cacheDir, name));
}

/** Astro keeps a copy of each page in `dist/` of its cache; here the site itself is that copy. */
function linkCopies(cacheDir: string, dir: string): void {
  const copies = join(cacheDir, 'dist');
  rmSync(copies, { recursive: true, force: true });
  symlinkSync(dir, copies, 'junction');
}

/** Files that the site carries along unchanged; git keeps no folder that is empty. */
function filesCarriedAlong(publicDir: string): string[] {
  return existsSync(publicDir) ? listFiles(publicDir) : [];
}

/**
 * Takes out of the workshop what the engine writes in every build, whatever changed: such files may be those of the
 * served site too, and must not be written into.
 */
export function clearRewritten(dir: string, publicDir = join(projectRoot, 'public')): void {
  removeFolder(join(dir, '_astro'));
  for (const path of filesCarriedAlong(publicDir)) rmSync(join(dir, path), { force: true });
}

/** Deletes the files of the workshop that are no part of the site; returns the paths of the rest. */
export function pruneWorkshop(
  dir: string,
  pages: readonly string[],
  publicDir = join(projectRoot, 'public'),
): string[] {
  const belongs = new Set([...pages, ...filesCarriedAlong(publicDir)]);
  const files = listFiles(dir);
  const isPart = (path: string): boolean => path.startsWith('_astro/') || belongs.has(path);
  for (const path of files) if (!isPart(path)) rmSync(join(dir, path), { force: true });
  return files.filter(isPart).sort();
}

/** Copies a site to `to`: by links where the file system knows them, so that it takes no time and no room. */
export function copySite(from: string, files: readonly string[], to: string): void {
  removeFolder(to);
  let made = '';
  for (const path of files) {
    // Sorted by path, files of one folder come together.
    const folder = `${to}/${path.slice(0, path.lastIndexOf('/') + 1)}`;
    if (folder !== made) mkdirSync(folder, { recursive: true });
    made = folder;
    linkOrCopy(`${from}/${path}`, `${to}/${path}`);
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EACCES') throw error;
    copyFileSync(from, to);
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

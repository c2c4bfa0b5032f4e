import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CommandWords } from '../../src/locales/zh-CN/commands.ts';
import { giveEntries } from '../../src/model/given-entries.ts';
import type { Settings } from '../../src/source/settings.ts';
import { prepareEngine } from '../build/engine.ts';
import { handOver, type BuiltSite } from '../build/build-site.ts';
import type { OutFolder } from '../build/out-folder.ts';
import { digestCode } from '../build/code-digests.ts';
import { findProgram } from '../build/program.ts';
import { breakSeal } from '../build/seal.ts';
import { lookAtWorkshop } from '../build/workshop.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { readKeptPages, isStale, updateKeptPages, writeKeptPages } from './kept-pages.ts';
import { fileOf, listPaths, loadProgram } from './page-program.ts';
import { NeedsEngine, refusePictures, renderStale } from './render-stale.ts';

/**
 * Brings the site up to date with the program of the last build, without starting the engine: a text was edited, added or
 * taken away. Undefined where only the engine can do it (other code, another `site.yaml`, a picture on a page that
 * changed, no build yet); then nothing has been touched.
 */
export async function publishSite(
  settings: Settings,
  folder: OutFolder,
  words: CommandWords,
): Promise<BuiltSite | undefined> {
  const { cacheDir, contentDir } = settings;
  const code = digestCode(contentDir);
  const { dir, before } = lookAtWorkshop(cacheDir, code);
  const program = findProgram(cacheDir);
  if (before?.code.program !== code.program || program === undefined) return undefined;
  const entries = bringUpToDate(cacheDir, contentDir);
  prepareEngine({ ...settings, outDir: dir }, 'production');
  giveEntries(entries);
  refusePictures();
  const app = await loadProgram(program);
  const kept = readKeptPages(cacheDir);
  const paths = await listPaths(app);
  const files = new Map(paths.map((path) => [path, fileOf(path)]));
  const stale = paths.filter((path) => isStale(path, kept));
  try {
    const made = await renderStale(app, stale, files);
    breakSeal(cacheDir);
    for (const [file, bytes] of made) write(join(dir, file), bytes);
  } catch (error) {
    if (error instanceof NeedsEngine) return undefined;
    throw error;
  }
  writeKeptPages(cacheDir, updateKeptPages(kept, paths, files));
  const rendered = stale.map((path) => files.get(path) ?? '');
  return handOver({ settings, folder, words, dir, before, code }, [...files.values()], rendered);
}

/** Writes a file of the workshop under a fresh inode: the old one may be that of the served site too (a hard link). */
function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  writeFileSync(file, bytes);
}

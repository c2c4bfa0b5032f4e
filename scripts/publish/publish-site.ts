import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { giveEntries } from '../../src/model/given-entries.ts';
import type { Settings } from '../../src/source/settings.ts';
import { digestCode } from '../build/code-digests.ts';
import { prepareEngine } from '../build/engine.ts';
import { handOver, type BuiltSite } from '../build/hand-over.ts';
import type { Making } from '../build/make-site.ts';
import { findProgram } from '../build/program.ts';
import { breakSeal } from '../build/seal.ts';
import { lookAtWorkshop } from '../build/workshop.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { isStale, readKeptPages, updateKeptPages, writeKeptPages, type KeptPages } from './kept-pages.ts';
import { fileOf, listPaths, loadProgram, type ProgramPath } from './page-program.ts';
import { NeedsEngine, refusePictures, renderStale } from './render-stale.ts';

/**
 * Brings the site up to date with the program of the last build, without starting the engine: a text was edited, added or
 * taken away. Nothing is written before the check has passed.
 * @returns Nothing where the check refuses the content; `needs-engine` where only the engine can do it (other code, another
 *   `site.yaml`, a picture on a page that changed, no build yet), and then nothing has been touched.
 */
export async function publishSite(making: Making): Promise<BuiltSite | 'needs-engine' | undefined> {
  const { settings, check } = making;
  const { cacheDir, contentDir } = settings;
  const code = digestCode(contentDir);
  const { dir, before } = lookAtWorkshop(cacheDir, code);
  const program = findProgram(cacheDir);
  if (before?.code.program !== code.program || program === undefined) return 'needs-engine';
  const kept = readKeptPages(cacheDir);
  let update: Update;
  try {
    update = await prepareUpdate({ ...settings, outDir: dir }, program, kept);
  } catch (error) {
    // A content that breaks its schemas cannot be read at all: the check says why.
    if ((await check.code) !== 0) return undefined;
    if (error instanceof NeedsEngine) return 'needs-engine';
    throw error;
  }
  if ((await check.code) !== 0) return undefined;
  breakSeal(cacheDir);
  for (const [file, bytes] of update.made) write(join(dir, file), bytes);
  writeKeptPages(cacheDir, updateKeptPages(kept, update.paths, update.files));
  const pages = [...update.files.values()];
  return handOver({ ...making, dir, before, code, pages, rendered: [...update.made.keys()] });
}

/** The pages that a content has now, and those of them that show something else than before. */
interface Update {
  paths: readonly ProgramPath[];
  /** File of each path inside the site. */
  files: ReadonlyMap<ProgramPath, string>;
  /** Bytes of the files that changed. */
  made: ReadonlyMap<string, Uint8Array>;
}

/** Renders what has changed; nothing is written. */
async function prepareUpdate(settings: Settings, program: string, kept: KeptPages): Promise<Update> {
  const entries = bringUpToDate(settings.cacheDir, settings.contentDir);
  prepareEngine(settings, 'production');
  giveEntries(entries);
  refusePictures();
  const app = await loadProgram(program);
  const paths = await listPaths(app);
  const files = new Map(paths.map((path) => [path, fileOf(path)]));
  const stale = paths.filter((path) => isStale(path, kept));
  return { paths, files, made: await renderStale(app, stale, files) };
}

/** Writes a file of the workshop under a fresh inode: the old one may be that of the served site too (a hard link). */
function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  writeFileSync(file, bytes);
}

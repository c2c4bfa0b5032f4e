import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { giveEntries } from '../../src/model/given-entries.ts';
import { bringUpToDate } from '../build/bring-up-to-date.ts';
import { digestCode } from '../build/code-digests.ts';
import { prepareEngine } from '../build/engine.ts';
import { readEntryStore, writeEntryStore, type Entries } from '../build/entry-store.ts';
import { handOver, type BuiltSite } from '../build/hand-over.ts';
import type { Making } from '../build/make-site.ts';
import { findProgram } from '../build/program.ts';
import { breakSeal } from '../build/seal.ts';
import { removeFolder } from '../build/swap.ts';
import { lookAtWorkshop } from '../build/workshop.ts';
import {
  isStale,
  readKeptPages,
  updateKeptPages,
  writeKeptPages,
  type KeptPages,
  type Update,
} from '../render/kept-pages.ts';
import { noteAskedImages } from '../render/asked-images.ts';
import { fileOf, listPaths, loadProgram } from '../render/page-program.ts';
import { NeedsEngine } from './needs-engine.ts';
import { renderStale, type MadePage } from './render-stale.ts';

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
  if (before?.code.program !== code.program) return 'needs-engine';
  const kept = readKeptPages(cacheDir);
  let update: Update<MadePage>;
  const known = readEntryStore(cacheDir);
  let entries: Entries;
  try {
    entries = await bringUpToDate(known, contentDir);
    update = await prepareUpdate(making, { dir, kept, entries });
  } catch (error) {
    // A content that breaks its schemas cannot be read at all: the check says why.
    if ((await check.code) !== 0) return undefined;
    if (error instanceof NeedsEngine) return 'needs-engine';
    throw error;
  }
  if ((await check.code) !== 0) return undefined;
  breakSeal(cacheDir);
  const { files, made } = update;
  writeEntryStore(cacheDir, entries);
  const rendered = [...made].map(([path, { bytes }]) => write(dir, files.get(path) ?? '', bytes));
  writeKeptPages(cacheDir, updateKeptPages(kept, update));
  return handOver({ ...making, dir, before, code, pages: [...files.values()], rendered, onlyRendered: true });
}

/** Renders what has changed; nothing is written into the workshop, or into what the search keeps beside it. */
async function prepareUpdate(
  making: Making,
  { dir, kept, entries }: { dir: string; kept: KeptPages; entries: Entries },
): Promise<Update<MadePage>> {
  const program = findProgram(making.settings.cacheDir);
  if (program === undefined) throw new NeedsEngine('no program');
  // Where the pages lay originals of pictures for the engine; here nobody fetches them.
  const scratch = mkdtempSync(join(tmpdir(), 'zongshu-publish-'));
  try {
    prepareEngine({ ...making.settings, outDir: scratch }, 'production');
    process.env.UNIT_STORE_READ_ONLY = '1';
    giveEntries(entries);
    const app = await loadProgram(program);
    const images = noteAskedImages(app.manifest.base, (path) => {
      if (!existsSync(join(dir, path))) throw new NeedsEngine(`a new picture: ${path}`);
    });
    const paths = await listPaths(app);
    const files = new Map(paths.map((path) => [path, fileOf(path)]));
    const stale = paths.filter((path) => isStale(path, kept));
    return { paths, files, made: await renderStale(app, stale, { files, images }) };
  } finally {
    delete process.env.UNIT_STORE_READ_ONLY;
    removeFolder(scratch);
  }
}

/** Writes a file of the workshop under a fresh inode: the old one may be that of the served site too (a hard link). */
function write(dir: string, path: string, bytes: Uint8Array): string {
  const file = join(dir, path);
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  writeFileSync(file, bytes);
  return path;
}

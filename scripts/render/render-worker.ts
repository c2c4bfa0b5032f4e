import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { isSurelyLight } from '../budgets/find-excess.ts';
import { readEntryStore } from '../build/entry-store.ts';
import { findEntry } from '../build/program.ts';
import { spareMemory } from '../build/spare-memory.ts';
import { withoutKeys } from '../../src/keys/page-key.ts';
import { giveEntries } from '../../src/model/given-entries.ts';
import { resolveSettings } from '../../src/source/settings.ts';
import { noteAskedImages, type AskedImages } from './asked-images.ts';
import type { AskedPage, Batch, Made, MadePage } from './messages.ts';
import { loadProgram, type PageProgram } from './page-program.ts';
import { renderPath } from './render-path.ts';

/** What a worker renders with. */
interface Bench {
  program: PageProgram;
  images: AskedImages;
  /** Where the site grows. */
  dir: string;
}

const folders = new Set<string>();

/** Writes a page into a site in which there is none of that name yet. */
function write(file: string, bytes: Uint8Array): void {
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(file, bytes);
}

async function makePage(bench: Bench, { component, file }: AskedPage): Promise<MadePage | undefined> {
  const { program, images, dir } = bench;
  const found = program.manifest.routes.find(({ routeData }) => routeData.component === component);
  const bytes = found && (await renderPath(program, { route: found.routeData }, file));
  if (!bytes) return undefined;
  write(join(dir, file), bytes);
  const { base, site = '' } = program.manifest;
  return { images: images.take(), isLight: isSurelyLight(file, bytes, { dir, base, origin: site }) };
}

/** Makes the pages of a batch one after the other, so that the pictures asked for meanwhile are those of one page. */
async function makePages(bench: Bench, { pages }: Batch): Promise<Made> {
  const made: MadePage[] = [];
  for (const page of pages) {
    // What cannot be made here is left to the engine, which says why.
    const each = await makePage(bench, page).catch(() => undefined);
    if (!each) break;
    made.push(each);
  }
  return { pages: made };
}

async function openBench(programDir: string): Promise<Bench> {
  const entry = findEntry(programDir);
  if (entry === undefined) throw new Error(`There is no program in ${programDir}.`);
  const { cacheDir, outDir } = resolveSettings();
  giveEntries(readEntryStore(cacheDir));
  const program = await loadProgram(pathToFileURL(entry).href);
  return { program, images: noteAskedImages(program.manifest.base), dir: outDir };
}

spareMemory();
withoutKeys();
// Without the build that asked, nobody wants the pages any more.
process.once('disconnect', () => process.exit());
const bench = openBench(process.argv[2] ?? '');
let last: Promise<unknown> = bench;
process.on('message', (batch: Batch) => {
  last = last.then(async () => process.send?.(await makePages(await bench, batch)));
});

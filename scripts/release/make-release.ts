import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { signatureOf } from '../build/signature.ts';
import { Stop } from '../build/stop.ts';
import { removeFolder } from '../build/swap.ts';
import { assemble, SourceChanged } from './assemble.ts';
import { CompressedStore } from './compressed-store.ts';
import { knowRelease, type KnownRelease } from './known-release.ts';
import { releaseId, storedFiles, writeManifest, type Identity } from './manifest.ts';
import type { Asked } from './read-asked.ts';
import { writeReleaseSeal } from './release-seal.ts';
import { flushFolder, releaseFolder, releaseNames, stagingFolder } from './shelf.ts';
import type { HeldSite } from './take-site.ts';

/** So many files are compressed in a moment; of more, the person who waits is told. */
const FEW = 200;
/** How often that person is told, in milliseconds. */
const EVERY = 15_000;

/** What a release is made of. */
interface Parts {
  asked: Asked;
  site: HeldSite;
  identity: Identity;
  /** Name of the release that is served now, and what is known of it. */
  current: string | undefined;
  served: KnownRelease | undefined;
}

/** Name of a whole folder of this release: one that is there already, else one that is made now. */
export async function standingRelease(parts: Parts): Promise<string> {
  const { asked, identity, current, served } = parts;
  const id = releaseId(identity);
  if (served?.manifest.id === id && served.damage.length === 0) return served.name;
  for (const name of releaseNames(asked.shelf)) {
    if (name !== id && !name.startsWith(`${id}-`)) continue;
    const found = name === current ? undefined : knowRelease(asked.shelf, name);
    if (found?.manifest.id === id && found.damage.length === 0) return name;
  }
  // What is served is never taken away, damaged or not: the whole one gets a name of its own.
  let name = id;
  for (let copy = 2; name === current; copy += 1) name = `${id}-${copy}`;
  await make(parts, id, name);
  return name;
}

/** Makes the folder of a release: beside the others first, moved to its place when it is whole. */
async function make(
  { asked, site, identity, current, served }: Parts,
  id: string,
  name: string,
): Promise<void> {
  const { shelf, settings, words } = asked;
  const staging = stagingFolder(shelf, name);
  const store = new CompressedStore(join(settings.cacheDir, 'compressed'));
  try {
    mkdirSync(staging.site, { recursive: true });
    const files = await assemble(site, staging.site, {
      store,
      earlier: served,
      now: asked.now,
      onPack: tellPacking(asked),
    });
    const paths = [...storedFiles({ files }).keys()];
    writeReleaseSeal(staging, new Map(paths.map((path) => [path, signatureOf(join(staging.site, path))])));
    writeManifest(staging.manifest, { id, previous: current ?? null, ...identity, files });
    flush(staging.dir);
    const { dir } = releaseFolder(shelf, name);
    removeFolder(dir);
    renameSync(staging.dir, dir);
    flushFolder(shelf.releases);
    store.keepOnly(new Set([...files, ...(served?.manifest.files ?? [])].map(({ sha256 }) => sha256)));
  } catch (error) {
    removeFolder(staging.dir);
    if (error instanceof SourceChanged) throw new Stop(words.siteChanged(settings.outDir), { cause: error });
    throw error;
  }
}

/** Brings what was written to the disk before it is served, so that a power cut finds it there; where that can be asked. */
function flush(dir: string): void {
  if (process.platform === 'linux') spawnSync('sync', ['-f', dir], { stdio: 'ignore', timeout: 60_000 });
}

/** Tells the person who waits how far the work is. */
function tellPacking({ tell, words }: Asked): (done: number, files: number) => void {
  let told = performance.now();
  return (done, files) => {
    if (done === 0 && files > FEW) tell(words.packing(files));
    if (performance.now() - told < EVERY) return;
    told = performance.now();
    tell(words.packed(done, files));
  };
}

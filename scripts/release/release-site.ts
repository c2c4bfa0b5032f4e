import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { signatureOf } from '../build/signature.ts';
import { Stop } from '../build/stop.ts';
import { removeFolder } from '../build/swap.ts';
import { assemble, SourceChanged } from './assemble.ts';
import { compareReleases, type ReleaseChanges } from './changes.ts';
import { COMPRESSION } from './codecs.ts';
import { CompressedStore } from './compressed-store.ts';
import { noteServed, pruneReleases } from './history.ts';
import { readLedger, writeLedger } from './ledger.ts';
import { releaseId, storedFiles, writeManifest, type Identity, type Manifest } from './manifest.ts';
import { readMoves, settleMoves } from './moved-and-gone.ts';
import { writePlanFiles } from './plan-files.ts';
import type { Asked } from './read-asked.ts';
import { findDamage, writeReleaseSeal } from './release-seal.ts';
import { currentName, flushFolder, manifestOf, releaseFolder, releaseNames } from './shelf.ts';
import { stagingFolder, switchTo, type Shelf } from './shelf.ts';
import { takeSite, type HeldSite } from './take-site.ts';
import { renameSync, mkdirSync } from 'node:fs';

/** How a release ended. */
export interface Released {
  /** Name of its folder; of a plan, the name that it would have. */
  name: string;
  manifest: Manifest;
  changes: ReleaseChanges;
  /** The release with which it was compared. */
  since: string | undefined;
  /** Whether it was being served already. */
  unchanged: boolean;
  /** Releases that were deleted. */
  pruned: string[];
}

/** Makes a release of the finished site and serves it. Call it under the lock of the shelf, the shelf open. */
export async function releaseSite(asked: Asked): Promise<Released> {
  const { shelf, settings, carrier } = asked;
  const site = takeSite(settings.outDir, asked.commandWords);
  try {
    const current = followPlace(asked);
    const before = manifestOf(shelf, current);
    const { seen, identity } = identify(asked, site, before);
    const id = releaseId(identity);
    const name = await standing(asked, site, id, identity, current);
    const unchanged = name === current;
    const folder = releaseFolder(shelf, name);
    const manifest = setPrevious(shelf, name, unchanged ? undefined : (current ?? null));
    site.letGo();
    const since = asked.since ?? current;
    const changes = compareReleases(manifestOf(shelf, since), manifest);
    if (!unchanged || asked.since !== undefined) writePlanFiles(folder, manifest, changes);
    writeLedger(shelf, seen);
    const ahead = since === current ? changes : compareReleases(before, manifest);
    carrier?.deliver({ name, folder, manifest, changes: ahead, before: current });
    if (!unchanged) serve(shelf, name, asked.now);
    const pruned = pruneReleases(shelf, asked.keep);
    carrier?.prune(pruned);
    return { name, manifest, changes, since, unchanged, pruned };
  } finally {
    site.letGo();
  }
}

/** What would be released, without writing anything; sizes of twins that nobody has made are left out. */
export function planRelease(asked: Asked): Released {
  const { shelf, settings } = asked;
  const site = takeSite(settings.outDir, asked.commandWords);
  try {
    const current = currentName(shelf);
    const { identity } = identify(asked, site, manifestOf(shelf, current));
    const since = asked.since ?? current;
    const before = manifestOf(shelf, since);
    const id = releaseId(identity);
    const files = plannedFiles(site, before);
    const manifest: Manifest = { id, previous: current ?? null, ...identity, files };
    return {
      name: id,
      manifest,
      changes: compareReleases(before, manifest),
      since,
      unchanged: manifestOf(shelf, current)?.id === id,
      pruned: [],
    };
  } finally {
    site.letGo();
  }
}

/** Files that are the same keep their twins; of the others only what is known without compressing. */
function plannedFiles(site: HeldSite, before: Manifest | undefined): Manifest['files'] {
  const known = new Map(before?.files.map((file) => [file.path, file]));
  return [...site.files].map(([path, { sha256, bytes }]) => {
    const file = known.get(path);
    if (file?.sha256 === sha256) return file;
    return { path, sha256, bytes, type: '', class: 'file', variants: {} };
  });
}

/** What is served at another place is the truth: a release cut off after the switch there is made good here. */
function followPlace({ shelf, carrier, now }: Asked): string | undefined {
  const here = currentName(shelf);
  const there = carrier?.current();
  if (there === undefined || there === here || !manifestOf(shelf, there)) return here;
  serve(shelf, there, now);
  return there;
}

function identify(
  { shelf, settings, url }: Asked,
  site: HeldSite,
  before: Manifest | undefined,
): { seen: Set<string>; identity: Identity } {
  const seen = readLedger(shelf, before);
  const moves = settleMoves(readMoves(settings.contentDir), new Set(site.files.keys()), seen);
  const { digest, base } = site;
  return { seen, identity: { url, base, compression: COMPRESSION, digest, ...moves } };
}

/** Name of a whole folder of this release: one that is there already, else one that is made now. */
async function standing(
  asked: Asked,
  site: HeldSite,
  id: string,
  identity: Identity,
  current: string | undefined,
): Promise<string> {
  const { shelf } = asked;
  for (const name of releaseNames(shelf)) {
    const manifest = manifestOf(shelf, name);
    const folder = releaseFolder(shelf, name);
    if (manifest?.id === id && findDamage(folder, manifest, false) === undefined) return name;
  }
  // What is served is never taken away, damaged or not: the whole one gets a name of its own.
  let name = id;
  for (let copy = 2; name === current; copy += 1) name = `${id}-${copy}`;
  await make(asked, site, name, { id, previous: current ?? null, ...identity, files: [] }, current);
  return name;
}

/** Makes the folder of a release: beside the others first, moved to its place when it is whole. */
async function make(
  { shelf, settings, words }: Asked,
  site: HeldSite,
  name: string,
  head: Manifest,
  current: string | undefined,
): Promise<void> {
  const staging = stagingFolder(shelf, name);
  const store = new CompressedStore(join(settings.cacheDir, 'compressed'));
  const before = manifestOf(shelf, current);
  const earlier =
    current !== undefined && before ? { folder: releaseFolder(shelf, current), manifest: before } : undefined;
  try {
    mkdirSync(staging.site, { recursive: true });
    const files = await assemble(site, staging.site, store, earlier);
    writeReleaseSeal(
      staging,
      new Map(
        [...storedFiles({ files }).keys()].map((path) => [path, signatureOf(join(staging.site, path))]),
      ),
    );
    writeManifest(staging.manifest, { ...head, files });
    flush(staging.dir);
    const { dir } = releaseFolder(shelf, name);
    removeFolder(dir);
    renameSync(staging.dir, dir);
    flushFolder(shelf.releases);
    const used = [...files, ...(before?.files ?? [])].map(({ sha256 }) => sha256);
    store.keepOnly(new Set(used));
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

/** Says in a release which one was served before it; `undefined` leaves it as it is. */
function setPrevious(shelf: Shelf, name: string, previous: string | null | undefined): Manifest {
  const manifest = manifestOf(shelf, name);
  if (!manifest) throw new Error(`No manifest in ${name}.`);
  if (previous === undefined || manifest.previous === previous) return manifest;
  const updated = { ...manifest, previous };
  writeManifest(releaseFolder(shelf, name).manifest, updated);
  return updated;
}

/** Serves a release and notes it. */
export function serve(shelf: Shelf, name: string, now: Date): void {
  switchTo(shelf, name);
  noteServed(shelf, name, now);
}

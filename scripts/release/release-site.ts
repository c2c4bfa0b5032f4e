import { compareReleases, withPurged, type ReleaseChanges } from './changes.ts';
import { noteServed, pruneReleases } from './history.ts';
import { identify } from './identify.ts';
import { knowRelease } from './known-release.ts';
import { everServed, writeLedger } from './ledger.ts';
import { standingRelease } from './make-release.ts';
import { writeManifest, type Manifest } from './manifest.ts';
import { writePlanFiles } from './plan-files.ts';
import type { Asked } from './read-asked.ts';
import { currentName, manifestOf, releaseFolder, switchTo, type Shelf } from './shelf.ts';
import { takeSite } from './take-site.ts';
import { writeReleaseHost } from './write-release-host.ts';

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
  /** What else the person who releases should know. */
  notes: string[];
}

/** Makes a release of the finished site and serves it. Call it under the lock of the shelf, the shelf open. */
export async function releaseSite(asked: Asked): Promise<Released> {
  const { shelf } = asked;
  const site = takeSite(asked);
  try {
    const current = followPlace(asked);
    const served = knowRelease(shelf, current);
    const { seen, identity, notes } = identify(asked, site, served?.manifest);
    const name = await standingRelease({ asked, site, identity, current, served });
    site.letGo();
    writeLedger(shelf, seen);
    const unchanged = name === current;
    const manifest = setPrevious(shelf, name, unchanged ? undefined : (current ?? null));
    const since = asked.since ?? current;
    const damage = served?.damage ?? everServed(shelf, current, manifest);
    const changes = withPurged(compareReleases(manifestOf(shelf, since), manifest), manifest, damage);
    const folder = releaseFolder(shelf, name);
    if (!unchanged || asked.since !== undefined) writePlanFiles(folder, manifest, changes);
    writeReleaseHost(folder, manifest, asked);
    if (current !== undefined && !served) notes.push(asked.words.lostManifest(current));
    else if (current !== undefined && damage[0] !== undefined)
      notes.push(asked.words.wasEdited(current, damage[0], damage.length));
    const pruned = deliver(asked, name, current, notes);
    return { name, manifest, changes, since, unchanged, pruned, notes };
  } finally {
    site.letGo();
  }
}

/**
 * What is served at another place is the truth: a release cut off after the switch there is made good here. Of one that
 * was put out by another machine no more than its name is known.
 */
export function followPlace({ shelf, carrier, now }: Asked): string | undefined {
  const here = currentName(shelf);
  const there = carrier?.current();
  if (there === undefined || there === here) return here;
  if (manifestOf(shelf, there)) serve(shelf, there, now);
  return there;
}

/**
 * Brings a release to its place and serves it; then clears away old ones. What fails once it is served is told in `notes`
 * and no more: the next release does it.
 * @returns Names of the releases that were deleted.
 */
export function deliver(asked: Asked, name: string, current: string | undefined, notes: string[]): string[] {
  const { shelf, carrier, words, keep, now } = asked;
  const manifest = manifestOf(shelf, name);
  if (carrier && manifest) {
    asked.tell(words.sending(carrier.program, asked.place));
    carrier.deliver({ name, folder: releaseFolder(shelf, name), manifest });
  }
  if (name !== current) serve(shelf, name, now);
  try {
    const pruned = pruneReleases(shelf, keep);
    carrier?.prune(pruned);
    return pruned;
  } catch (error) {
    notes.push(words.notTidied(error instanceof Error ? error.message : String(error)));
    return [];
  }
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

/** Serves a release and notes it; the note is for people alone, and must not make a release fail that is served. */
function serve(shelf: Shelf, name: string, now: Date): void {
  switchTo(shelf, name);
  try {
    noteServed(shelf, name, now);
  } catch {
    // A full disk: the list of releases lacks a date.
  }
}

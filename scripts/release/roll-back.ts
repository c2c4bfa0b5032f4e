import { Stop } from '../build/stop.ts';
import { compareReleases, type ReleaseChanges } from './changes.ts';
import { byLastServed } from './history.ts';
import { readLedger, writeLedger } from './ledger.ts';
import type { Manifest } from './manifest.ts';
import { writePlanFiles } from './plan-files.ts';
import type { Asked } from './read-asked.ts';
import { findDamage } from './release-seal.ts';
import { serve } from './release-site.ts';
import { currentName, manifestOf, releaseFolder, releaseNames, type Shelf } from './shelf.ts';

/** A release that is served again. */
export interface RolledBack {
  name: string;
  manifest: Manifest;
  changes: ReleaseChanges;
  /** The release that was served until now. */
  since: string | undefined;
}

/**
 * Serves an earlier release again, after reading every byte of it. Call it under the lock of the shelf.
 * @throws {@link Stop} Where there is none such, or it is not whole.
 */
export function rollBack(asked: Asked, dryRun: boolean): RolledBack {
  const { shelf, carrier, words } = asked;
  const since = currentName(shelf);
  const name = target(asked, since);
  const manifest = manifestOf(shelf, name);
  const folder = releaseFolder(shelf, name);
  if (!manifest) throw new Stop(words.damagedRelease(name, 'manifest.json'));
  const damage = findDamage(folder, manifest, true);
  if (damage !== undefined) throw new Stop(words.damagedRelease(name, damage));
  const before = manifestOf(shelf, since);
  const changes = compareReleases(before, manifest);
  if (!dryRun) {
    // The pages of the release that is left are remembered: they were read by somebody.
    writeLedger(shelf, readLedger(shelf, before));
    writePlanFiles(folder, manifest, changes);
    carrier?.deliver({ name, folder, manifest, changes, before: since });
    serve(shelf, name, asked.now);
  }
  return { name, manifest, changes, since };
}

function target({ shelf, words, rollbackTo }: Asked, current: string | undefined): string {
  if (rollbackTo !== undefined)
    return findRelease(shelf, rollbackTo) ?? stop(words.noRelease(rollbackTo, byLastServed(shelf)));
  const previous = manifestOf(shelf, current)?.previous;
  if (typeof previous === 'string' && releaseNames(shelf).includes(previous)) return previous;
  throw new Stop(words.noEarlier(byLastServed(shelf).filter((name) => name !== current)));
}

function stop(message: string): never {
  throw new Stop(message);
}

/** The one release whose name is, or begins with, what was written; undefined where there is none, or several. */
export function findRelease(shelf: Shelf, written: string): string | undefined {
  const names = releaseNames(shelf);
  const like = names.filter((name) => name.startsWith(written));
  return names.find((name) => name === written) ?? (like.length === 1 ? like[0] : undefined);
}

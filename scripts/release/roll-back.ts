import { Stop } from '../build/stop.ts';
import { compareReleases, withPurged } from './changes.ts';
import { byLastServed } from './history.ts';
import { knowRelease } from './known-release.ts';
import { everServed, readLedger, writeLedger } from './ledger.ts';
import { writePlanFiles } from './plan-files.ts';
import type { Asked } from './read-asked.ts';
import { deliver, followPlace, type Released } from './release-site.ts';
import { currentName, manifestOf, releaseNames, type Shelf } from './shelf.ts';

/**
 * Serves an earlier release again, after reading every byte of it. Call it under the lock of the shelf.
 * @throws {@link Stop} Where there is none such, or it is not whole.
 */
export function rollBack(asked: Asked, dryRun: boolean): Released {
  const { shelf, words } = asked;
  const since = dryRun ? currentName(shelf) : followPlace(asked);
  const name = target(asked, since);
  const chosen = knowRelease(shelf, name, true);
  if (!chosen) throw new Stop(words.damagedRelease(name, 'manifest.json'));
  const { manifest, folder } = chosen;
  if (chosen.damage[0] !== undefined) throw new Stop(words.damagedRelease(name, chosen.damage[0]));
  const served = knowRelease(shelf, since);
  const damage = served?.damage ?? everServed(shelf, since, manifest);
  const changes = withPurged(compareReleases(served?.manifest, manifest), manifest, damage);
  const notes = since === undefined || served ? [] : [words.lostManifest(since)];
  const unchanged = name === since;
  if (!dryRun && !unchanged) {
    // The pages of the release that is left are remembered: they were read by somebody.
    writeLedger(shelf, readLedger(shelf, served?.manifest));
    writePlanFiles(folder, manifest, changes);
  }
  if (!dryRun) deliver({ ...asked, keep: Infinity }, name, since, notes);
  return { name, manifest, changes, since, unchanged, pruned: [], notes };
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

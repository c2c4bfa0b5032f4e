import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseWords } from '../../src/locales/zh-CN/release.ts';
import { takeLock } from '../build/lock.ts';
import { filesOf, MARKER, measureFile, readMarker, tallyFiles } from '../build/marker.ts';
import { outFolder } from '../build/out-folder.ts';
import { Stop } from '../build/stop.ts';
import { recover } from '../build/swap.ts';
import type { Source } from './assemble.ts';
import type { Asked } from './read-asked.ts';

/** A finished site, held so that no build replaces it meanwhile. */
export interface HeldSite extends Source {
  /** SHA-256 over all of it, as its marker has it. */
  digest: string;
  /** The path under which it was built to be mounted. */
  base: string;
  letGo: () => void;
}

/**
 * Takes the site that the last build made, after reading every byte of it.
 * @throws {@link Stop} Where a build is at work there, or no whole site of ours lies there.
 */
export function takeSite({ settings: { outDir }, words, commandWords }: Asked): HeldSite {
  const folder = outFolder(outDir);
  if (!existsSync(folder.out) && !existsSync(folder.previous))
    throw new Stop(commandWords.noSite(folder.out));
  const lock = takeLock(folder.lock);
  if (typeof lock === 'string') throw new Stop(words.siteIsBusy(folder.out, lock));
  try {
    recover(folder);
    return { ...readSite(folder.out, words), letGo: lock };
  } catch (error) {
    lock();
    throw error;
  }
}

function readSite(dir: string, words: ReleaseWords): Omit<HeldSite, 'letGo'> {
  const marker = readMarker(dir);
  if (!marker) throw new Stop(words.siteIsForeign(dir));
  const paths = filesOf(dir).filter((path) => path !== MARKER);
  // A link is nothing that a build makes, and would lead out of what is served.
  if (paths.some((path) => !lstatSync(join(dir, path)).isFile())) throw new Stop(words.siteIsDamaged(dir));
  const files = new Map(paths.map((path) => [path, measureFile(join(dir, path))]));
  if (tallyFiles(files, marker.base).digest !== marker.digest) throw new Stop(words.siteIsDamaged(dir));
  return { dir, files, digest: marker.digest, base: marker.base };
}

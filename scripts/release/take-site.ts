import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandWords } from '../../src/locales/zh-CN/commands.ts';
import { takeLock } from '../build/lock.ts';
import { filesOf, MARKER, measureFile, readMarker, tallyFiles } from '../build/marker.ts';
import { outFolder } from '../build/out-folder.ts';
import { Stop } from '../build/stop.ts';
import { recover } from '../build/swap.ts';
import type { Source } from './assemble.ts';

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
export function takeSite(outDir: string, words: CommandWords): HeldSite {
  const folder = outFolder(outDir);
  if (!existsSync(folder.out) && !existsSync(folder.previous)) throw new Stop(words.noSite(folder.out));
  const lock = takeLock(folder.lock);
  if (typeof lock === 'string') throw new Stop(words.outIsBusy(folder.out, lock));
  try {
    recover(folder);
    return { ...readSite(folder.out, words), letGo: lock };
  } catch (error) {
    lock();
    throw error;
  }
}

function readSite(dir: string, words: CommandWords): Omit<HeldSite, 'letGo'> {
  if (!existsSync(dir)) throw new Stop(words.noSite(dir));
  const marker = readMarker(dir);
  if (!marker) throw new Stop(words.notOurs(dir));
  const paths = filesOf(dir).filter((path) => path !== MARKER);
  const files = new Map(paths.map((path) => [path, measureFile(join(dir, path))]));
  if (tallyFiles(files, marker.base).digest !== marker.digest) throw new Stop(words.damaged(dir));
  return { dir, files, digest: marker.digest, base: marker.base };
}

import { join } from 'node:path';
import { momentWords } from '../../src/locales/moment-words.ts';
import type { CommandWords } from '../../src/locales/zh-CN/commands.ts';
import { exportSettings } from '../../src/source/settings.ts';
import type { Settings } from '../../src/source/settings.ts';
import { checkBeside } from './check-beside.ts';
import { sayNextMoment } from '../moments/read-moments.ts';
import { asStop } from './engine.ts';
import { houseLocale } from './house-words.ts';
import { takeLock, waitForLock } from './lock.ts';
import type { MakeSite } from './make-site.ts';
import { outFolder, refuseUnsafe } from './out-folder.ts';
import type { OutFolder } from './out-folder.ts';
import { Stop } from './stop.ts';
import { recover } from './swap.ts';
import { say } from './say.ts';

/** How long a build waits for another of the same content, in milliseconds. */
const PATIENCE = 15 * 60_000;

/**
 * Checks the content and builds the site; the earlier site stays whole until the new one is. Prints its summary.
 * @param make How the site is made.
 * @returns The exit code: 1 where the check found errors.
 * @throws {@link Stop} Where the build itself cannot go on.
 */
export async function buildSite(settings: Settings, words: CommandWords, make: MakeSite): Promise<number> {
  const started = performance.now();
  refuseUnsafe(settings, words);
  exportSettings(settings);
  const site = await underLocks(settings, words, (folder) => {
    const check = checkBeside();
    void check.code.then((code) => {
      if (code === 0) say(words.building);
    });
    return make({ settings, folder, words, check });
  });
  if (!site) return 1;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(words.built(site.pages, readableSize(site.bytes), seconds, settings.outDir));
  if (site.changes.since)
    say(words.changed(site.changes, countMade(site.rendered), readableSize(site.changes.bytes)));
  const next = sayNextMoment(settings, momentWords(houseLocale(settings.contentDir)));
  if (next !== undefined) say(next);
  return 0;
}

/** How many pages and how many other files, such as feeds, were made anew. */
function countMade(files: readonly string[]): { pages: number; others: number } {
  const pages = files.filter((file) => file.endsWith('.html')).length;
  return { pages, others: files.length - pages };
}

/** Runs `work` while no other command builds into the same folder, or from the same content (they share caches). */
export async function underLocks<T>(
  settings: Settings,
  words: CommandWords,
  work: (folder: OutFolder) => Promise<T>,
): Promise<T> {
  const folder = outFolder(settings.outDir);
  const letGoOfOut = lockOut(folder, words);
  try {
    if (recover(folder)) say(words.restored(folder.out));
    const onWait = (holder: string): void => {
      say(words.waiting(holder));
    };
    const letGoOfCache = await waitForLock(join(settings.cacheDir, 'lock'), PATIENCE, onWait);
    if (typeof letGoOfCache === 'string') throw new Stop(words.outIsBusy(settings.cacheDir, letGoOfCache));
    try {
      return await work(folder);
    } finally {
      letGoOfCache();
    }
  } catch (error) {
    throw asStop(error, folder.out, words);
  } finally {
    letGoOfOut();
  }
}

function lockOut(folder: OutFolder, words: CommandWords): () => void {
  let lock;
  try {
    lock = takeLock(folder.lock);
  } catch (error) {
    throw asStop(error, folder.out, words);
  }
  if (typeof lock === 'string') throw new Stop(words.outIsBusy(folder.out, lock));
  return lock;
}

function readableSize(bytes: number): string {
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

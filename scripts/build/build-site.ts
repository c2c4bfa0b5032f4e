import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CommandWords } from '../../src/locales/zh-CN/commands.ts';
import { exportSettings } from '../../src/source/settings.ts';
import type { Settings } from '../../src/source/settings.ts';
import { type CheckBeside, checkBeside, hasRoomBeside } from './check-beside.ts';
import { asStop, type EngineRun, runEngine } from './engine.ts';
import { takeLock, waitForLock } from './lock.ts';
import { tallyFiles, writeMarker } from './marker.ts';
import type { Tally } from './marker.ts';
import { compareSites, measureSite, type SiteChanges } from './measure-site.ts';
import { outFolder, refuseUnsafe } from './out-folder.ts';
import type { OutFolder } from './out-folder.ts';
import { Stop } from './stop.ts';
import { recover, removeFolder, swapIn } from './swap.ts';
import { say } from './say.ts';
import { digestCode, engineSignatures, hasSeal, writeSeal } from './seal.ts';
import { clearRewritten, copySite, openWorkshop, pruneWorkshop } from './workshop.ts';

/** How long a build waits for another of the same content, in milliseconds. */
const PATIENCE = 15 * 60_000;

/** Files without which a folder is no site. */
const ESSENTIAL = ['index.html', '404.html', 'site-map.html', 'archive.html'];

/**
 * Checks the content and builds the site; the earlier site stays whole until the new one is. Prints its summary.
 * Returns the exit code: 1 where the check found errors. Throws {@link Stop} where the build itself cannot go on.
 */
export async function buildSite(settings: Settings, words: CommandWords): Promise<number> {
  const started = performance.now();
  refuseUnsafe(settings, words);
  exportSettings(settings);
  const site = await underLocks(settings, words, async (folder) => {
    const check = checkBeside();
    const building = check.code.then((code) => {
      if (code === 0) say(words.building);
      return code;
    });
    // Where a check must come first, the engine's own code is read meanwhile.
    if (mustWaitForCheck(settings)) {
      const [code] = await Promise.all([building, import('astro')]);
      if (code !== 0) return undefined;
    }
    return makeSite(settings, folder, words, check);
  });
  if (!site) return 1;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(words.built(site.pages, readableSize(site.bytes), seconds, settings.outDir));
  if (site.changes.since)
    say(words.changed(site.changes, site.rendered.length, readableSize(site.changes.bytes)));
  return 0;
}

/** What the last build left stays whole where the check refuses the content; only a build from nothing has nothing to lose. */
function mustWaitForCheck({ cacheDir }: Settings): boolean {
  return hasSeal(cacheDir) || !hasRoomBeside();
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

/** A site that was just built. */
interface BuiltSite extends Tally {
  changes: SiteChanges;
  /** Files of the pages that were rendered; the others were kept from the build before. */
  rendered: readonly string[];
}

/**
 * Brings the site in the workshop up to date, makes sure that it is whole, and puts a copy of it in the place of the
 * earlier one by two renames. The workshop is sealed at the very end: of a build that was cut off nothing is trusted.
 */
async function makeSite(
  settings: Settings,
  folder: OutFolder,
  words: CommandWords,
  check: CheckBeside,
): Promise<BuiltSite | undefined> {
  const { dir, before } = openWorkshop(settings.cacheDir);
  const onSignal = (): void => process.exit(130);
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    clearRewritten(dir);
    const run = await runUnlessRefused(settings, dir, words, check);
    if (!run) return undefined;
    const { pages, rendered } = run;
    const paths = pruneWorkshop(dir, pages);
    const missing = ESSENTIAL.find((file) => !existsSync(join(dir, file)));
    if (missing) throw new Stop(words.incomplete(missing));
    const files = measureSite(dir, paths, before?.site);
    const site = tallyFiles(files, baseOf(settings.contentDir));
    copySite(dir, paths, folder.staging);
    writeMarker(folder.staging, site);
    swapIn(folder);
    writeSeal(settings.cacheDir, {
      site: files,
      engine: engineSignatures(settings.cacheDir),
      code: digestCode(),
    });
    return { ...site, rendered, changes: compareSites(before?.site, files) };
  } finally {
    removeFolder(folder.staging);
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

/** Runs the engine; undefined where the check refuses the content meanwhile, whatever the engine then made of it. */
async function runUnlessRefused(
  settings: Settings,
  dir: string,
  words: CommandWords,
  check: CheckBeside,
): Promise<EngineRun | undefined> {
  try {
    const run = await runEngine(settings, dir, words, check.hasRefused);
    return (await check.code) === 0 ? run : undefined;
  } catch (error) {
    if ((await check.code) === 0) throw error;
    return undefined;
  }
}

/** The path under which the site is mounted, from a `site.yaml` that the check has passed. */
export function baseOf(contentDir: string): string {
  const site: unknown = parse(readFileSync(join(contentDir, 'site.yaml'), 'utf8'));
  const base = (site as { base?: unknown } | null)?.base;
  return typeof base === 'string' ? base : '/';
}

function readableSize(bytes: number): string {
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

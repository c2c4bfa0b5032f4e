import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CommandWords } from '../../src/locales/zh-CN/commands.ts';
import { exportSettings } from '../../src/source/settings.ts';
import type { Settings } from '../../src/source/settings.ts';
import { asStop, runEngine } from './engine.ts';
import { takeLock, waitForLock } from './lock.ts';
import { tallyFiles, writeMarker } from './marker.ts';
import type { Tally } from './marker.ts';
import { compareSites, measureSite, type SiteChanges } from './measure-site.ts';
import { outFolder, refuseUnsafe } from './out-folder.ts';
import type { OutFolder } from './out-folder.ts';
import { Stop } from './stop.ts';
import { recover, removeFolder, swapIn } from './swap.ts';
import { say } from './say.ts';
import { digestCode, type CodeDigests } from './code-digests.ts';
import { engineSignatures, writeSeal, type Seal } from './seal.ts';
import { clearRewritten, copySite, openWorkshop, pruneWorkshop } from './workshop.ts';

/** How long a build waits for another of the same content, in milliseconds. */
const PATIENCE = 15 * 60_000;

/** Files without which a folder is no site. */
const ESSENTIAL = ['index.html', '404.html', 'site-map.html', 'archive.html'];

/** How a site is made, once the check has passed and nobody else is at it. */
export type MakeSite = (settings: Settings, folder: OutFolder, words: CommandWords) => Promise<BuiltSite>;

/**
 * Checks the content and builds the site; the earlier site stays whole until the new one is. Prints its summary.
 * @param make How it is made; by default with the engine.
 * @returns The exit code: 1 where the check found errors.
 * @throws {@link Stop} Where the build itself cannot go on.
 */
export async function buildSite(
  settings: Settings,
  words: CommandWords,
  make: MakeSite = makeSite,
): Promise<number> {
  const started = performance.now();
  refuseUnsafe(settings, words);
  exportSettings(settings);
  const site = await underLocks(settings, words, async (folder) => {
    const { run: check } = await import('../commands/check.ts');
    if ((await check([])) !== 0) return undefined;
    say(words.building);
    return make(settings, folder, words);
  });
  if (!site) return 1;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(words.built(site.pages, readableSize(site.bytes), seconds, settings.outDir));
  if (site.changes.since)
    say(words.changed(site.changes, site.rendered.length, readableSize(site.changes.bytes)));
  return 0;
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
export interface BuiltSite extends Tally {
  changes: SiteChanges;
  /** Files of the pages that were rendered; the others were kept from the build before. */
  rendered: readonly string[];
}

/** Makes the site with the engine, from what the last build left. */
export async function makeSite(
  settings: Settings,
  folder: OutFolder,
  words: CommandWords,
): Promise<BuiltSite> {
  const code = digestCode(settings.contentDir);
  const { dir, before } = openWorkshop(settings.cacheDir, code);
  clearRewritten(dir);
  const { pages, rendered } = await runEngine(settings, dir, words);
  return handOver({ settings, folder, words, dir, before, code }, pages, rendered);
}

/** A workshop in which a site has been brought up to date, and where it goes. */
export interface Finished {
  settings: Settings;
  folder: OutFolder;
  words: CommandWords;
  dir: string;
  before: Seal | undefined;
  code: CodeDigests;
}

/**
 * Makes sure that the site in the workshop is whole, and puts a copy of it in the place of the earlier one by two renames.
 * The workshop is sealed at the very end: of a build that was cut off nothing is trusted.
 * @param pages Files of all its pages.
 */
export function handOver(
  finished: Finished,
  pages: readonly string[],
  rendered: readonly string[],
): BuiltSite {
  const { settings, folder, words, dir, before, code } = finished;
  const paths = pruneWorkshop(dir, pages);
  const missing = ESSENTIAL.find((file) => !existsSync(join(dir, file)));
  if (missing) throw new Stop(words.incomplete(missing));
  const files = measureSite(dir, paths, before?.site);
  const site = tallyFiles(files, baseOf(settings.contentDir));
  try {
    copySite(dir, paths, folder.staging);
    writeMarker(folder.staging, site);
    swapIn(folder);
  } finally {
    removeFolder(folder.staging);
  }
  writeSeal(settings.cacheDir, { site: files, engine: engineSignatures(settings.cacheDir), code });
  return { ...site, rendered, changes: compareSites(before?.site, files) };
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

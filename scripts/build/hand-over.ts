import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandWords } from '../../src/locales/zh-CN/commands.ts';
import type { Settings } from '../../src/source/settings.ts';
import { keepBudgets } from '../budgets/keep-budgets.ts';
import { baseOf } from './base-of.ts';
import type { CodeDigests } from './code-digests.ts';
import { tallyFiles, writeMarker, type Tally } from './marker.ts';
import { compareSites, measureSite, type SiteChanges } from './measure-site.ts';
import type { OutFolder } from './out-folder.ts';
import { engineSignatures, writeSeal } from './seal.ts';
import { Stop } from './stop.ts';
import { removeFolder, swapIn } from './swap.ts';
import { copySite, pruneWorkshop, type Workshop } from './workshop.ts';

/** Files without which a folder is no site. */
const ESSENTIAL = ['index.html', '404.html', 'site-map.html', 'archive.html'];

/** A site that was just built. */
export interface BuiltSite extends Tally {
  changes: SiteChanges;
  /** Files of the pages that were rendered; the others were kept from the build before. */
  rendered: readonly string[];
}

/** A workshop in which a site has been brought up to date, and where it goes. */
export interface Finished extends Workshop {
  settings: Settings;
  folder: OutFolder;
  words: CommandWords;
  code: CodeDigests;
  /** Files of all its pages. */
  pages: readonly string[];
  rendered: readonly string[];
  /** Whether no other file of it has been written; the engine writes pictures too. */
  onlyRendered?: boolean;
  /** Pages that were measured while they were rendered, and are within their budgets. */
  light?: ReadonlySet<string>;
}

/**
 * Makes sure that the site in the workshop is whole, and puts a copy of it in the place of the earlier one by two renames.
 * The workshop is sealed at the very end: of a build that was cut off nothing is trusted.
 * @throws {@link Stop} Where a page is missing without which it is no site, or one is heavier than it may be.
 */
export function handOver(finished: Finished): BuiltSite {
  const { settings, folder, words, dir, before, code, pages, rendered, light = new Set<string>() } = finished;
  const touched = finished.onlyRendered === true ? new Set(rendered) : undefined;
  const paths = pruneWorkshop(dir, pages);
  const missing = ESSENTIAL.find((file) => !existsSync(join(dir, file)));
  if (missing) throw new Stop(words.incomplete(missing));
  const files = measureSite(dir, paths, before?.site, touched);
  const site = tallyFiles(files, baseOf(settings.contentDir));
  keepBudgets({ settings, dir, base: site.base, files, before: before?.site, light });
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

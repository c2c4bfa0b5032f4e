import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { budgetWords } from '../../src/locales/budget-words.ts';
import type { Settings } from '../../src/source/settings.ts';
import { projectRoot } from '../../src/source/settings.ts';
import { houseLocale } from '../build/house-words.ts';
import type { MeasuredFile } from '../build/marker.ts';
import { say } from '../build/say.ts';
import { Stop } from '../build/stop.ts';
import { findExcess } from './find-excess.ts';

/** Name of the variable in which `--no-budgets` is handed on: warn, and go on. */
export const BUDGETS = 'BUDGETS';

/** Most sentences that are printed: a heavy style sheet makes every page heavy. */
const MOST = 5;

type Files = ReadonlyMap<string, MeasuredFile>;

/** A site that has been built, and what it was before. */
export interface WeighedSite {
  settings: Settings;
  /** Where it was built. */
  dir: string;
  base: string;
  files: Files;
  before: Files | undefined;
  /** Pages that were measured already and are within their budgets. */
  light: ReadonlySet<string>;
}

/**
 * Measures the pages that are not as they were against their budgets, and says which are over.
 * @throws {@link Stop} Where one is, unless the build was told to go on.
 */
export function keepBudgets({ settings, dir, base, files, before, light }: WeighedSite): void {
  const known = isSameCode(settings.cacheDir) ? before : undefined;
  const pages = [...files].filter(
    ([path, file]) => path.endsWith('.html') && !light.has(path) && known?.get(path)?.sha256 !== file.sha256,
  );
  const site = { dir, base, origin: originOf(settings.contentDir) };
  const excess = findExcess(
    site,
    pages.map(([path]) => path),
  );
  if (excess.length === 0) {
    noteCode(settings.cacheDir);
    return;
  }
  // The next build measures every page again.
  rmSync(noteOf(settings.cacheDir), { force: true });
  const words = budgetWords(houseLocale(settings.contentDir));
  const lines = excess.slice(0, MOST).map((sentence) => sentence(words));
  if (excess.length > MOST) lines.push(words.more(excess.length - MOST));
  if (process.env[BUDGETS] !== 'say') throw new Stop([...lines, words.stopped].join('\n'));
  for (const line of lines) say(line);
}

/** Where the site is published, as its `site.yaml` has it. */
function originOf(contentDir: string): string {
  const site = parse(readFileSync(join(contentDir, 'site.yaml'), 'utf8')) as { url: string };
  return new URL(site.url).origin;
}

const noteOf = (cacheDir: string): string => join(cacheDir, 'budgets');

/** Whether every page of the build before was measured against these budgets, and light enough. */
function isSameCode(cacheDir: string): boolean {
  try {
    return readFileSync(noteOf(cacheDir), 'utf8') === digestBudgets();
  } catch {
    return false;
  }
}

function noteCode(cacheDir: string): void {
  writeFileSync(noteOf(cacheDir), digestBudgets());
}

function digestBudgets(): string {
  const dir = join(projectRoot, 'scripts', 'budgets');
  const hash = createHash('sha256');
  for (const name of readdirSync(dir).sort()) hash.update(readFileSync(join(dir, name)));
  return hash.digest('hex');
}

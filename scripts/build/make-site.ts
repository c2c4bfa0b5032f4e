import { cacheWords } from '../../src/locales/cache-words.ts';
import type { CommandWords } from '../../src/locales/zh-CN/commands.ts';
import type { Settings } from '../../src/source/settings.ts';
import { hasRoomBeside, type CheckBeside } from './check-beside.ts';
import { digestCode } from './code-digests.ts';
import { runEngine, type EngineRun } from './engine.ts';
import { handOver, type BuiltSite } from './hand-over.ts';
import { houseLocale } from './house-words.ts';
import type { OutFolder } from './out-folder.ts';
import { say } from './say.ts';
import { hasSeal } from './seal.ts';
import { spareMemory } from './spare-memory.ts';
import { clearRewritten, clearWorkshop, openWorkshop } from './workshop.ts';

/** A site about to be made, while its content is being checked. */
export interface Making {
  settings: Settings;
  folder: OutFolder;
  words: CommandWords;
  check: CheckBeside;
}

/** How a site is made; undefined where the check refuses the content. */
export type MakeSite = (making: Making) => Promise<BuiltSite | undefined>;

/** Makes the site with the engine, from what the last build left; undefined where the check refuses the content. */
export async function makeSite({ settings, folder, words, check }: Making): Promise<BuiltSite | undefined> {
  spareMemory();
  // Where a check must come first, the engine's own code is read meanwhile.
  if (mustWaitForCheck(settings)) {
    const [code] = await Promise.all([check.code, import('astro')]);
    if (code !== 0) return undefined;
  }
  const code = digestCode(settings.contentDir);
  const { dir, before, distrust } = openWorkshop(settings.cacheDir, code);
  if (distrust) say(cacheWords(houseLocale(settings.contentDir))[distrust]);
  clearRewritten(dir);
  const run = await runUnlessRefused(settings, dir, words, check);
  if (!run) clearWorkshop(settings.cacheDir);
  return run && handOver({ settings, folder, words, dir, before, code, ...run });
}

/** What the last build left stays whole where the check refuses the content; only a build from nothing has nothing to lose. */
function mustWaitForCheck({ cacheDir }: Settings): boolean {
  return hasSeal(cacheDir) || !hasRoomBeside();
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

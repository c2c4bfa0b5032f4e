import type { MomentWords } from '../../src/locales/zh-CN/moments.ts';
import { givenEntries } from '../../src/model/given-entries.ts';
import { changesAround, listTimedChanges } from '../../src/model/moments.ts';
import type { Settings } from '../../src/source/settings.ts';
import { bringUpToDate } from '../build/bring-up-to-date.ts';
import { digestCode } from '../build/code-digests.ts';
import { readEntryStore, type Entries } from '../build/entry-store.ts';
import { houseZone } from '../build/house-words.ts';
import { Stop } from '../build/stop.ts';
import { lookAtWorkshop } from '../build/workshop.ts';
import { sayInstant } from './say-moments.ts';
import { timedContent } from './timed-content.ts';

/**
 * The moments around that of the settings, from the content as it stands now; files that the last build has read are not
 * parsed again.
 * @throws {@link Stop} Where a file breaks its schema.
 */
export async function readMoments(
  settings: Settings,
  words: MomentWords,
): Promise<ReturnType<typeof changesAround>> {
  const { contentDir, at } = settings;
  let entries: Entries;
  try {
    entries = await bringUpToDate(knownEntries(settings), contentDir);
  } catch (error) {
    throw new Stop(words.unreadable, { cause: error });
  }
  return changesAround(listTimedChanges(timedContent(entries, houseZone(contentDir))), at);
}

/** What the last build read, where the same program read it. */
function knownEntries({ cacheDir, contentDir }: Settings): Entries {
  const code = digestCode(contentDir);
  const { before } = lookAtWorkshop(cacheDir, code);
  return before?.code.program === code.program ? readEntryStore(cacheDir) : new Map();
}

/** The sentence with which a build ends: when time changes the site next; undefined where it never does. */
export function sayNextMoment({ contentDir, at }: Settings, words: MomentWords): string | undefined {
  const entries = givenEntries();
  if (!entries) return undefined;
  const timeZone = houseZone(contentDir);
  const { next } = changesAround(listTimedChanges(timedContent(entries, timeZone), at.getTime()), at);
  return next && words.afterBuild(sayInstant(next.instant, timeZone));
}

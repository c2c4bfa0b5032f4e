import { statSync } from 'node:fs';
import type { NewWords } from '../../src/locales/zh-CN/new.ts';
import { clockAt } from '../../src/model/moment.ts';
import type { Settings } from '../../src/source/settings.ts';
import { houseZone } from '../build/house-words.ts';
import { Stop } from '../build/stop.ts';
import { assembleContent } from '../checks/content/assemble-content.ts';
import type { Content } from '../checks/content/content.ts';
import { readContent } from '../checks/content/read-content.ts';
import { keepNotes } from '../checks/notes/keep-notes.ts';
import { shownPath } from '../desk/safe-target.ts';
import type { NounName, Planning } from './noun.ts';
import { hasFiles } from './site.ts';

/**
 * What is there before something is made new.
 * @throws {@link Stop} Where the content folder is missing, or, for a new site, not empty.
 */
export function readPlanning(
  noun: NounName,
  { contentDir, at, cacheDir }: Settings,
  words: NewWords,
): Pick<Planning, 'content' | 'today'> {
  const today = clockAt(at.getTime(), houseZone(contentDir)).day;
  return {
    content:
      noun === 'site'
        ? emptyContent(contentDir, at, words)
        : fullContent({ contentDir, at, cacheDir }, words),
    today,
  };
}

function emptyContent(dir: string, at: Date, words: NewWords): Content {
  const kind = statSync(dir, { throwIfNoEntry: false });
  if (kind && (!kind.isDirectory() || hasFiles(dir))) throw new Stop(words.siteExists(shownPath(dir, '')));
  return assembleContent({ dir, at, files: [], entries: [], unreadable: [] });
}

/** What earlier checks found out about each file is used again: most of a large content has not changed since. */
function fullContent(
  { contentDir: dir, at, cacheDir }: Pick<Settings, 'contentDir' | 'at' | 'cacheDir'>,
  words: NewWords,
): Content {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Stop(words.noContent(shownPath(dir, '')));
  return readContent(dir, at, { notebook: keepNotes({ cacheDir }).notebook });
}

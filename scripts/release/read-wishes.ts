import { releaseWords } from '../../src/locales/release-words.ts';
import type { ReleaseWords } from '../../src/locales/zh-CN/release.ts';
import { readSite } from '../../src/source/read-site.ts';
import { houseLocale } from '../build/house-words.ts';
import { readOptions, type Options } from '../build/options.ts';
import { refuseNoContent } from '../build/out-folder.ts';
import { say } from '../build/say.ts';
import { Stop } from '../build/stop.ts';
import { readKeep, readPlace, type Asked } from './read-asked.ts';
import { findRelease } from './roll-back.ts';
import { releaseNames } from './shelf.ts';

/** Options of this command alone. */
const OWN = {
  to: { type: 'string' },
  shelf: { type: 'string' },
  since: { type: 'string' },
  keep: { type: 'string' },
  rollback: { type: 'boolean' },
  list: { type: 'boolean' },
  variants: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** What is done, and how it is told. */
export interface Wishes {
  asked: Asked;
  /** `list` lists, `rollback` goes back, `release` goes on. */
  deed: 'list' | 'rollback' | 'release';
  dryRun: boolean;
  json: boolean;
}

/**
 * Reads the arguments of `npm run release`; gives back the usage where only that is asked for.
 * @throws {@link Stop} Where they cannot be meant.
 */
export function readWishes(args: readonly string[]): Wishes | string {
  const options = readOptions(spread(args), OWN, { files: true });
  const words = releaseWords(houseLocale(options.settings.contentDir));
  if (options.help) return words.usage;
  const { values } = options;
  const json = values.json === true;
  return {
    asked: readAsked(options, words, json),
    deed: values.list === true ? 'list' : values.rollback === true ? 'rollback' : 'release',
    dryRun: values['dry-run'] === true,
    json,
  };
}

/** `--rollback=ID` means what `--rollback ID` does. */
function spread(args: readonly string[]): string[] {
  return args.flatMap((arg) => (arg.startsWith('--rollback=') ? ['--rollback', arg.slice(11)] : [arg]));
}

function readAsked(
  { settings, words: commandWords, values, files }: Options,
  words: ReleaseWords,
  json: boolean,
): Asked {
  const text = (key: keyof typeof OWN): string | undefined => {
    const value = values[key];
    return typeof value === 'string' ? value : undefined;
  };
  const rollback = values.rollback === true;
  const stray = files[rollback ? 1 : 0];
  if (stray !== undefined)
    throw new Stop(rollback ? commandWords.strayArgument(stray) : words.strayPlace(stray));
  refuseNoContent(settings, commandWords);
  const place = readPlace(
    { to: text('to'), shelf: text('shelf'), variants: values.variants === true },
    words,
  );
  const since = text('since');
  const known = since === undefined ? undefined : findRelease(place.shelf, since);
  if (since !== undefined && known === undefined)
    throw new Stop(words.noRelease(since, releaseNames(place.shelf)));
  return {
    ...{ settings, words, commandWords, ...place, ...addressOf(settings.contentDir, words), since: known },
    keep: readKeep(text('keep'), words),
    rollbackTo: files[0],
    now: new Date(),
    tell: json ? () => undefined : say,
  };
}

function addressOf(contentDir: string, words: ReleaseWords): Pick<Asked, 'url' | 'base'> {
  try {
    const { url, base } = readSite(contentDir);
    return { url, base };
  } catch {
    throw new Stop(words.noAddress(`${contentDir}/site.yaml`));
  }
}

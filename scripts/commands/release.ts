import { releaseWords } from '../../src/locales/release-words.ts';
import type { ReleaseSummary, ReleaseWords } from '../../src/locales/zh-CN/release.ts';
import { readSite } from '../../src/source/read-site.ts';
import { houseLocale } from '../build/house-words.ts';
import { takeLock } from '../build/lock.ts';
import { readOptions } from '../build/options.ts';
import { refuseNoContent } from '../build/out-folder.ts';
import { say } from '../build/say.ts';
import { Stop } from '../build/stop.ts';
import type { ReleaseChanges } from '../release/changes.ts';
import { listReleases } from '../release/list-releases.ts';
import type { Manifest } from '../release/manifest.ts';
import { readKeep, readPlace, type Asked } from '../release/read-asked.ts';
import { refuseUnsafePlace } from '../release/refuse-unsafe-place.ts';
import { asReleaseStop } from '../release/release-failure.ts';
import { planRelease, releaseSite } from '../release/release-site.ts';
import { findRelease, rollBack } from '../release/roll-back.ts';
import { openShelf, releaseFolder, releaseNames } from '../release/shelf.ts';

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
interface Wishes {
  asked: Asked;
  rollback: boolean;
  list: boolean;
  dryRun: boolean;
  json: boolean;
}

/**
 * `npm run release`: makes a whole release of the finished site and serves it at a stroke; or goes back to an earlier one.
 * @returns The exit code, 0.
 * @throws {@link Stop} On an unknown option, where there is no whole site, or where the place refuses. What was served is
 * served still.
 */
export async function run(args: string[]): Promise<number> {
  const read = readOptions(spread(args), OWN, { files: true });
  const words = releaseWords(houseLocale(read.settings.contentDir));
  if (read.help) {
    say(words.usage);
    return 0;
  }
  const wishes = readWishes(read, words);
  try {
    await carryOut(wishes);
  } catch (error) {
    throw asReleaseStop(error, wishes.asked.place, words);
  }
  return 0;
}

/** `--rollback=ID` means what `--rollback ID` does. */
function spread(args: readonly string[]): string[] {
  return args.flatMap((arg) => (arg.startsWith('--rollback=') ? ['--rollback', arg.slice(11)] : [arg]));
}

function readWishes(
  { settings, words: commandWords, values, files }: ReturnType<typeof readOptions>,
  words: ReleaseWords,
): Wishes {
  const text = (key: keyof typeof OWN): string | undefined => {
    const value = values[key];
    return typeof value === 'string' ? value : undefined;
  };
  const rollback = values.rollback === true;
  const stray = files[rollback ? 1 : 0];
  if (stray !== undefined) throw new Stop(commandWords.strayArgument(stray));
  refuseNoContent(settings, commandWords);
  const place = readPlace(
    { to: text('to'), shelf: text('shelf'), variants: values.variants === true },
    words,
  );
  const since = text('since');
  const known = since === undefined ? undefined : findRelease(place.shelf, since);
  if (since !== undefined && known === undefined)
    throw new Stop(words.noRelease(since, releaseNames(place.shelf)));
  const url = urlOf(settings.contentDir, words);
  const keep = readKeep(text('keep'), words);
  return {
    asked: {
      ...{ settings, words, commandWords, ...place, url, keep, since: known },
      rollbackTo: files[0],
      now: new Date(),
    },
    rollback,
    list: values.list === true,
    dryRun: values['dry-run'] === true,
    json: values.json === true,
  };
}

function urlOf(contentDir: string, words: ReleaseWords): string {
  try {
    return readSite(contentDir).url;
  } catch {
    throw new Stop(words.noAddress(`${contentDir}/site.yaml`));
  }
}

async function carryOut({ asked, rollback, list, dryRun, json }: Wishes): Promise<void> {
  refuseUnsafePlace(asked);
  const tell = (text: string, value: unknown): void => {
    say(json ? JSON.stringify(value, undefined, 2) : text);
  };
  if (list) {
    const releases = listReleases(asked.shelf);
    tell(asked.words.listed(releases), releases);
  } else if (dryRun) {
    tellPlan(asked, rollback, tell);
  } else {
    await underLock(asked, () => (rollback ? goBack(asked, tell) : goOn(asked, json, tell)));
  }
}

type Tell = (text: string, value: unknown) => void;

/** Runs `work` while no other command changes the same shelf. */
async function underLock({ shelf, place, words }: Asked, work: () => Promise<void>): Promise<void> {
  const lock = takeLock(shelf.lock);
  if (typeof lock === 'string') throw new Stop(words.busy(place, lock));
  try {
    openShelf(shelf);
    await work();
  } finally {
    lock();
  }
}

function tellPlan(asked: Asked, rollback: boolean, tell: Tell): void {
  const { words, place } = asked;
  if (rollback) {
    const { name, manifest, changes, since } = rollBack(asked, true);
    tell(words.wouldRollBack(name, place, changes.purge.length), {
      ...printed(name, since, manifest, changes, place),
      dryRun: true,
    });
    return;
  }
  const { name, manifest, changes, since, unchanged } = planRelease(asked);
  const summary = summaryOf(name, since, manifest, changes);
  tell(
    unchanged && asked.since === undefined ? words.unchanged(name, place) : words.planned(summary, place),
    {
      ...printed(name, since, manifest, changes, place),
      unchanged,
      dryRun: true,
    },
  );
}

async function goOn(asked: Asked, json: boolean, tell: Tell): Promise<void> {
  const { words, place, shelf } = asked;
  if (asked.carrier && !json) say(words.sending(place.startsWith('rclone:') ? 'rclone' : 'rsync', place));
  const { name, manifest, changes, since, unchanged, pruned } = await releaseSite(asked);
  const folder = releaseFolder(shelf, name).dir;
  const text =
    unchanged && asked.since === undefined
      ? words.unchanged(name, place)
      : words.released(summaryOf(name, since, manifest, changes), place, folder);
  tell([text, ...(pruned.length > 0 ? [words.pruned(pruned)] : [])].join('\n'), {
    ...printed(name, since, manifest, changes, place),
    folder,
    unchanged,
    pruned,
  });
}

function goBack(asked: Asked, tell: Tell): Promise<void> {
  const { words, place, shelf } = asked;
  const { name, manifest, changes, since } = rollBack(asked, false);
  const folder = releaseFolder(shelf, name).dir;
  tell(words.rolledBack(name, place, changes.purge.length, folder), {
    ...printed(name, since, manifest, changes, place),
    folder,
  });
  return Promise.resolve();
}

function summaryOf(
  name: string,
  since: string | undefined,
  { moved, gone }: Manifest,
  { uploads, removals, bytes, purge, ...paths }: ReleaseChanges,
): ReleaseSummary {
  return {
    ...{ name, since, ...paths },
    uploads: uploads.length,
    removals: removals.length,
    size: bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`,
    purge: purge.length,
    moved: moved.length,
    gone: gone.length,
  };
}

/** What programs read; with all paths, which the words only count. */
function printed(
  name: string,
  since: string | undefined,
  { id, previous, moved, gone }: Manifest,
  changes: ReleaseChanges,
  place: string,
): Record<string, unknown> {
  return { release: name, id, previous, since: since ?? null, place, moved, gone, ...changes };
}

import { takeLock } from '../build/lock.ts';
import { say } from '../build/say.ts';
import { Stop } from '../build/stop.ts';
import { listReleases } from '../release/list-releases.ts';
import { planRelease } from '../release/plan-release.ts';
import type { Asked } from '../release/read-asked.ts';
import { readWishes, type Wishes } from '../release/read-wishes.ts';
import { refuseUnsafePlace } from '../release/refuse-unsafe-place.ts';
import { asReleaseStop } from '../release/release-failure.ts';
import { releaseSite } from '../release/release-site.ts';
import { rollBack } from '../release/roll-back.ts';
import { openShelf, releaseNames } from '../release/shelf.ts';
import { tellListed, tellPlanned, tellReleased, tellRolledBack, type Told } from '../release/tell-release.ts';

/**
 * `npm run release`: makes a whole release of the finished site and serves it at a stroke; or goes back to an earlier one.
 * @returns The exit code, 0.
 * @throws {@link Stop} On an unknown option, where there is no whole site, or where the place refuses. What was served is
 * served still.
 */
export async function run(args: string[]): Promise<number> {
  const wishes = readWishes(args);
  if (typeof wishes === 'string') {
    say(wishes);
    return 0;
  }
  // What is released is for everybody to read, whatever the mask of the person who releases: a web server reads it as another.
  process.umask(0o022);
  try {
    const { text, value } = await carryOut(wishes);
    say(wishes.json ? JSON.stringify(value, undefined, 2) : text);
  } catch (error) {
    throw asReleaseStop(error, wishes.asked.place, wishes.asked.words);
  }
  return 0;
}

async function carryOut({ asked, deed, dryRun }: Wishes): Promise<Told> {
  refuseUnsafePlace(asked);
  if (deed === 'list') return tellListed(asked, listReleases(asked.shelf));
  if (deed === 'rollback' && releaseNames(asked.shelf).length === 0)
    throw new Stop(asked.words.noEarlier([]));
  if (deed === 'rollback' && dryRun) return tellRolledBack(asked, rollBack(asked, true), true);
  if (dryRun) return tellPlanned(asked, planRelease(asked));
  return underLock(asked, async () =>
    deed === 'rollback'
      ? tellRolledBack(asked, rollBack(asked, false), false)
      : tellReleased(asked, await releaseSite(asked)),
  );
}

/** Runs `work` while no other command changes the same shelf. */
async function underLock<T>({ shelf, place, words }: Asked, work: () => Promise<T>): Promise<T> {
  const lock = takeLock(shelf.lock);
  if (typeof lock === 'string') throw new Stop(words.busy(place, lock));
  try {
    openShelf(shelf);
    return await work();
  } finally {
    lock();
  }
}

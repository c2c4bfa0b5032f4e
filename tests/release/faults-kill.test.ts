import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDraw } from '../../scripts/bench/random.ts';
import { knowRelease } from '../../scripts/release/known-release.ts';
import { currentName } from '../../scripts/release/shelf.ts';
import { cleanEnv, ENTRY } from '../build/run-command.ts';
import { folderBytes } from '../build/folder-bytes.ts';
import { openReleasePlace, pageOf, smallSite, type ReleasePlace, type SiteFiles } from './release-place.ts';
import { note } from '../../scripts/test/progress.ts';

/** How many releases are killed; `npm run test:long` kills fifty. */
const KILLS = Number(process.env.KILLS ?? 10);
/** Other instants in every run; the seed of a run that failed draws the same again. */
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

let place: ReleasePlace;
beforeAll(() => {
  place = openReleasePlace();
});
afterAll(() => {
  place.remove();
});

/** A site of so many pages that its release takes a while, with pages that come and go. */
function siteOf(round: number): SiteFiles {
  const site = smallSite();
  for (let page = 0; page < 40; page += 1)
    site[`articles/2024/a${round + page}.html`] = pageOf(`第${page}篇`);
  return { ...site, 'index.html': pageOf(`第${round}次`) };
}

/**
 * Starts a release and kills it with all its helpers, as a power cut would: so many milliseconds after its start, or
 * after its folder stands beside the others, when the link is about to be switched.
 */
async function killRelease(milliseconds: number, from: 'start' | 'folder'): Promise<void> {
  const args = [ENTRY, 'release', ...place.args, '--keep', '2'];
  const known = new Set(releases());
  const child = spawn(process.execPath, args, { env: cleanEnv(), stdio: 'ignore', detached: true });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  while (from === 'folder' && child.exitCode === null && releases().every((name) => known.has(name)))
    await pause(1);
  await Promise.race([ended, pause(milliseconds)]);
  if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await ended;
}

/** Names of the finished releases. */
function releases(): string[] {
  return readdirSync(place.shelf.releases).filter((name) => !name.startsWith('.'));
}

/** Whether every byte that is served is as the manifest of the release says. */
function isWhole(): boolean {
  return knowRelease(place.shelf, currentName(place.shelf), true)?.damage.length === 0;
}

it(
  `${KILLS} releases killed at any instant leave what is served wholly old or wholly new`,
  { timeout: (KILLS + 2) * 60_000 },
  async () => {
    const draw = createDraw(SEED);
    place.build(siteOf(0));
    expect(place.release()).toMatchObject({ code: 0 });
    place.build(siteOf(1));
    const started = performance.now();
    expect(place.release()).toMatchObject({ code: 0 });
    const whole = performance.now() - started;
    const fates = { old: 0, new: 0 };
    for (let kill = 2; kill < KILLS + 2; kill += 1) {
      note('step', import.meta.filename, `kill ${kill - 1}`);
      const before = place.served();
      place.build(siteOf(kill));
      const built = folderBytes(place.out);
      delete built['.zongshu'];
      // Before the first third Node is only starting. The moment about the switch is drawn as often as all the rest.
      if (draw.chance(0.5)) await killRelease((whole * draw.between(30, 105)) / 100, 'start');
      else await killRelease(draw.between(0, 100), 'folder');
      const now = place.served();
      expect([kill, isWhole()], `SEED=${SEED}`).toEqual([kill, true]);
      const isOld = JSON.stringify(now) === JSON.stringify(before);
      if (!isOld) expect([kill, now], `SEED=${SEED}`).toMatchObject([kill, built]);
      fates[isOld ? 'old' : 'new'] += 1;
      if (kill % 4 !== 3) continue;
      expect(place.release('--keep', '2'), `SEED=${SEED}`).toMatchObject({ code: 0 });
      expect(place.served(), `SEED=${SEED}`).toMatchObject(built);
    }
    expect(fates.old, `SEED=${SEED}`).toBeGreaterThan(0);
    expect(place.release('--keep', '2')).toMatchObject({ code: 0 });
    expect(isWhole()).toBe(true);
    // Nothing is left of what was cut off, and every page that ever was is there or known to be gone.
    expect(readdirSync(place.to).sort()).toEqual(
      ['.zongshu-releases', 'current', 'history.json', 'ledger.json', 'releases'].sort(),
    );
    expect(readdirSync(place.shelf.releases)).toHaveLength(2);
    const { gone } = place.manifest();
    expect(gone, `SEED=${SEED}`).toEqual(
      expect.arrayContaining(['articles/2024/a0.html', 'articles/2024/a1.html']),
    );
  },
);

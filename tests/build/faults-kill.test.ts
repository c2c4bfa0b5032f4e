import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDraw } from '../../scripts/bench/random.ts';
import { isWhole, readMarker } from '../../scripts/build/marker.ts';
import { openPlace, type Place } from './faults-place.ts';
import { MOMENT } from './fixture-build.ts';
import { folderBytes } from './folder-bytes.ts';
import { cleanEnv, ENTRY } from './run-command.ts';
import { note } from '../../scripts/test/progress.ts';

/** How many builds are killed; `npm run test:long` kills fifty. */
const KILLS = Number(process.env.KILLS ?? 8);
/** Other instants in every run; the seed of a run that failed draws the same again. */
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

let place: Place;
beforeAll(() => {
  place = openPlace();
  expect(place.build()).toMatchObject({ code: 0 });
});
afterAll(() => {
  place.remove();
});

/** Starts a build and kills it with all its helpers, as a power cut would; returns whether it had ended by itself. */
async function killBuild(milliseconds: number): Promise<boolean> {
  const args = [ENTRY, 'build', '--content', place.content, '--out', place.out, '--at', MOMENT];
  // What a kill leaves is not trusted: the next build makes everything anew, and in several processes.
  const env = cleanEnv({ RENDER_WORKERS: '2' });
  const child = spawn(process.execPath, args, { env, stdio: 'ignore', detached: true });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await Promise.race([ended, pause(milliseconds)]);
  const over = child.exitCode !== null;
  // The group of this very child: its check runs beside it.
  if (!over && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await ended;
  return over;
}

/** The site as readers get it; where the build died between two renames, what the next command puts back. */
function served(): Record<string, string> {
  const previous = join(dirname(place.out), '.site.zongshu-previous');
  return folderBytes(existsSync(place.out) ? place.out : previous);
}

it(
  `${KILLS} builds killed at any instant leave the site wholly old or wholly new`,
  { timeout: (KILLS + 2) * 120_000 },
  async () => {
    const draw = createDraw(SEED);
    const started = performance.now();
    place.edit('量一量要多久。');
    expect(place.build()).toMatchObject({ code: 0 });
    const whole = performance.now() - started;
    let old = place.site();
    const fates = { old: 0, new: 0 };
    for (let kill = 0; kill < KILLS; kill += 1) {
      note('step', import.meta.filename, `kill ${kill}`);
      place.edit(`第 ${kill} 次改动。`);
      // The last tenth, in which the site is put in its place, is drawn as often as all the rest.
      const at = draw.between(0, 1) === 0 ? draw.between(0, 90) : draw.between(85, 120);
      await killBuild((whole * at) / 100);
      const now = served();
      const isOld = JSON.stringify(now) === JSON.stringify(old);
      if (!isOld) {
        const marker = readMarker(place.out);
        const state = [kill, at, marker && isWhole(place.out, marker)];
        expect(state, `SEED=${SEED}`).toEqual([kill, at, true]);
      }
      fates[isOld ? 'old' : 'new'] += 1;
      old = now;
      // A cache that a whole build has sealed is cut off as well, not only the rests of another cut.
      if (kill % 4 === 3) expect(place.build()).toMatchObject({ code: 0 });
      if (kill % 4 === 3) old = place.site();
    }
    expect(fates.old, `SEED=${SEED}`).toBeGreaterThan(0);
    expect(place.build()).toMatchObject({ code: 0 });
    expect(place.site(), `SEED=${SEED}`).toEqual(place.clean());
    expect(readdirSync(dirname(place.out))).toEqual(['site']);
  },
);

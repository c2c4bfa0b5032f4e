import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { HostPlan } from '../../scripts/host/host-plan.ts';
import { knowRelease } from '../../scripts/release/known-release.ts';
import { currentName, shelfAt } from '../../scripts/release/shelf.ts';
import { hostPlaces } from '../../scripts/release/write-release-host.ts';
import { runCommand } from '../build/run-command.ts';

/** Releases a site as `npm run release` does, into a folder of its own; tells what a web server must know of it. */
export function makeRelease(content: string, site: string, place: string): Omit<HostPlan, 'url'> {
  rmSync(place, { recursive: true, force: true });
  const { code, output } = runCommand('release', ['--content', content, '--out', site, '--to', place]);
  if (code !== 0) throw new Error(`The site is not released:\n${output}`);
  const shelf = shelfAt(place);
  const served = knowRelease(shelf, currentName(shelf));
  if (!served) throw new Error(`Nothing is served in ${place}.`);
  return { base: served.manifest.base, root: join(place, 'current'), ...hostPlaces(served.manifest) };
}

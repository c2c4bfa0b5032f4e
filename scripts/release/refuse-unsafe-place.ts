import { holds, realPath } from '../build/out-folder.ts';
import { Stop } from '../build/stop.ts';
import type { Asked } from './read-asked.ts';
import { mayUse, obstacle } from './shelf.ts';

/** @throws {@link Stop} Where releasing would destroy the content, the built site, or what somebody else keeps there. */
export function refuseUnsafePlace({ shelf, settings, place, words }: Asked): void {
  const root = realPath(shelf.root);
  for (const other of [settings.contentDir, settings.outDir].map(realPath))
    if (holds(root, other) || holds(other, root)) throw new Stop(words.placeInside(root, other));
  if (!mayUse(shelf)) throw new Stop(words.placeIsForeign(place));
  const blocked = obstacle(shelf);
  if (blocked !== undefined) throw new Stop(words.linkBlocked(blocked));
}

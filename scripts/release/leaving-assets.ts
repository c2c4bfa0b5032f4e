import type { ReleasedFile } from './manifest.ts';

/** How long a file with a digest in its name outlives the page that used it, in milliseconds: a day. */
const GRACE = 24 * 60 * 60_000;

/**
 * Pictures and scripts of the earlier release that no page of the new site uses, and that stay for a while: pages that
 * readers have open, or that a CDN still sends, ask for them.
 * @param before Files of the earlier release.
 * @param present Paths of the new site.
 */
export function leavingAssets(
  before: readonly ReleasedFile[],
  present: ReadonlyMap<string, unknown>,
  now: Date,
): ReleasedFile[] {
  return before
    .filter((file) => file.class === 'asset' && !present.has(file.path))
    .map((file) => ({ ...file, leaving: file.leaving ?? now.toISOString() }))
    .filter(({ leaving }) => now.getTime() - Date.parse(leaving) < GRACE);
}

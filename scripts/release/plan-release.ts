import { classOfPath } from '../host/header-rules.ts';
import { compareReleases } from './changes.ts';
import { identify } from './identify.ts';
import { mediaTypeOf } from './kind-of-path.ts';
import { leavingAssets } from './leaving-assets.ts';
import { releaseId, type Manifest } from './manifest.ts';
import type { Asked } from './read-asked.ts';
import type { Released } from './release-site.ts';
import { currentName, manifestOf } from './shelf.ts';
import { takeSite, type HeldSite } from './take-site.ts';

/** What would be released, without writing anything; sizes of twins that nobody has made are left out. */
export function planRelease(asked: Asked): Released {
  const { shelf } = asked;
  const site = takeSite(asked);
  try {
    const current = currentName(shelf);
    const served = manifestOf(shelf, current);
    const { identity, notes } = identify(asked, site, served);
    const since = asked.since ?? current;
    const before = manifestOf(shelf, since);
    const id = releaseId(identity);
    const unchanged = served?.id === id;
    const manifest: Manifest = {
      ...{ id, previous: unchanged ? served.previous : (current ?? null), ...identity },
      files: [...plannedFiles(site, before), ...leavingAssets(served?.files ?? [], site.files, asked.now)],
    };
    const changes = compareReleases(before, manifest);
    return { name: id, manifest, changes, since, unchanged, pruned: [], notes };
  } finally {
    site.letGo();
  }
}

/** Files that are the same keep their twins; of the others only what is known without compressing. */
function plannedFiles(site: HeldSite, before: Manifest | undefined): Manifest['files'] {
  const known = new Map(before?.files.map((file) => [file.path, file]));
  return [...site.files].map(([path, measure]) => {
    const file = known.get(path);
    if (file?.sha256 === measure.sha256) return file;
    return { path, ...measure, type: mediaTypeOf(path), class: classOfPath(path), variants: {} };
  });
}

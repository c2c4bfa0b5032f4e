import type { BucketNote } from './bucket-note.ts';
import { inOrder, TWIN } from './changes.ts';
import { storedFiles, type Manifest, type Measure } from './manifest.ts';
import { manifestOf, releaseNames, type Shelf } from './shelf.ts';

/** What brings a bucket to a release. */
export interface Upload {
  /** Paths to send, in their order. */
  uploads: string[];
  /** Paths to delete, once all others are there. */
  removals: string[];
}

/**
 * Says what must be sent and deleted in a bucket. A file need not be sent only where every release of which files may
 * lie there has the same; where one of these releases is not known any more, all files are sent.
 * @param note What may lie there; undefined where that is not known.
 * @param variants Whether compressed twins are to lie there too.
 */
export function planUpload(
  shelf: Shelf,
  after: Manifest,
  note: BucketNote | undefined,
  variants: boolean,
): Upload {
  const wanted = sentFiles(after, variants);
  const there = note?.releases.map((name) => manifestOf(shelf, name)) ?? [];
  const known = there.every((manifest) => manifest !== undefined);
  const maybe = known ? there : releaseNames(shelf).map((name) => manifestOf(shelf, name));
  const present = maybe.flatMap((each) => (each ? [each] : []));
  const surely = present.map((each) => sentFiles(each, note?.twins === 'all'));
  const perhaps = present.flatMap((each) => [...sentFiles(each, note?.twins !== 'none').keys()]);
  const isThere = (path: string, { sha256 }: Measure): boolean =>
    known && surely.length > 0 && surely.every((files) => files.get(path)?.sha256 === sha256);
  const removals = new Set(perhaps.filter((path) => !wanted.has(path)));
  return {
    uploads: inOrder([...wanted].filter((entry) => !isThere(...entry)).map(([path]) => path)),
    removals: inOrder([...removals]).reverse(),
  };
}

/** Files of a release that are sent; twins only where they are asked for. */
function sentFiles(manifest: Manifest, variants: boolean): Map<string, Measure> {
  const own = new Set(manifest.files.map(({ path }) => path));
  const stored = [...storedFiles(manifest)];
  return new Map(variants ? stored : stored.filter(([path]) => own.has(path) || !TWIN.test(path)));
}

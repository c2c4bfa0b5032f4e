import { addressForms, encodePath } from '../../src/model/release/address-forms.ts';
import { UPLOAD_STEPS, uploadStepOf } from './kind-of-path.ts';
import { storedFiles, type Manifest, type Measure } from './manifest.ts';

/** In what a release differs from an earlier one. Paths are those inside the site, twins not counted. */
export interface ReleaseChanges {
  added: string[];
  changed: string[];
  removed: string[];
  /** Pages that are gone for good now and were not before: also those that no release ever had. */
  ended: string[];
  /** Every file that must be sent, twins too, in the order in which it must be. */
  uploads: string[];
  /** Every file that must be deleted, twins too, once all others are there. */
  removals: string[];
  /** Bytes of `uploads` together. */
  bytes: number;
  /** Full addresses that a CDN may hold and that answer otherwise now. */
  purge: string[];
}

/** Compares two releases; with `before` undefined everything is new. */
export function compareReleases(before: Manifest | undefined, after: Manifest): ReleaseChanges {
  const [old, now] = [digestsOf(before), digestsOf(after)];
  const added = [...now.keys()].filter((path) => !old.has(path));
  const changed = [...now]
    .filter(([path, digest]) => (old.get(path) ?? digest) !== digest)
    .map(([path]) => path);
  const removed = [...old.keys()].filter((path) => !now.has(path));
  const goneBefore = new Set(before?.gone);
  const storedBefore: ReadonlyMap<string, Measure> = before ? storedFiles(before) : new Map();
  const stored = storedFiles(after);
  const uploads = [...stored.keys()].filter(
    (path) => storedBefore.get(path)?.sha256 !== stored.get(path)?.sha256,
  );
  return {
    ...{ added, changed, removed },
    ended: after.gone.filter((path) => !goneBefore.has(path)),
    uploads: inOrder(uploads),
    removals: inOrder([...storedBefore.keys()].filter((path) => !stored.has(path))).reverse(),
    bytes: uploads.reduce((sum, path) => sum + (stored.get(path)?.bytes ?? 0), 0),
    purge: before ? purged(before, after, { changed, others: [...added, ...removed] }) : [],
  };
}

/** Puts what somebody changed in the folder that is served among what a CDN must forget. */
export function withPurged(
  changes: ReleaseChanges,
  manifest: Manifest,
  paths: readonly string[],
): ReleaseChanges {
  if (paths.length === 0) return changes;
  const purge = new Set([...changes.purge, ...addressesOf(manifest, paths)]);
  return { ...changes, purge: [...purge].sort() };
}

function digestsOf(manifest: Manifest | undefined): Map<string, string> {
  return new Map(manifest?.files.map(({ path, sha256 }) => [path, sha256]));
}

/** Ending of a compressed twin. */
export const TWIN = /\.(br|gz|zst)$/;

/** Sorts paths by the step of the upload to which they belong; a twin goes with its file. */
export function inOrder(paths: readonly string[]): string[] {
  const steps = new Map(
    paths.map((path) => [path, UPLOAD_STEPS.indexOf(uploadStepOf(path.replace(TWIN, '')))]),
  );
  const step = (path: string): number => steps.get(path) ?? 0;
  return [...paths].sort((a, b) => step(a) - step(b) || (a < b ? -1 : 1));
}

/** Of a site that has moved to another address, all that was there and all that is here now. */
function purged(
  before: Manifest,
  after: Manifest,
  paths: { changed: readonly string[]; others: readonly string[] },
): string[] {
  if (absolute(before, '') === absolute(after, '')) return purgeList(before, after, paths);
  const all = [before, after].flatMap((each) => [
    ...addressesOf(each, [...each.files.map(({ path }) => path), ...each.gone]),
    ...addressesOf(
      each,
      each.moved.map(({ from }) => from),
      (path) => [path],
    ),
  ]);
  return [...new Set(all)].sort();
}

/**
 * Full addresses of what answers otherwise now. Of a page that came or went these are all its forms: a CDN may hold the
 * answer that it is not found, or that `/a` leads to `/a.html`. Of a page that changed only its own: hosts of CDNs count.
 */
function purgeList(
  before: Manifest,
  after: Manifest,
  { changed, others }: { changed: readonly string[]; others: readonly string[] },
): string[] {
  const other = (a: Manifest, b: Manifest): string[] => {
    const known = new Map(b.moved.map(({ from, to }) => [from, to]));
    const gone = new Set(b.gone);
    const moved = a.moved.filter(({ from, to }) => known.get(from) !== to).map(({ from }) => from);
    return [...moved, ...a.gone.filter((path) => !gone.has(path))];
  };
  const all = [...others, ...other(after, before), ...other(before, after)];
  return [...new Set([...addressesOf(after, changed, ownForms), ...addressesOf(after, all)])].sort();
}

/** Addresses that answer with the file itself. */
function ownForms(path: string): string[] {
  return addressForms(path).filter(
    (form) => form === path || (path.endsWith('/index.html') && form.endsWith('/')),
  );
}

/** The full addresses of files. */
function addressesOf(manifest: Manifest, paths: readonly string[], forms = addressForms): string[] {
  const addresses = paths.flatMap((path) => forms(`/${path.replace(TWIN, '')}`));
  return addresses.map((address) => absolute(manifest, address));
}

/** The full address of a path inside the site; what stands for itself in a name of a file is not a part of the address. */
export function absolute({ url, base }: Pick<Manifest, 'url' | 'base'>, address: string): string {
  return new URL(url).origin + base + encodePath(address.replace(/^\//, ''));
}

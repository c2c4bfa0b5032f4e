import { measureFile } from './marker.ts';
import type { SealedFile } from './seal.ts';
import { signatureOf } from './signature.ts';

type Files = ReadonlyMap<string, SealedFile>;

/** In what a site differs from the one before. */
export interface SiteChanges {
  /** Whether there was one to compare it with. */
  since: boolean;
  /** Paths inside the site, sorted. */
  added: string[];
  changed: string[];
  removed: string[];
  /** Bytes of all files added and changed. */
  bytes: number;
}

/**
 * Measures the files of a site; those that are as they were are not read again.
 * @param touched Those that may have been written since it was found to be as it was before; by default any of them.
 */
export function measureSite(
  dir: string,
  paths: readonly string[],
  before: Files = new Map(),
  touched?: ReadonlySet<string>,
): Map<string, SealedFile> {
  return new Map(
    paths.map((path) => {
      const untouched = touched?.has(path) === false ? before.get(path) : undefined;
      if (untouched) return [path, untouched];
      const file = `${dir}/${path}`;
      const signature = signatureOf(file);
      const known = before.get(path);
      return [path, known?.signature === signature ? known : { signature, ...measureFile(file) }];
    }),
  );
}

/** Compares a site with the one before by its bytes. */
export function compareSites(before: Files | undefined, after: Files): SiteChanges {
  const [added, changed]: [string[], string[]] = [[], []];
  let bytes = 0;
  for (const [path, file] of after) {
    const earlier = before?.get(path);
    if (earlier?.sha256 === file.sha256) continue;
    (earlier ? changed : added).push(path);
    bytes += file.bytes;
  }
  const removed = [...(before?.keys() ?? [])].filter((path) => !after.has(path));
  return { since: before !== undefined, added, changed, removed, bytes };
}

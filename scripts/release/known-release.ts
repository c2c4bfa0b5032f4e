import { join } from 'node:path';
import { filesOf } from '../build/marker.ts';
import { storedFiles, type Manifest, type Measure } from './manifest.ts';
import { holds, readReleaseSeal } from './release-seal.ts';
import { manifestOf, releaseFolder, type ReleaseFolder, type Shelf } from './shelf.ts';

/** A release that lies on a shelf, and what is known of it. */
export interface KnownRelease {
  name: string;
  folder: ReleaseFolder;
  manifest: Manifest;
  /** Paths in its site that are missing, too many, or not as the manifest says. */
  damage: readonly string[];
}

/**
 * Reads a release and looks whether somebody changed it; undefined where it has no manifest that can be read.
 * @param thorough Whether every byte is read, whatever the seal says.
 */
export function knowRelease(
  shelf: Shelf,
  name: string | undefined,
  thorough = false,
): KnownRelease | undefined {
  const manifest = manifestOf(shelf, name);
  if (name === undefined || !manifest) return undefined;
  const folder = releaseFolder(shelf, name);
  return { name, folder, manifest, damage: damageOf(folder, manifest, thorough) };
}

function damageOf(folder: ReleaseFolder, manifest: Manifest, thorough: boolean): string[] {
  const stored = storedFiles(manifest);
  const sealed = thorough ? undefined : readReleaseSeal(folder);
  const wrong = [...stored].filter(
    ([path, measure]) => !holds(join(folder.site, path), measure, sealed?.get(path)),
  );
  return [...wrong.map(([path]) => path), ...tooMany(folder, stored)];
}

function tooMany({ site }: ReleaseFolder, stored: ReadonlyMap<string, Measure>): string[] {
  try {
    return filesOf(site).filter((path) => !stored.has(path));
  } catch {
    return [];
  }
}

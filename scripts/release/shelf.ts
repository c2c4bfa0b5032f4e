import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
} from 'node:fs';
import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { removeFolder } from '../build/swap.ts';
import { readManifest, type Manifest } from './manifest.ts';

/** The file that says: releases of Zongshu lie in this folder. */
const MARK = '.zongshu-releases';

/** Ending of everything that is not finished; the next release clears it away. */
const UNFINISHED = '.new';

/** A folder of releases, and what lies in it. */
export interface Shelf {
  root: string;
  /** `releases/<id>/`, one folder a release. */
  releases: string;
  /** The link to the site that is served: `releases/<id>/site`. Web servers read the site through it. */
  current: string;
  /** Pages that were ever served. */
  ledger: string;
  /** Which release was served from when. */
  history: string;
  lock: string;
}

/** What lies in the folder of one release. */
export interface ReleaseFolder {
  dir: string;
  /** The site's own files and their compressed twins: this is what is served. */
  site: string;
  manifest: string;
  /** What the files were like on the disk when the release was made. */
  seal: string;
}

/** Names the parts of a shelf; nothing is looked at. */
export function shelfAt(root: string): Shelf {
  const part = (name: string): string => join(root, name);
  return {
    root,
    releases: part('releases'),
    current: part('current'),
    ledger: part('ledger.json'),
    history: part('history.json'),
    lock: part('.zongshu-lock'),
  };
}

/** Names the parts of a release; nothing is looked at. */
export function releaseFolder({ releases }: Shelf, name: string): ReleaseFolder {
  const dir = join(releases, name);
  return { dir, site: join(dir, 'site'), manifest: join(dir, 'manifest.json'), seal: join(dir, 'seal.json') };
}

/** Whether the folder may be used: it is not there, or empty, or ours. */
export function mayUse({ root }: Shelf): boolean {
  if (!existsSync(root)) return true;
  const names = readdirSync(root).filter((name) => !name.startsWith('.zongshu-') && name !== 'lost+found');
  return names.length === 0 || existsSync(join(root, MARK));
}

/** Makes the folders of a shelf, and clears away what a release that was killed left. Call it under the lock. */
export function openShelf(shelf: Shelf): void {
  mkdirSync(shelf.root, { recursive: true });
  // The mark comes first: a folder of releases without it would be taken for somebody else's.
  if (!existsSync(join(shelf.root, MARK))) writeFileSync(join(shelf.root, MARK), '');
  mkdirSync(shelf.releases, { recursive: true });
  for (const dir of [shelf.root, shelf.releases])
    for (const name of readdirSync(dir)) if (name.endsWith(UNFINISHED)) removeFolder(join(dir, name));
}

/** Names of the finished releases of a shelf, sorted. */
export function releaseNames({ releases }: Shelf): string[] {
  if (!existsSync(releases)) return [];
  return readdirSync(releases)
    .filter((name) => !name.startsWith('.'))
    .sort();
}

/** A place for a release that is not finished yet, beside the others. */
export function stagingFolder(shelf: Shelf, name: string): ReleaseFolder {
  return releaseFolder(shelf, `.${name}.${process.pid}${UNFINISHED}`);
}

/** Name of the release that is served; undefined where none is. */
export function currentName({ current }: Shelf): string | undefined {
  try {
    return basename(dirname(readlinkSync(current)));
  } catch {
    return undefined;
  }
}

/** Manifest of a release by its name; undefined where it cannot be read. */
export function manifestOf(shelf: Shelf, name: string | undefined): Manifest | undefined {
  return name === undefined ? undefined : readManifest(releaseFolder(shelf, name).manifest);
}

/** What stands in the way of the link; undefined where nothing does. */
export function obstacle({ current }: Shelf): string | undefined {
  const stats = lstatSync(current, { throwIfNoEntry: false });
  return stats && !stats.isSymbolicLink() ? current : undefined;
}

/** Serves a release: one rename(2) puts a new link in the place of the old one, so that there is always one of them. */
export function switchTo(shelf: Shelf, name: string): void {
  const link = join(shelf.root, `.current.${process.pid}${UNFINISHED}`);
  rmSync(link, { force: true });
  symlinkSync(join('releases', name, 'site'), link, 'dir');
  renameSync(link, shelf.current);
  flushFolder(shelf.root);
}

/** Makes the disk know the names in a folder; systems that cannot (Windows) do it in their own time. */
export function flushFolder(dir: string): void {
  try {
    const handle = openSync(dir, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // Nothing depends on it but a power cut in the next seconds.
  }
}

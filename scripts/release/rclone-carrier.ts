import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReleaseWords } from '../../src/locales/zh-CN/release.ts';
import { Stop } from '../build/stop.ts';
import { CLASS_HEADERS } from '../host/header-rules.ts';
import type { Cargo, Carrier } from './carrier.ts';
import { uploadStepOf } from './kind-of-path.ts';
import { storedFiles, type Manifest } from './manifest.ts';
import { compareReleases } from './changes.ts';
import { runClient } from './run-client.ts';
import { manifestOf, releaseNames, type Shelf } from './shelf.ts';

/** How files are sent to a bucket. */
export interface RcloneChoice {
  shelf: Shelf;
  words: ReleaseWords;
  /** Whether the compressed twins are sent too: only few hosts choose among them. */
  variants: boolean;
}

/** What is said in HTTP of the encoding of a twin. */
const ENCODINGS: Readonly<Record<string, string>> = { br: 'br', gz: 'gzip', zst: 'zstd' };

const TWIN = /\.(br|gz|zst)$/;

/** Files that are sent in one run of rclone, because they have the same headers. */
interface Batch {
  headers: string[];
  paths: string[];
}

/**
 * Brings the files of a release to a bucket or anything else that rclone reaches. A bucket has no links to switch: so
 * files go there in an order in which no page ever lacks what it needs, and what must go is deleted last. A run that was
 * cut off is noted; the next one sends everything that is not as it must be.
 */
export function rcloneCarrier(place: string, choice: RcloneChoice): Carrier {
  const note = join(choice.shelf.root, 'uploading');
  return {
    place,
    current: () => undefined,
    deliver: (cargo) => {
      const wasCutOff = existsSync(note);
      const { uploads, removals } = wasCutOff ? everything(cargo, choice.shelf) : cargo.changes;
      const isSent = (path: string): boolean => choice.variants || !isTwin(path, cargo.manifest);
      const batches = batchesOf(uploads.filter(isSent), cargo.manifest);
      if (batches.length === 0 && removals.length === 0) return;
      writeFileSync(note, cargo.name, { flush: true });
      for (const batch of batches) send(batch, cargo, wasCutOff, place, choice.words);
      if (removals.length > 0) remove(removals, place, choice.words);
      rmSync(note, { force: true });
    },
    prune: () => undefined,
  };
}

/** All files of the release; and all that any other release of this shelf may have left there. */
function everything({ manifest }: Cargo, shelf: Shelf): { uploads: string[]; removals: string[] } {
  const stored = storedFiles(manifest);
  const others = releaseNames(shelf).flatMap((name) => {
    const other = manifestOf(shelf, name);
    return other ? [...storedFiles(other).keys()] : [];
  });
  const removals = [...new Set(others)].filter((path) => !stored.has(path)).sort();
  return { uploads: compareReleases(undefined, manifest).uploads, removals };
}

function isTwin(path: string, { files }: Manifest): boolean {
  return TWIN.test(path) && !files.some((file) => file.path === path);
}

/** Parts files into runs of rclone, in the order in which they must arrive. */
function batchesOf(paths: readonly string[], manifest: Manifest): Batch[] {
  const files = new Map(manifest.files.map((file) => [file.path, file]));
  const batches = new Map<string, Batch>();
  for (const path of paths) {
    const own = files.get(path);
    const file = own ?? files.get(path.replace(TWIN, ''));
    if (!file) continue;
    const encoding = own ? undefined : ENCODINGS[TWIN.exec(path)?.[1] ?? ''];
    const headers = [
      `Cache-Control: ${CLASS_HEADERS[file.class]['Cache-Control'] ?? ''}`,
      `Content-Type: ${file.type}`,
      ...(encoding === undefined ? [] : [`Content-Encoding: ${encoding}`]),
    ];
    const key = [uploadStepOf(file.path), ...headers].join('\n');
    const batch = batches.get(key) ?? { headers, paths: [] };
    batch.paths.push(path);
    batches.set(key, batch);
  }
  return [...batches.values()];
}

/** Sent whatever the host has, where the plan says that it has changed; after a run that was cut off, where bytes differ. */
function send(
  { headers, paths }: Batch,
  { folder }: Cargo,
  compare: boolean,
  place: string,
  words: ReleaseWords,
): void {
  withList(paths, (list) => {
    const how = compare ? ['--checksum'] : ['--ignore-times', '--no-traverse'];
    const said = headers.flatMap((header) => ['--header-upload', header]);
    run(['copy', folder.site, place, '--files-from-raw', list, ...how, ...said], place, words);
  });
}

function remove(paths: readonly string[], place: string, words: ReleaseWords): void {
  withList(paths, (list) => {
    run(['delete', place, '--files-from-raw', list], place, words);
  });
}

function run(args: readonly string[], place: string, words: ReleaseWords): void {
  const { code, reason } = runClient('rclone', [...args, '--quiet'], words);
  if (code !== 0) throw new Stop(words.clientStopped('rclone', place, reason));
}

function withList(paths: readonly string[], work: (file: string) => void): void {
  const dir = mkdtempSync(join(tmpdir(), 'zongshu-rclone-'));
  const file = join(dir, 'files.txt');
  try {
    writeFileSync(file, paths.map((path) => `${path}\n`).join(''));
    work(file);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReleaseWords } from '../../src/locales/zh-CN/release.ts';
import { Stop } from '../build/stop.ts';
import { CLASS_HEADERS } from '../host/header-rules.ts';
import { readBucketNote, writeBucketNote } from './bucket-note.ts';
import type { Carrier } from './carrier.ts';
import { TWIN } from './changes.ts';
import { uploadStepOf } from './kind-of-path.ts';
import type { Manifest } from './manifest.ts';
import { planUpload } from './plan-upload.ts';
import { runClient } from './run-client.ts';
import type { Shelf } from './shelf.ts';

/** How files are sent to a bucket. */
export interface RcloneChoice {
  shelf: Shelf;
  words: ReleaseWords;
  /** Whether the compressed twins are sent too: only few hosts choose among them. */
  variants: boolean;
}

/** What is said in HTTP of the encoding of a twin. */
const ENCODINGS: Readonly<Record<string, string>> = { br: 'br', gz: 'gzip', zst: 'zstd' };

/** Files that are sent in one run of rclone, because they belong to one step and have the same headers. */
interface Batch {
  headers: string[];
  paths: string[];
}

/**
 * Brings the files of a release to a bucket or anything else that rclone reaches. A bucket has no links to switch: so
 * files go there in an order in which no page ever lacks what it needs, and what must go is deleted last. What may lie
 * there is noted before and after, so that a run that was cut off is made good by the next.
 */
export function rcloneCarrier(place: string, { shelf, words, variants }: RcloneChoice): Carrier {
  const run = (args: readonly string[]): void => {
    const { code, reason } = runClient('rclone', ['--quiet', ...args], words);
    if (code !== 0) throw new Stop(words.clientStopped('rclone', `rclone:${place}`, reason));
  };
  return {
    program: 'rclone',
    current: () => {
      const { releases = [] } = readBucketNote(shelf) ?? {};
      return releases.length === 1 ? releases[0] : undefined;
    },
    deliver: ({ name, folder, manifest }) => {
      const note = readBucketNote(shelf);
      const { uploads, removals } = planUpload(shelf, manifest, note, variants);
      const twins = variants ? 'all' : 'none';
      if (uploads.length + removals.length > 0) {
        const releases = [...new Set([...(note?.releases ?? []), name])];
        writeBucketNote(shelf, { releases, twins: note?.twins === twins ? twins : 'some' });
      }
      for (const { headers, paths } of batchesOf(uploads, manifest))
        withList(paths, (list) => {
          const said = headers.flatMap((header) => ['--header-upload', header]);
          // Sent whatever lies there: times and sizes of a bucket say nothing.
          const how = ['--ignore-times', '--no-traverse', ...said];
          run(['copy', '--files-from-raw', list, ...how, '--', folder.site, place]);
        });
      if (removals.length > 0)
        withList(removals, (list) => {
          run(['delete', '--files-from-raw', list, '--', place]);
        });
      writeBucketNote(shelf, { releases: [name], twins });
    },
    // What a release leaves there is deleted with the upload of the next.
    prune: () => undefined,
  };
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

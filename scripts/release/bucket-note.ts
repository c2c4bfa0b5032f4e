import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shelf } from './shelf.ts';

/** What is known here of the files in a bucket, which cannot tell itself. */
export interface BucketNote {
  /** Releases of which files may lie there: one where the last upload was finished, more where it was cut off. */
  releases: string[];
  /** Which of their compressed twins lie there: `some`, while they are being sent or deleted. */
  twins: 'none' | 'some' | 'all';
}

const fileOf = ({ root }: Shelf): string => join(root, 'bucket.json');

/** Reads the note; undefined where nothing was ever sent, or where it cannot be read. */
export function readBucketNote(shelf: Shelf): BucketNote | undefined {
  try {
    const note = JSON.parse(readFileSync(fileOf(shelf), 'utf8')) as Partial<BucketNote>;
    if (!Array.isArray(note.releases) || !note.releases.every((name) => typeof name === 'string'))
      return undefined;
    return { releases: note.releases, twins: note.twins ?? 'some' };
  } catch {
    return undefined;
  }
}

/** Writes the note whole or not at all. */
export function writeBucketNote(shelf: Shelf, note: BucketNote): void {
  writeFileSync(`${fileOf(shelf)}.new`, `${JSON.stringify(note)}\n`, { flush: true });
  renameSync(`${fileOf(shelf)}.new`, fileOf(shelf));
}

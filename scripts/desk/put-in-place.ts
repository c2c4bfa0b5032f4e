import {
  chmodSync,
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file that lies whole beside its place, under a name that readers of the folder pass over. */
export interface Laid {
  target: string;
  temporary: string;
  /** What stood in its place before; undefined where nothing did. */
  before: Uint8Array | undefined;
}

/** Writes a file beside its place. Throws what the file system throws, and leaves nothing behind then. */
export function layDown(target: string, bytes: Uint8Array, isReplaced: boolean): Laid {
  // A name that git passes over too, should the command be killed.
  const temporary = join(dirname(target), `.${basename(target)}.zongshu-${process.pid}.tmp`);
  const before = isReplaced ? readFileSync(target) : undefined;
  try {
    // `flush`: after a power cut there must be the whole file or none.
    writeFileSync(temporary, bytes, { flush: true });
    if (isReplaced) chmodSync(temporary, statSync(target).mode);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return { target, temporary, before };
}

/** Moves a file to its place; one that appeared there meanwhile stays, and that is thrown as `EEXIST`. */
export function putInPlace({ target, temporary, before }: Laid): void {
  if (before !== undefined) {
    renameSync(temporary, target);
    return;
  }
  try {
    linkSync(temporary, target);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    // Memory sticks and some shares know no links: the name is taken first, and the file moved over it.
    closeSync(openSync(target, 'wx'));
    renameSync(temporary, target);
  }
}

/** Undoes {@link putInPlace}. */
export function takeBack({ target, before }: Laid): void {
  if (before === undefined) rmSync(target, { force: true });
  else writeFileSync(target, before);
}

/** Removes what lies beside a place. */
export function discard({ temporary }: Laid): void {
  rmSync(temporary, { force: true });
}

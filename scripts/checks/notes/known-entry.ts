import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SourceFile } from '../../../src/source/content-files.ts';
import { decodeText } from '../../../src/source/decode-text.ts';
import { parseEntry, type Entry } from '../../../src/source/read-entry.ts';
import type { LinedText } from '../../../src/source/text-place.ts';
import { Recent } from '../recent.ts';
import type { FileNotes } from './file-notes.ts';

/** Says that a file is not as it was a moment ago. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
  /** Path inside the content folder. */
  readonly path: string;

  constructor(path: string) {
    super(`${path} was changed meanwhile.`);
    this.path = path;
  }
}

/** Texts and syntax trees that are kept, by entry: the rules go through the content one file after the other. */
const KEPT = 16;

const texts = new Recent<object, LinedText>(KEPT);
const trees = new Recent<object, Entry>(KEPT);

/** Name under which the bytes of a file are known. */
export function digestOfBytes(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64');
}

/**
 * The bytes of a file once more.
 * @throws {@link ChangedMeanwhile} Where they are others by now: what is kept of the file would not be true of them.
 */
export function readAgain({ path, absolute }: SourceFile, digest: string): Uint8Array {
  let bytes: Uint8Array | undefined;
  try {
    bytes = readFileSync(absolute);
  } catch {
    // Deleted, or renamed.
  }
  if (!bytes || digestOfBytes(bytes) !== digest) throw new ChangedMeanwhile(path);
  return bytes;
}

/**
 * An entry whose data is known: its text is read, and its YAML parsed for places, only when they are asked for, and soon
 * forgotten. So fifty thousand articles need neither the time nor the memory of fifty thousand syntax trees.
 * @param read Gives the bytes of the file.
 */
export function knownEntry(
  file: SourceFile,
  { data, bodyLine }: NonNullable<FileNotes['read']>,
  read: () => Uint8Array,
): Entry {
  const own = {};
  const text = (): LinedText =>
    texts.get(own, () => {
      const { text, starts } = decodeText(read(), file.path);
      return { text, starts };
    });
  return {
    file,
    data,
    bodyLine,
    findings: [],
    locate: (path, part) => trees.get(own, () => parseEntry(file, read())).locate(path, part),
    get lined() {
      return text();
    },
    get body() {
      if (file.kind !== 'article' && file.kind !== 'document') return '';
      const { text: all, starts } = text();
      return all.slice(starts[bodyLine - 1] ?? all.length);
    },
  };
}

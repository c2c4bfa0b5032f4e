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

/** Texts and syntax trees that are kept: the rules go through the content one file after the other. */
const KEPT = 16;

const texts = new Recent<SourceFile, LinedText>(KEPT);
const trees = new Recent<SourceFile, Entry>(KEPT);

/** Name under which the bytes of a file are known. */
export function digestOfBytes(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64');
}

/**
 * An entry whose data is known: its text is read, and its YAML parsed for places, only when they are asked for, and soon
 * forgotten. So fifty thousand articles need neither the time nor the memory of fifty thousand syntax trees. Asking
 * throws {@link ChangedMeanwhile} where the file has other bytes by then: what is kept of it would not be true of them.
 * @param digest What its bytes are known by.
 */
export function knownEntry(
  file: SourceFile,
  digest: string,
  { data, bodyLine }: NonNullable<FileNotes['read']>,
): Entry {
  const read = (): Buffer => {
    const bytes = readFileSync(file.absolute);
    if (digestOfBytes(bytes) !== digest) throw new ChangedMeanwhile(file.path);
    return bytes;
  };
  const text = (): LinedText =>
    texts.get(file, () => {
      const { text, starts } = decodeText(read(), file.path);
      return { text, starts };
    });
  return {
    file,
    data,
    bodyLine,
    findings: [],
    locate: (path, part) => trees.get(file, () => parseEntry(file, read())).locate(path, part),
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

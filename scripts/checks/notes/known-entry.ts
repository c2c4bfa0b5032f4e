import { parseEntry, type Entry } from '../../../src/source/read-entry.ts';
import type { SourceFile } from '../../../src/source/content-files.ts';
import type { FileNotes } from './file-notes.ts';

/** An entry whose data is known from an earlier run: its bytes are parsed when something else of it is asked for. */
export function knownEntry(
  file: SourceFile,
  bytes: Uint8Array,
  { data, bodyLine }: NonNullable<FileNotes['read']>,
): Entry {
  let parsed: Entry | undefined;
  const parse = (): Entry => (parsed ??= parseEntry(file, bytes));
  return {
    file,
    data,
    bodyLine,
    findings: [],
    locate: (path, part) => parse().locate(path, part),
    get lined() {
      return parse().lined;
    },
    get body() {
      return parse().body;
    },
  };
}

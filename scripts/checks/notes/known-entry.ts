import type { SourceFile } from '../../../src/source/content-files.ts';
import { decodeText } from '../../../src/source/decode-text.ts';
import { parseEntry, type Entry } from '../../../src/source/read-entry.ts';
import type { LinedText } from '../../../src/source/text-place.ts';
import type { FileNotes } from './file-notes.ts';

/**
 * An entry whose data is known: its text is decoded, and its YAML parsed for places, only when they are asked for. So
 * ten thousand articles need neither the time nor the memory of ten thousand syntax trees.
 */
export function knownEntry(
  file: SourceFile,
  bytes: Uint8Array,
  { data, bodyLine }: NonNullable<FileNotes['read']>,
): Entry {
  let lined: LinedText | undefined;
  let parsed: Entry | undefined;
  const text = (): LinedText => {
    if (!lined) {
      const { text, starts } = decodeText(bytes, file.path);
      lined = { text, starts };
    }
    return lined;
  };
  return {
    file,
    data,
    bodyLine,
    findings: [],
    locate: (path, part) => (parsed ??= parseEntry(file, bytes)).locate(path, part),
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

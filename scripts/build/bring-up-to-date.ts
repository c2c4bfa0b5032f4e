import { readFileSync } from 'node:fs';
import { createBreath } from '../../src/markdown/breathe.ts';
import { COLLECTIONS } from '../../src/markdown/collections.ts';
import { listContentFiles, type SourceFile } from '../../src/source/content-files.ts';
import type { ContentLoaderOptions } from '../../src/source/content-loader.ts';
import { entryDigest } from '../../src/source/entry-digest.ts';
import { parseEntry } from '../../src/source/read-entry.ts';
import { asStored, type Entries, type KeptEntry } from './entry-store.ts';

/** How one collection is read, apart from the type of what it holds. */
interface Reading extends ContentLoaderOptions {
  schema: { parse: (data: unknown) => unknown };
}

/**
 * The entries of all collections as the content stands now: those that are known, and anew from its file every entry
 * whose bytes are others.
 * @param known Entries of the last build.
 * @throws Where a file breaks its schema: the check comes first.
 */
export async function bringUpToDate(known: Entries, contentDir: string): Promise<Entries> {
  const files = listContentFiles(contentDir);
  const byKind = Map.groupBy(files, ({ kind }) => kind);
  const entries = new Map<string, Map<string, KeptEntry>>();
  const breathe = createBreath();
  for (const [name, collection] of Object.entries<Reading>(COLLECTIONS)) {
    const now = new Map<string, KeptEntry>();
    const before = known.get(name);
    for (const file of byKind.get(collection.kind) ?? []) {
      const id = collection.id?.(file) ?? file.id;
      const kept = before?.get(id);
      const entry = readEntry(collection, { id, file, files }, kept);
      now.set(id, entry);
      if (entry !== kept) await breathe();
    }
    entries.set(name, now);
  }
  return entries;
}

/** The entry of one file: the one known, where its bytes are the same. */
function readEntry(
  collection: Reading,
  { id, file, files }: { id: string; file: SourceFile; files: readonly SourceFile[] },
  known: KeptEntry | undefined,
): KeptEntry {
  const bytes = readFileSync(file.absolute);
  const digest = entryDigest(file, bytes, files);
  if (known?.digest === digest) return known;
  const entry = parseEntry(file, bytes);
  const data = collection.data?.(entry, files) ?? entry.data;
  return { id, digest, data: asStored(collection.schema.parse(data)) };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'devalue';
import { COLLECTIONS } from '../../src/markdown/collections.ts';
import type { GivenEntries } from '../../src/model/given-entries.ts';
import { listContentFiles, type SourceFile } from '../../src/source/content-files.ts';
import type { ContentLoaderOptions } from '../../src/source/content-loader.ts';
import { entryDigest } from '../../src/source/entry-digest.ts';
import { parseEntry } from '../../src/source/read-entry.ts';

/** An entry as Astro's store and the pages know it. */
interface Kept {
  id: string;
  data: unknown;
  digest?: string;
}

/** How one collection is read, apart from the type of what it holds. */
interface Reading extends ContentLoaderOptions {
  schema: { parse: (data: unknown) => unknown };
}

/**
 * The entries of all collections as the content stands now: those that Astro's store of the last build holds, and anew
 * from its file every entry whose bytes have changed since.
 * @throws Where the store cannot be read, or a file breaks its schema: the check comes first.
 */
export function bringUpToDate(cacheDir: string, contentDir: string): GivenEntries {
  const store = parse(readFileSync(join(cacheDir, 'data-store.json'), 'utf8')) as Map<
    string,
    Map<string, Kept>
  >;
  const files = listContentFiles(contentDir);
  const byKind = Map.groupBy(files, ({ kind }) => kind);
  return new Map(
    Object.entries<Reading>(COLLECTIONS).map(([name, collection]) => {
      const known = store.get(name) ?? new Map<string, Kept>();
      const own = byKind.get(collection.kind) ?? [];
      return [
        name,
        new Map(own.map((file) => [idOf(collection, file), read(collection, file, { files, known })])),
      ];
    }),
  );
}

function idOf(collection: Reading, file: SourceFile): string {
  return collection.id?.(file) ?? file.id;
}

/** The entry of one file: the one known, where its bytes are the same. */
function read(
  collection: Reading,
  file: SourceFile,
  { files, known }: { files: readonly SourceFile[]; known: ReadonlyMap<string, Kept> },
): Kept {
  const id = idOf(collection, file);
  const bytes = readFileSync(file.absolute);
  const digest = entryDigest(file, bytes, files);
  const before = known.get(id);
  if (before?.digest === digest) return before;
  const entry = parseEntry(file, bytes);
  const data = collection.data?.(entry, files) ?? entry.data;
  return { id, digest, data: collection.schema.parse(data) };
}

import { closeSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** An entry of a collection: what the pages know of one content file. */
export interface KeptEntry {
  id: string;
  data: unknown;
  /** Of all that it was made from. */
  digest: string;
}

/** Entries by the name of their collection and by their id. */
export type Entries = ReadonlyMap<string, ReadonlyMap<string, KeptEntry>>;

/** A line a list: the name of its collection, and some of its entries. */
type Line = readonly [collection: string, entries: readonly KeptEntry[]];

/** Entries on a line: one text of all would be in memory three times over. */
const AT_ONCE = 500;

/** Name of the file in the cache; the seal watches over it. */
export const ENTRY_STORE = 'entries.jsonl';

/** The entries that the last build left; none where there are none that can be read. */
export function readEntryStore(cacheDir: string): Entries {
  const store = new Map<string, Map<string, KeptEntry>>();
  for (const line of linesOf(join(cacheDir, ENTRY_STORE))) {
    const [name, entries] = JSON.parse(line.toString('utf8')) as Line;
    const collection = store.get(name) ?? new Map<string, KeptEntry>();
    for (const entry of entries) collection.set(entry.id, entry);
    store.set(name, collection);
  }
  return store;
}

function linesOf(file: string): Buffer[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return [];
  }
  const lines: Buffer[] = [];
  for (let from = 0, to = bytes.indexOf(10); to !== -1; from = to + 1, to = bytes.indexOf(10, from))
    lines.push(bytes.subarray(from, to));
  return lines;
}

/** Writes the entries beside their place and moves them there: the old file may be in use. */
export function writeEntryStore(cacheDir: string, entries: Entries): void {
  const file = join(cacheDir, ENTRY_STORE);
  const handle = openSync(`${file}.new`, 'w');
  try {
    for (const [name, collection] of entries) {
      const all = [...collection.values()];
      for (let at = 0; at < all.length; at += AT_ONCE) {
        const line: Line = [name, all.slice(at, at + AT_ONCE)];
        writeSync(handle, `${JSON.stringify(line)}\n`);
      }
    }
  } finally {
    closeSync(handle);
  }
  renameSync(`${file}.new`, file);
}

/** An entry's data as it comes back from the store, so that it is the same whether it was just read or kept. */
export function asStored(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data));
}

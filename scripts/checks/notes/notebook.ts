import { isDeepStrictEqual } from 'node:util';
import type { SourceFile } from '../../../src/source/content-files.ts';
import { parseEntry, type Entry } from '../../../src/source/read-entry.ts';
import type { FileNotes, NotesByPath } from './file-notes.ts';
import { digestOfBytes, knownEntry, readAgain } from './known-entry.ts';

/** An entry with its notes, as it was last read in this process. */
interface Opened {
  entry: Entry;
  notes: FileNotes;
}

/** Keeps what a check found out about each file, for as long as the bytes of the file stay the same. */
export class Notebook {
  readonly #known: NotesByPath;
  readonly #opened = new Map<string, Opened>();
  readonly #notes = new WeakMap<Entry, FileNotes>();
  #added = 0;

  /** @param known Notes of an earlier run. */
  constructor(known: NotesByPath = new Map()) {
    this.#known = known;
  }

  /**
   * The entry of a file with these bytes: the same object as before where nothing about it has changed.
   * @param read Gives the bytes again when the text is asked for; by default from the disk.
   */
  open(file: SourceFile, bytes: Uint8Array, read?: () => Uint8Array): Entry {
    const digest = digestOfBytes(bytes);
    const before = this.#opened.get(file.path);
    if (before?.notes.digest === digest && isDeepStrictEqual(before.entry.file, file)) return before.entry;
    const notes = this.#notesFor(file.path, digest);
    const again = read ?? (() => readAgain(file, digest));
    const entry = notes.read ? knownEntry(file, notes.read, again) : this.#parse(file, bytes, notes, again);
    this.#opened.set(file.path, { entry, notes });
    this.#notes.set(entry, notes);
    return entry;
  }

  /** The entry of a file that has not changed since it was last opened; undefined where it never was. */
  reopen(path: string): Entry | undefined {
    return this.#opened.get(path)?.entry;
  }

  /** SHA-256 of an entry's bytes; undefined for an entry that was not opened here. */
  digestOf(entry: Entry): string | undefined {
    return this.#notes.get(entry)?.digest;
  }

  /**
   * What `make` found out about an entry in this run or an earlier one.
   * @param key Names all that the answer depends on beside the bytes of the entry; undefined where it cannot be kept.
   * @param make Its answer consists of plain objects, lists, texts, finite numbers and truth values.
   */
  recall<T>(entry: Entry, name: string, key: string | undefined, make: () => T): T {
    const notes = this.#notes.get(entry)?.notes;
    const known = notes?.[name];
    if (known && known[0] === key) return known[1] as T;
    const value = make();
    if (notes && key !== undefined) {
      notes[name] = [key, value];
      this.#added += 1;
    }
    return value;
  }

  /** Forgets what a file was. */
  forget(path: string): void {
    this.#opened.delete(path);
  }

  /** Forgets the files that are not among `paths`. */
  keepOnly(paths: ReadonlySet<string>): void {
    for (const path of this.#opened.keys()) if (!paths.has(path)) this.forget(path);
  }

  /** How many notes were added since the last call. */
  takeAdded(): number {
    const added = this.#added;
    this.#added = 0;
    return added;
  }

  /** The notes of every file that is open. */
  notes(): NotesByPath {
    return new Map([...this.#opened].map(([path, { notes }]) => [path, notes]));
  }

  #notesFor(path: string, digest: string): FileNotes {
    const known = this.#known.get(path);
    return known?.digest === digest ? known : { digest, notes: {} };
  }

  /** The entry of a file that is not known. Notes only what comes back from JSON as it was: YAML also knows infinities and keys such as `__proto__`. */
  #parse(file: SourceFile, bytes: Uint8Array, notes: FileNotes, again: () => Uint8Array): Entry {
    const entry = parseEntry(file, bytes);
    const { data, bodyLine, findings } = entry;
    if (findings.length > 0 || data === undefined) return entry;
    const copy: unknown = JSON.parse(JSON.stringify(data));
    if (!isDeepStrictEqual(copy, data)) return entry;
    notes.read = { data: copy, bodyLine };
    this.#added += 1;
    // The syntax tree that `entry` holds is let go.
    return knownEntry(file, notes.read, again);
  }
}

import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { bytesOf, CELLS, type Unit } from './unit.ts';

/** Bytes of a file before the cells: number of pages, where the cells begin, and their digests. */
const HEAD = 4 + (CELLS + 1) * 4 + CELLS * 8;

/** Units of this run by key. */
const known = new Map<string, Unit>();

/** Where units are kept between builds; the seal of the cache watches over them. Where none is named nothing is kept. */
function folder(): string | undefined {
  const { UNIT_STORE } = process.env;
  return UNIT_STORE === undefined || import.meta.env.DEV ? undefined : UNIT_STORE;
}

/** Whether the folder is to be left as it is: what is made now is then made again by the next build. */
function isReadOnly(): boolean {
  return process.env.UNIT_STORE_READ_ONLY !== undefined;
}

/** The unit with this key: of this run, of the last build, or made now. */
export function keepUnit(key: string, make: () => Unit): Unit {
  const found = known.get(key) ?? read(key) ?? write(key, make());
  known.set(key, found);
  return found;
}

function read(key: string): Unit | undefined {
  const dir = folder();
  if (dir === undefined) return undefined;
  try {
    return open(join(dir, key));
  } catch {
    return undefined;
  }
}

function write(key: string, unit: Unit): Unit {
  const dir = folder();
  if (dir === undefined || isReadOnly()) return unit;
  mkdirSync(dir, { recursive: true });
  const file = join(dir, key);
  writeFileSync(`${file}.new`, encode(unit));
  renameSync(`${file}.new`, file);
  // From now on its bytes need not be in memory.
  return open(file) ?? unit;
}

/** Forgets all units but these. */
export function dropUnits(keep: ReadonlySet<string>): void {
  for (const key of known.keys()) if (!keep.has(key)) known.delete(key);
  const dir = folder();
  if (dir === undefined || isReadOnly()) return;
  mkdirSync(dir, { recursive: true });
  for (const name of readdirSync(dir)) if (!keep.has(name)) rmSync(join(dir, name), { force: true });
}

function encode(unit: Unit): Uint8Array {
  const { size, offsets, digests } = unit;
  const head = new Uint32Array([size, ...offsets, ...digests]);
  const file = new Uint8Array(HEAD + bytesOf(unit));
  file.set(new Uint8Array(head.buffer));
  file.set(unit.read(0, bytesOf(unit)), HEAD);
  return file;
}

/** The unit in a file, its cells left there; undefined where the file is not whole. */
function open(file: string): Unit | undefined {
  const bytes = readRange(file, 0, HEAD);
  if (bytes.length < HEAD) return undefined;
  const head = new Uint32Array(bytes.buffer);
  const unit = {
    size: head[0] ?? 0,
    offsets: head.subarray(1, CELLS + 2),
    digests: head.subarray(CELLS + 2),
    read: (from: number, to: number) => readRange(file, HEAD + from, to - from),
  };
  return statSync(file).size === HEAD + bytesOf(unit) ? unit : undefined;
}

/** Some bytes of a file, fewer where it ends before. */
function readRange(file: string, from: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  const handle = openSync(file, 'r');
  try {
    return bytes.subarray(0, readSync(handle, bytes, { position: from }));
  } finally {
    closeSync(handle);
  }
}

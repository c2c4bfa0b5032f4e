import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CELLS, type Unit } from './unit.ts';

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
    return decode(readFileSync(join(dir, key)));
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
  return unit;
}

/** Forgets all units but these. */
export function dropUnits(keep: ReadonlySet<string>): void {
  for (const key of known.keys()) if (!keep.has(key)) known.delete(key);
  const dir = folder();
  if (dir === undefined || isReadOnly()) return;
  mkdirSync(dir, { recursive: true });
  for (const name of readdirSync(dir)) if (!keep.has(name)) rmSync(join(dir, name), { force: true });
}

function encode({ size, offsets, digests, bytes }: Unit): Uint8Array {
  const head = new Uint32Array([size, ...offsets, ...digests]);
  const file = new Uint8Array(HEAD + bytes.length);
  file.set(new Uint8Array(head.buffer));
  file.set(bytes, HEAD);
  return file;
}

function decode(file: Buffer): Unit | undefined {
  const head = new Uint32Array(file.buffer.slice(file.byteOffset, file.byteOffset + HEAD));
  const offsets = head.subarray(1, CELLS + 2);
  const isWhole = file.length >= HEAD && file.length === HEAD + (offsets[CELLS] ?? 0);
  if (!isWhole) return undefined;
  return { size: head[0] ?? 0, offsets, digests: head.subarray(CELLS + 2), bytes: file.subarray(HEAD) };
}

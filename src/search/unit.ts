import { BitReader, BitWriter } from './bits.ts';
import { folderOf, type Simplify } from './fold-text.ts';
import { GramSet } from './gram-set.ts';
import { addGrams } from './grams.ts';
import { KEY_BITS, keyOf, partOf, visitPart, writePart } from './part.ts';
import { Postings } from './postings.ts';

/** What of a page is found. */
export interface SearchText {
  title: string;
  /** Its text; nothing is found across two of its lines. */
  body: string;
  /** Grams of its columns, its campaign and its year. */
  facts: readonly number[];
}

/** A unit's index has 2 to the power of this many cells; an index that is sent has so many parts at most. */
export const CELL_BITS = 11;
export const CELLS = 2 ** CELL_BITS;

/**
 * The index of a month's pages, in cells by the highest bits of the grams. It is never sent: the parts that are sent are
 * cut out of the cells of many units. A unit is kept from build to build, so that an edit reads the texts of one month.
 */
export interface Unit {
  /** Number of its pages. */
  size: number;
  /** Where each cell begins among the bytes of all, and where the last one ends. */
  offsets: Uint32Array;
  /** Two numbers for each cell that differ where the cell differs. */
  digests: Uint32Array;
  /** The bytes of some cells: most are never asked for, and those of all months together are many. */
  read: (from: number, to: number) => Uint8Array;
}

/** One set for all texts of a build: emptying it costs nothing, making it does. */
const grams = new GramSet();

/** The grams of a text, each once. */
function gramsOf(lines: readonly string[], simplify: Simplify): readonly number[] {
  grams.clear();
  const folder = folderOf(simplify);
  for (const line of lines) {
    folder.fold(line);
    addGrams(folder.codes, folder.length, grams);
  }
  return grams.list;
}

/** Makes the index of some pages. Their texts are read one after the other: they need not be in memory at once. */
export function buildUnit(texts: Iterable<SearchText>, simplify: Simplify): Unit {
  const postings = new Postings();
  let page = 0;
  const post = (hashes: readonly number[], inTitle: boolean): void => {
    for (const hash of hashes)
      postings.push((partOf(hash, CELL_BITS) << KEY_BITS) | keyOf(hash, inTitle), page);
  };
  for (const { title, body, facts } of texts) {
    post(gramsOf([title], simplify), true);
    post(gramsOf([title, ...body.split('\n')], simplify), false);
    post(facts, false);
    page += 1;
  }
  postings.sortByKey(CELL_BITS + KEY_BITS);
  return writeCells(postings, page);
}

function writeCells(postings: Postings, size: number): Unit {
  const bits = new BitWriter();
  const offsets = new Uint32Array(CELLS + 1);
  let from = 0;
  for (let cell = 0; cell < CELLS; cell += 1) {
    let to = from;
    while (to < postings.length && (postings.keys[to] ?? 0) >>> KEY_BITS === cell) to += 1;
    writePart(bits, postings, [from, to], size);
    offsets[cell + 1] = bits.align();
    from = to;
  }
  const bytes = bits.finish();
  const digests = new Uint32Array(CELLS * 2);
  for (let cell = 0; cell < CELLS; cell += 1)
    digests.set(digestOf(bytes.subarray(offsets[cell], offsets[cell + 1])), cell * 2);
  return { size, offsets, digests, read: (first, end) => bytes.subarray(first, end) };
}

/** Two hashes of 32 bits (FNV-1a with two primes): enough to see that something changed where nobody means harm. */
function digestOf(bytes: Uint8Array): [number, number] {
  let [one, two] = [0x811c9dc5, 0x9747b28c];
  for (const byte of bytes) {
    one = Math.imul(one ^ byte, 0x01000193);
    two = Math.imul(two ^ byte, 0x5bd1e995) ^ (two >>> 15);
  }
  return [one >>> 0, two >>> 0];
}

/** How many bytes the cells of a unit have together. */
export function bytesOf({ offsets }: Unit): number {
  return offsets[CELLS] ?? 0;
}

/** The part `part` of 2 to the power of `bits` of the index over several units, whose pages follow each other. */
export function cutPart(units: readonly Unit[], part: number, bits: number): Uint8Array<ArrayBuffer> {
  const cells = 2 ** (CELL_BITS - bits);
  const postings = new Postings();
  let first = 0;
  const add = (key: number, page: number): void => {
    postings.push(key, first + page);
  };
  for (const { size, offsets, read } of units) {
    const reader = new BitReader(read(offsets[part * cells] ?? 0, offsets[(part + 1) * cells] ?? 0));
    for (let cell = 0; cell < cells; cell += 1) visitPart(reader, size, add);
    first += size;
  }
  postings.sortByKey(KEY_BITS);
  // Grams of two cells may share a key.
  postings.sortPages();
  const writer = new BitWriter();
  writePart(writer, postings, [0, postings.length], first);
  return writer.finish();
}

/** Two numbers that differ where a part of the index over several units differs. */
export function digestOfPart(units: readonly Unit[], part: number, bits: number): [number, number] {
  const width = 2 ** (CELL_BITS - bits) * 2;
  let [one, two] = [0x811c9dc5, 0x9747b28c];
  for (const { digests } of units) {
    for (let at = part * width; at < (part + 1) * width; at += 1) {
      const digest = digests[at] ?? 0;
      one = Math.imul(one ^ digest, 0x01000193) ^ (one >>> 13);
      two = Math.imul(two ^ digest, 0x5bd1e995) ^ (two >>> 15);
    }
  }
  return [one >>> 0, two >>> 0];
}

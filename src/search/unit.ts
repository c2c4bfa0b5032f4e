import { folderOf, type Simplify } from './fold-text.ts';
import { GramSet } from './gram-set.ts';
import { visitGrams } from './grams.ts';
import { keyOf, PAGES, partOf, visitPart, writePart } from './part.ts';

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
  /** Where each cell begins in `bytes`, and where the last one ends. */
  offsets: Uint32Array;
  /** Two numbers for each cell that differ where the cell differs. */
  digests: Uint32Array;
  bytes: Uint8Array;
}

/** A growing list of exact numbers, in little memory. */
class Numbers {
  private values = new Float64Array(64);
  private length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Float64Array(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length] = value;
    this.length += 1;
  }

  sorted(): Float64Array {
    return this.values.subarray(0, this.length).sort();
  }
}

/** One set for all texts of a build: emptying it costs nothing, making it does. */
const grams = new GramSet();

/** Tells every gram of a text once. */
function visitText(lines: readonly string[], simplify: Simplify, visit: (hash: number) => void): void {
  grams.clear();
  const add = (hash: number): void => {
    grams.add(hash);
  };
  const folder = folderOf(simplify);
  for (const line of lines) {
    folder.fold(line);
    visitGrams(folder.codes, folder.length, add);
  }
  grams.list.forEach(visit);
}

/** Makes the index of some pages. Their texts are read one after the other: they need not be in memory at once. */
export function buildUnit(texts: Iterable<SearchText>, simplify: Simplify): Unit {
  const cells = Array.from({ length: CELLS }, () => new Numbers());
  let page = 0;
  const post = (hash: number, inTitle: boolean): void => {
    cells[partOf(hash, CELL_BITS)]?.push(keyOf(hash, inTitle) * PAGES + page);
  };
  for (const { title, body, facts } of texts) {
    visitText([title], simplify, (hash) => {
      post(hash, true);
    });
    visitText([title, ...body.split('\n')], simplify, (hash) => {
      post(hash, false);
    });
    for (const hash of facts) post(hash, false);
    page += 1;
  }
  return joinCells(
    cells.map((cell) => writePart(cell.sorted(), page)),
    page,
  );
}

function joinCells(cells: readonly Uint8Array[], size: number): Unit {
  const offsets = new Uint32Array(CELLS + 1);
  cells.forEach((cell, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + cell.length;
  });
  const bytes = new Uint8Array(offsets[CELLS] ?? 0);
  const digests = new Uint32Array(CELLS * 2);
  cells.forEach((cell, index) => {
    bytes.set(cell, offsets[index]);
    digests.set(digestOf(cell), index * 2);
  });
  return { size, offsets, digests, bytes };
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

/** The part `part` of 2 to the power of `bits` of the index over several units, whose pages follow each other. */
export function cutPart(units: readonly Unit[], part: number, bits: number): Uint8Array<ArrayBuffer> {
  const cells = 2 ** (CELL_BITS - bits);
  const pairs = new Numbers();
  let first = 0;
  for (const { size, offsets, bytes } of units) {
    for (let cell = part * cells; cell < (part + 1) * cells; cell += 1) {
      visitPart(bytes.subarray(offsets[cell], offsets[cell + 1]), size, (key, page) => {
        pairs.push(key * PAGES + first + page);
      });
    }
    first += size;
  }
  return writePart(pairs.sorted(), first);
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

import { BitReader, BitWriter } from './bits.ts';

/** Bits of a gram's hash by which a part knows it. */
const HASH_BITS = 18;
/** Bits of the number by which a part knows a gram: those of its hash, and whether it stands in a title. */
const KEY_BITS = HASH_BITS + 1;

/** The part of an index that holds a gram, of 2 to the power of `bits` parts: its highest bits say it. */
export function partOf(hash: number, bits: number): number {
  return bits === 0 ? 0 : hash >>> (32 - bits);
}

/** By what a part knows a gram, of a text or of a title. Two grams may share one: the text itself decides in the end. */
export function keyOf(hash: number, inTitle: boolean): number {
  return ((hash & ((1 << HASH_BITS) - 1)) << 1) | Number(inTitle);
}

/** Rice's parameter for steps whose mean is `all / count`. */
function parameter(all: number, count: number): number {
  return 31 - Math.clz32(Math.max(1, Math.floor((all * 0.7) / Math.max(1, count))));
}

/**
 * More pages than any part can have: key and page make one exact number, the key above, the page below, so that a list
 * of pairs is sorted by sorting numbers.
 */
export const PAGES = 2 ** 24;

/**
 * Writes a part of an index: how many keys there are, then for each, in their order, the step from the key before, the
 * number of pages, and the steps from page to page, in Rice's code, which is as short as any for steps of chance.
 * @param pairs Sorted numbers `key * PAGES + page`; one that stands there twice counts once.
 * @param size Number of pages in the index.
 */
export function writePart(pairs: Float64Array, size: number): Uint8Array<ArrayBuffer> {
  const bits = new BitWriter();
  const count = countKeys(pairs);
  bits.gamma(count + 1);
  const keyParameter = parameter(1 << KEY_BITS, count);
  let lastKey = -1;
  for (let start = 0; start < pairs.length;) {
    const key = Math.floor((pairs[start] ?? 0) / PAGES);
    const pages = pagesFrom(pairs, start, key);
    bits.rice(key - lastKey - 1, keyParameter);
    lastKey = key;
    bits.gamma(pages.count);
    const k = parameter(size, pages.count);
    let last = -1;
    for (; start < pages.end; start += 1) {
      const page = (pairs[start] ?? 0) - key * PAGES;
      if (page === last) continue;
      bits.rice(page - last - 1, k);
      last = page;
    }
  }
  return bits.finish();
}

function countKeys(pairs: Float64Array): number {
  let [count, last] = [0, -1];
  for (const pair of pairs) {
    const key = Math.floor(pair / PAGES);
    if (key !== last) count += 1;
    last = key;
  }
  return count;
}

/** How many different pages a key has, and where its pairs end. */
function pagesFrom(pairs: Float64Array, start: number, key: number): { count: number; end: number } {
  const behind = (key + 1) * PAGES;
  let [end, count, last] = [start, 0, -1];
  for (let pair = pairs[end]; pair !== undefined && pair < behind; pair = pairs[(end += 1)]) {
    if (pair !== last) count += 1;
    last = pair;
  }
  return { count, end };
}

/**
 * Tells every key and page of a part.
 * @throws RangeError When the part is cut off.
 */
export function visitPart(bytes: Uint8Array, size: number, visit: (key: number, page: number) => void): void {
  const bits = new BitReader(bytes);
  const keys = bits.gamma() - 1;
  const keyParameter = parameter(1 << KEY_BITS, keys);
  let key = -1;
  for (let index = 0; index < keys; index += 1) {
    key += bits.rice(keyParameter) + 1;
    const count = bits.gamma();
    const k = parameter(size, count);
    let page = -1;
    for (let each = 0; each < count; each += 1) {
      page += bits.rice(k) + 1;
      visit(key, page);
    }
  }
}

import { BitReader, type BitWriter } from './bits.ts';
import type { Postings } from './postings.ts';

/** Bits of a gram's hash by which a part knows it. */
const HASH_BITS = 18;
/** Bits of the number by which a part knows a gram: those of its hash, and whether it stands in a title. */
export const KEY_BITS = HASH_BITS + 1;
const KEY_MASK = 2 ** KEY_BITS - 1;

/** The part of an index that holds a gram, of 2 to the power of `bits` parts: its highest bits say it. */
export function partOf(hash: number, bits: number): number {
  return bits === 0 ? 0 : hash >>> (32 - bits);
}

/** By what a part knows a gram, of a text or of a title. Two grams may share one: the text itself decides in the end. */
export function keyOf(hash: number, inTitle: boolean): number {
  return ((hash & (2 ** HASH_BITS - 1)) << 1) | Number(inTitle);
}

/** Rice's parameter for steps whose mean is `all / count`. */
function parameter(all: number, count: number): number {
  return 31 - Math.clz32(Math.max(1, Math.floor((all * 0.7) / Math.max(1, count))));
}

/**
 * Writes a part of an index: how many keys there are, then for each, in their order, the step from the key before, the
 * number of pages, and the steps from page to page, in Rice's code, which is as short as any for steps of chance.
 * @param postings Sorted by key, those of a key by page; one that stands there twice counts once.
 * @param range First posting of the part, and the one behind its last.
 * @param size Number of pages in the index.
 */
export function writePart(
  bits: BitWriter,
  { keys, pages }: Postings,
  [from, to]: readonly [number, number],
  size: number,
): void {
  const count = countKeys(keys, from, to);
  bits.gamma(count + 1);
  const keyParameter = parameter(2 ** KEY_BITS, count);
  let lastKey = -1;
  for (let start = from; start < to;) {
    const whole = keys[start] ?? 0;
    const key = whole & KEY_MASK;
    let end = start;
    let own = 0;
    for (; end < to && keys[end] === whole; end += 1)
      if (end === start || pages[end] !== pages[end - 1]) own += 1;
    bits.rice(key - lastKey - 1, keyParameter);
    lastKey = key;
    bits.gamma(own);
    const k = parameter(size, own);
    for (let last = -1; start < end; start += 1) {
      const page = pages[start] ?? 0;
      if (page !== last) bits.rice(page - last - 1, k);
      last = page;
    }
  }
  bits.align();
}

function countKeys(keys: Uint32Array, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index += 1)
    if (index === from || keys[index] !== keys[index - 1]) count += 1;
  return count;
}

/**
 * Tells every key and page of a part, and leaves the reader behind it.
 * @throws RangeError When the part is cut off.
 */
export function visitPart(bits: BitReader, size: number, visit: (key: number, page: number) => void): void {
  const keys = bits.gamma() - 1;
  const keyParameter = parameter(2 ** KEY_BITS, keys);
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
  bits.align();
}

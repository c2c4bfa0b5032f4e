/** A growing list of pairs of a key and a page, in little memory. */
export class Postings {
  keys = new Uint32Array(1024);
  pages = new Uint32Array(1024);
  length = 0;

  push(key: number, page: number): void {
    if (this.length === this.keys.length) this.grow();
    this.keys[this.length] = key;
    this.pages[this.length] = page;
    this.length += 1;
  }

  private grow(): void {
    const [keys, pages] = [new Uint32Array(this.length * 2), new Uint32Array(this.length * 2)];
    keys.set(this.keys);
    pages.set(this.pages);
    [this.keys, this.pages] = [keys, pages];
  }

  /** Sorts by key, whose bits are so many, leaving pages of one key in their order: by its lower half, then its upper. */
  sortByKey(bits: number): void {
    const half = Math.ceil(bits / 2);
    this.pass(0, half);
    this.pass(half, half);
  }

  private pass(shift: number, bits: number): void {
    const mask = 2 ** bits - 1;
    const { length, keys, pages } = this;
    const starts = new Uint32Array(mask + 2);
    for (let index = 0; index < length; index += 1) {
      const digit = (((keys[index] ?? 0) >>> shift) & mask) + 1;
      starts[digit] = (starts[digit] ?? 0) + 1;
    }
    for (let digit = 0; digit <= mask; digit += 1)
      starts[digit + 1] = (starts[digit + 1] ?? 0) + (starts[digit] ?? 0);
    const [sortedKeys, sortedPages] = [new Uint32Array(length), new Uint32Array(length)];
    for (let index = 0; index < length; index += 1) {
      const key = keys[index] ?? 0;
      const digit = (key >>> shift) & mask;
      const place = starts[digit] ?? 0;
      starts[digit] = place + 1;
      sortedKeys[place] = key;
      sortedPages[place] = pages[index] ?? 0;
    }
    [this.keys, this.pages] = [sortedKeys, sortedPages];
  }

  /** Sorts the pages of each key of a list that is sorted by key. Most are sorted already. */
  sortPages(): void {
    const { length, keys, pages } = this;
    for (let start = 0, end = 1; start < length; start = end, end += 1) {
      let isSorted = true;
      for (; end < length && keys[end] === keys[start]; end += 1)
        isSorted &&= (pages[end - 1] ?? 0) <= (pages[end] ?? 0);
      if (!isSorted) pages.subarray(start, end).sort();
    }
  }
}

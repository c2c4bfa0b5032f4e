/** Places of the table; a text of more than half as many different grams is none that a reader would read. */
const SLOTS = 1 << 17;

/** Collects different 32-bit numbers; emptied at no cost, because one set serves thousands of texts. */
export class GramSet {
  private readonly slots = new Uint32Array(SLOTS);
  private readonly stamps = new Uint32Array(SLOTS);
  private stamp = 1;
  /** The numbers, in the order in which they came. Beyond half the table a number may stand here twice. */
  readonly list: number[] = [];

  clear(): void {
    this.stamp += 1;
    this.list.length = 0;
  }

  add(value: number): void {
    let slot = value & (SLOTS - 1);
    while (this.stamps[slot] === this.stamp) {
      if (this.slots[slot] === value) return;
      slot = (slot + 1) & (SLOTS - 1);
    }
    if (this.list.length < SLOTS / 2) {
      this.stamps[slot] = this.stamp;
      this.slots[slot] = value;
    }
    this.list.push(value);
  }
}

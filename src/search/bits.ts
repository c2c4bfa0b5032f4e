/** Writes numbers of few bits one after the other, the highest bit first. */
export class BitWriter {
  private bytes = new Uint8Array(4096);
  private length = 0;
  /** Bits that do not fill a byte yet, fewer than eight. */
  private rest = 0;
  private held = 0;

  /** The lowest `count` bits of `value`; at most 24 at once. */
  write(value: number, count: number): void {
    this.rest = (this.rest << count) | (value & ((1 << count) - 1));
    this.held += count;
    while (this.held >= 8) {
      this.held -= 8;
      this.push(this.rest >>> this.held);
    }
    this.rest &= (1 << this.held) - 1;
  }

  /** A number from 0: as many ones as `value >> k` says, a zero, then its `k` lowest bits (Rice's code). */
  rice(value: number, k: number): void {
    let high = value >>> k;
    for (; high >= 16; high -= 16) this.write(0xffff, 16);
    this.write((1 << (high + 1)) - 2, high + 1);
    if (k > 0) this.write(value, k);
  }

  /** A number from 1, in about twice the bits that it needs (Elias's gamma code). */
  gamma(value: number): void {
    const count = 31 - Math.clz32(value);
    this.write(0, count);
    if (count > 15) this.write(value >>> 16, count - 15);
    this.write(value, Math.min(count + 1, 16));
  }

  /** Fills up to a whole byte, and returns how many bytes there are. */
  align(): number {
    if (this.held > 0) this.write(0, 8 - this.held);
    return this.length;
  }

  /** All that was written, filled up to a whole byte. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.align());
  }

  private push(byte: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.length] = byte;
    this.length += 1;
  }
}

/** Reads what {@link BitWriter} wrote. */
export class BitReader {
  private readonly bytes: Uint8Array;
  private place = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** @throws Beyond the end: a file that was cut off must not be read as if it were whole. */
  private next(): number {
    const byte = this.bytes[this.place >> 3];
    if (byte === undefined) throw new RangeError('A part of the search index is cut off.');
    const bit = (byte >> (7 - (this.place & 7))) & 1;
    this.place += 1;
    return bit;
  }

  /** Goes on to the next whole byte. */
  align(): void {
    this.place = (this.place + 7) & ~7;
  }

  /** A number of `count` bits, at most 31. */
  read(count: number): number {
    let value = 0;
    for (let index = 0; index < count; index += 1) value = (value << 1) | this.next();
    return value;
  }

  /** A number in Rice's code. */
  rice(k: number): number {
    let high = 0;
    while (this.next() === 1) high += 1;
    return high * 2 ** k + this.read(k);
  }

  /** A number in Elias's gamma code. */
  gamma(): number {
    let count = 0;
    while (this.next() === 0) count += 1;
    return 2 ** count + this.read(count);
  }
}

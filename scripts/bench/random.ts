/** A source of numbers from 0 to 1 that is the same for the same seed on every machine (mulberry32, public domain). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws from lists and ranges. */
export interface Draw {
  of: <T>(list: readonly T[]) => T;
  /** A whole number between both ends, which are among them. */
  between: (from: number, to: number) => number;
  chance: (share: number) => boolean;
}

/** Draws that are the same for the same seed. */
export function createDraw(seed: number): Draw {
  const random = createRandom(seed);
  return {
    of: (list) => {
      const found = list[Math.floor(random() * list.length)];
      if (found === undefined) throw new Error('There is nothing to draw from.');
      return found;
    },
    between: (from, to) => from + Math.floor(random() * (to - from + 1)),
    chance: (share) => random() < share,
  };
}

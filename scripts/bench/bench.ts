/** One thing that is measured: what it does, and how often. */
export interface Bench {
  /** Named after what is measured: `charts`. */
  name: string;
  /** Measures and tells: one line a result. */
  run: () => Promise<string[]>;
}

/** Time of one go in milliseconds: the best of three rounds, for noise only ever adds. */
export function timeEach(count: number, go: (index: number) => void): number {
  const rounds = [1, 2, 3].map(() => {
    const start = performance.now();
    for (let index = 0; index < count; index += 1) go(index);
    return (performance.now() - start) / count;
  });
  return Math.min(...rounds);
}

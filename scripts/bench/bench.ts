/** What an editor or a maintainer asks of a bench. */
export interface BenchOptions {
  /** Articles of the site that is built. */
  articles: number;
  /** How often each thing is measured; the middle one counts. */
  runs: number;
  /** Folder into which other generators were installed with npm. */
  peers: string | undefined;
}

/** One thing that is measured: what it does, and how often. */
export interface Bench {
  /** Named after what is measured: `charts`. */
  name: string;
  /** Measures and tells: one line a result. */
  run: (options: BenchOptions) => Promise<string[]>;
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

/** The middle one of some numbers, the lower of two; NaN where there is none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? NaN;
}

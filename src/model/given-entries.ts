/** Entries of all collections by name and id, as a program gives them that runs the pages without Astro around them. */
export type GivenEntries = ReadonlyMap<
  string,
  ReadonlyMap<string, { id: string; data: unknown; digest?: string }>
>;

/** The name under which both sides know it: the pages are a bundle of their own. */
const GIVEN = Symbol.for('zongshu.entries');

interface Given {
  [GIVEN]?: GivenEntries;
}

/** Gives the pages of this process the entries that they are made from. */
export function giveEntries(entries: GivenEntries): void {
  (globalThis as Given)[GIVEN] = entries;
}

/** The entries that were given; undefined in a build, where Astro has them. */
export function givenEntries(): GivenEntries | undefined {
  return (globalThis as Given)[GIVEN];
}

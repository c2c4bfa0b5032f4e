/** Stands for what is no prose: code, an address, a picture. As long as what it stands for. */
export const GAP = '\u0001';

/**
 * What a piece of prose is: `paragraph` of a body; `short`: a heading, a cell, words that need not be a sentence;
 * `title`: of an article, a chart and the like; `value`: a longer text of YAML; `picture`: the words of a picture.
 */
export type PassageKind = 'paragraph' | 'short' | 'title' | 'value' | 'picture';

/** A run of a passage's signs that stand in the file one after the other. */
export interface PassageRun {
  /** Index in the passage's text of the first sign. */
  at: number;
  /** Offset in the file of that sign. */
  offset: number;
}

/** A piece of prose that a reader reads in one go, without markup, and where it stands in its file. */
export interface Passage {
  kind: PassageKind;
  text: string;
  /** Runs of signs, in order of `at`. */
  runs: readonly PassageRun[];
  /** The sign with which the next passage begins; empty after the last. */
  next: string;
  /** Where it stands in the data; absent in a body. */
  path?: readonly PropertyKey[];
}

/** Offset in the file of the sign at `index`. */
export function offsetAt({ runs }: Passage, index: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((runs[middle]?.at ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const run = runs[low] ?? { at: 0, offset: 0 };
  return run.offset + index - run.at;
}

/** Addresses, mailboxes and names of files: full of half-width signs that are right. */
const ADDRESS =
  /(?:[a-z][a-z\d+.-]*:\/\/|www\.)[^\s\u4e00-\u9fff，。；：！？、（）《》“”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\w-]+(?:\.[\w-]+)*\.(?:com|cn|org|net|gov|docx?|xlsx?|pptx?|pdf|md|html?|jpe?g|png|zip|csv|txt|yaml)(?![a-z])/gi;
const HAS_ADDRESS = /:\/\/|www\.|@|[a-z\d]\.[a-z]/i;

/** The same text with addresses as gaps. */
export function maskAddresses(text: string): string {
  return HAS_ADDRESS.test(text) ? text.replaceAll(ADDRESS, (found) => GAP.repeat(found.length)) : text;
}

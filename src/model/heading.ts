/** A heading of a text. */
export interface Heading {
  /** Its level, from 2. */
  depth: number;
  id: string;
  text: string;
}

/** Fewest headings for which a table of contents is worth its room. */
const FEWEST = 3;

/** The headings of the table of contents: those of the first level, where there are three or more. */
export function listContents(headings: readonly Heading[]): Heading[] {
  const first = headings.filter(({ depth }) => depth === 2);
  return first.length >= FEWEST ? first : [];
}

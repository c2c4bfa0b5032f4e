/** A link in a piece of prose. */
export interface ProseLink {
  url: string;
  /** Where its words begin and end in the prose; equal where it has none. */
  from: number;
  to: number;
  /** Whether its words are words alone: no emphasis, no code, no picture, no HTML. */
  plain: boolean;
  /** Whether it has no words, so that the page prints the value. */
  empty: boolean;
  /** Whether its words are those that the page prints for a link without any. */
  printed?: boolean;
  /** Offsets in the file of all that is written: `[192个](metric:x)`. */
  start: number;
  end: number;
}

/** A table of a body, in the words of its cells. */
export interface WrittenTable {
  rows: string[][];
  /** The short lines right above it. */
  caption: string;
  heading: string;
}

/** Where a cell stands in its table. */
export interface CellPlace {
  table: WrittenTable;
  row: number;
  column: number;
}

/** One piece of a body that a reader reads in one go: a paragraph, a heading, a cell, the words of a picture. */
export interface ProseBlock {
  /** What is read, without any markup. */
  text: string;
  /** For each sign of `text` its offset in the file, and one more for the end. */
  offsets: readonly number[];
  links: readonly ProseLink[];
  /** `aside`: words that cannot hold links, such as the alternative text of a picture. */
  kind: 'text' | 'aside';
  /** The nearest heading before it; empty where there is none. */
  heading: string;
  /** Of a cell of a table: where it stands there. */
  cell?: CellPlace | undefined;
}

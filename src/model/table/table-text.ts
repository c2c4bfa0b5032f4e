/** A table as it is written, with what stands above it. */
export interface TableText {
  /** The words of its cells row by row; the first row is the head. */
  rows: readonly (readonly string[])[];
  /** The short lines right above it: its title, `单位：亿元`. */
  caption: string;
  /** The heading that it stands under. */
  heading: string;
  /** The day of its text, `YYYY-MM-DD`, from which years follow that nobody tells. */
  day?: string | undefined;
  /** The title of its text. */
  title?: string;
}

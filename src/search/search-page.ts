import type { FoundPage } from './found-page.ts';

/** A page that can be found; its text is read only when a file that holds it is made. */
export interface SearchPage extends Omit<FoundPage, 'body' | 'traditional'> {
  /** Every column that lists it. */
  columns: string[];
  /** Differs where anything beside the above does that its text is made from. */
  source: string;
  /** About how many characters its text has. */
  characters: number;
  /** Its text, a line a block. */
  read: () => string;
}

/** What kind of page was found. */
export type PageKind = 'article' | 'document' | 'metric' | 'chart' | 'campaign' | 'column';

/** A page as the search keeps it, in a text file of the site. */
export interface FoundPage {
  kind: PageKind;
  /** Its address from the base of the site: `articles/2023/roundup.html`. */
  path: string;
  title: string;
  /** `2023-01-11`, or what of its date is known. */
  day?: string;
  /** Its own column, by id. */
  column?: string;
  campaign?: string;
  /** Its text, a line a block. */
  body: string;
  /** Whether it holds characters that the table of traditional characters knows. */
  traditional?: true;
}

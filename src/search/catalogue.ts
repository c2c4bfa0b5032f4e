/**
 * Where everything lies, `search/catalogue.json`: the only file that every query reads. Pages are numbered through the
 * site: first those that are no articles, then the articles, the oldest first.
 */
export interface Catalogue {
  /** Groups of text files in the order of the pages: the group's name, and how many pages each of its files holds. */
  texts: [group: string, pages: number[]][];
  /**
   * Indexes in the order of the pages: id, number of pages, the power of two that says how many parts it has, and a
   * number that differs where the pages do.
   */
  segments: [id: string, pages: number, bits: number, stamp: number][];
}

/** The index of pages that are no articles. */
export const OTHER_PAGES = 'pages';

/** Bytes before a part: the stamp of its segment, so that files of two publications are never read as if they fitted. */
export const STAMP_BYTES = 4;

/** Address of a part of an index, from the base of the site. */
export const partPath = (segment: string, part: number): string =>
  `search/${segment}/${part.toString(36)}.bin`;

/** Address of a text file, from the base of the site. */
export const textPath = (group: string, file: number): string => `search/text/${group}.${String(file)}.json`;

/** Numbers of pages, by where what is looked for stands. */
export interface FoundNumbers {
  titles: readonly number[];
  /** In the text, one phrase right after the other. */
  joined: readonly number[];
  texts: readonly number[];
}

/** Most pages that are no articles before the first article: the names of metrics would hide every article. */
const LEAD = 3;

/**
 * Puts pages into the order in which they are shown, each once: a few that are no articles and are named so (a campaign,
 * a column, a metric), then articles, newest first, then the rest.
 * @param others How many pages are no articles; these have the lowest numbers. Later numbers are newer articles.
 */
export function orderPages({ titles, joined, texts }: FoundNumbers, others: number): number[] {
  const isOther = (page: number): boolean => page < others;
  const articles = (pages: readonly number[]): number[] => pages.filter((page) => !isOther(page)).reverse();
  const named = titles.filter(isOther);
  return [
    ...new Set([
      ...named.slice(0, LEAD),
      ...[titles, joined, texts].flatMap(articles),
      ...named,
      ...[joined, texts].flatMap((pages) => pages.filter(isOther)),
    ]),
  ];
}

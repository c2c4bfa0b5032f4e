import { type ArticleRecord, byNewest } from './article.ts';

/** How many related articles are shown. */
const SHOWN = 4;
/** How far back a list is searched: it bounds the work of one page, whatever the size of the site. */
const WINDOW = 60;

/** A list of articles that share something, newest first, and how much the sharing counts. */
export interface Posting {
  articles: readonly ArticleRecord[];
  weight: number;
}

/** Where `record` stands in a list that is sorted newest first, by binary search; -1 where it is not in it. */
function placeOf(list: readonly ArticleRecord[], record: ArticleRecord): number {
  let [low, high] = [0, list.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const candidate = list[middle];
    if (!candidate) return -1;
    const order = byNewest(candidate, record);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/**
 * Related articles chosen by the machine: what shares most with `record` among the articles **older** than it, so that
 * a new article never changes an old page. Equal shares are ordered newest first.
 */
export function chooseRelated(record: ArticleRecord, postings: readonly Posting[]): ArticleRecord[] {
  const scores = new Map<ArticleRecord, number>();
  for (const { articles, weight } of postings) {
    const place = placeOf(articles, record);
    if (place < 0) continue;
    for (const older of articles.slice(place + 1, place + 1 + WINDOW)) {
      scores.set(older, (scores.get(older) ?? 0) + weight);
    }
  }
  return [...scores]
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || byNewest(a, b))
    .slice(0, SHOWN)
    .map(([article]) => article);
}

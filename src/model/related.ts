import { type ArticleRecord, byNewest } from './article.ts';

/** How many related articles are shown. */
const SHOWN = 4;
/** How far back a list is searched: it bounds the work of one page, whatever the size of the site. */
const WINDOW = 60;

/** A list of articles that share something, newest first; where an article stands in it, and how much sharing counts. */
export interface Posting {
  articles: readonly ArticleRecord[];
  place: number;
  weight: number;
}

/** An article and how much it shares. */
type Scored = readonly [article: ArticleRecord, score: number];

const byScore = ([a, scoreA]: Scored, [b, scoreB]: Scored): number => scoreB - scoreA || byNewest(a, b);

/**
 * Related articles chosen by the machine: what shares most with an article among those **older** than it, so that a new
 * article never changes an old page. Equal shares are ordered newest first.
 * @param postings The lists in which the article stands.
 */
export function chooseRelated(postings: readonly Posting[]): ArticleRecord[] {
  const scores = new Map<ArticleRecord, number>();
  for (const { articles, place, weight } of postings) {
    const end = Math.min(articles.length, place + 1 + WINDOW);
    for (let index = place + 1; index < end; index += 1) {
      const older = articles[index];
      if (older) scores.set(older, (scores.get(older) ?? 0) + weight);
    }
  }
  return best(scores).map(([article]) => article);
}

/** The first few in order: to keep these few in order costs less than to sort hundreds. */
function best(scores: Iterable<Scored>): Scored[] {
  const first: Scored[] = [];
  for (const scored of scores) {
    const last = first[SHOWN - 1];
    if (last && byScore(last, scored) <= 0) continue;
    const place = first.findIndex((each) => byScore(scored, each) < 0);
    first.splice(place < 0 ? first.length : place, 0, scored);
    first.length = Math.min(first.length, SHOWN);
  }
  return first;
}

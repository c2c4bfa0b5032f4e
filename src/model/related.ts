/** How many related articles are shown. */
const SHOWN = 4;
/** How far back a list is searched: it bounds the work of one page, whatever the size of the site. */
const WINDOW = 60;

/**
 * A list of articles that share something, by their numbers, newest first; where an article stands in it, and how much
 * sharing counts.
 */
export interface Posting {
  articles: readonly number[];
  place: number;
  weight: number;
}

/** Finds related articles by their numbers, of which the newest article has 0. */
export type FindRelated = (postings: readonly Posting[]) => number[];

/**
 * Chooses related articles: what shares most with an article among those **older** than it, so that a new article never
 * changes an old page. Equal shares are ordered newest first.
 * @param count How many articles there are.
 */
export function createRelatedFinder(count: number): FindRelated {
  // One board for all: to keep score in numbers takes a tenth of the time that a map of articles takes.
  const scores = new Uint16Array(count);
  return (postings) => {
    const seen = keepScore(postings, scores);
    const found = best(seen, scores);
    for (const number of seen) scores[number] = 0;
    return found;
  };
}

/** Adds up what each article shares; returns the articles that share anything. */
function keepScore(postings: readonly Posting[], scores: Uint16Array): number[] {
  const seen: number[] = [];
  for (const { articles, place, weight } of postings) {
    const end = Math.min(articles.length, place + 1 + WINDOW);
    for (let index = place + 1; index < end; index += 1) {
      const number = articles[index] ?? 0;
      const score = scores[number] ?? 0;
      if (score === 0) seen.push(number);
      scores[number] = score + weight;
    }
  }
  return seen;
}

/** The first few in order: to keep these few in order costs less than to sort hundreds. */
function best(numbers: readonly number[], scores: Uint16Array): number[] {
  const isBefore = (one: number, other: number): boolean => {
    const more = (scores[one] ?? 0) - (scores[other] ?? 0);
    return more > 0 || (more === 0 && one < other);
  };
  const first: number[] = [];
  for (const number of numbers) {
    const last = first[SHOWN - 1];
    if (last !== undefined && !isBefore(number, last)) continue;
    const place = first.findIndex((each) => isBefore(number, each));
    first.splice(place < 0 ? first.length : place, 0, number);
    first.length = Math.min(first.length, SHOWN);
  }
  return first;
}

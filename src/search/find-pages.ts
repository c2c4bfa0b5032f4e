import type { FoundPage } from './found-page.ts';
import { type Match, matchPage } from './match-page.ts';
import { phrasesOf, type Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/** A page that holds what is looked for. */
export interface Hit extends Match {
  page: FoundPage;
}

/** A search that goes on as long as its reader wants. */
export interface Search {
  /** Pages that the index names and that were not looked at yet: most of them hold what is looked for. */
  left: () => number;
  /** The next hits, at most so many; fewer only where there are no more, or where many were looked at in vain. */
  next: (count: number) => Promise<Hit[]>;
}

/** Most pages that are looked at in vain before the reader is asked whether to go on. */
const PATIENCE = 20;

/**
 * Begins a search.
 * @returns Nothing where the query has neither letter nor digit.
 * @throws Where a file cannot be fetched or read; do it inside `index.steadily`, which tries again if the site was published meanwhile.
 */
export async function findPages(index: SearchIndex, query: Query): Promise<Search | undefined> {
  const simplify = await index.simplifyFor(query.words);
  const phrases = phrasesOf(query.words, simplify);
  if (phrases.length === 0) return undefined;
  const candidates = await index.candidates(phrases, query);
  let place = 0;
  const look = async (number: number): Promise<Hit | undefined> => {
    const page = await index.page(number);
    const match = matchPage(page, phrases, page.traditional ? await index.table() : simplify);
    return match && { page, ...match };
  };
  return {
    left: () => candidates.length - place,
    next: async (count) => {
      const hits: Hit[] = [];
      const end = Math.min(place + count + PATIENCE, candidates.length);
      while (hits.length < count && place < end) {
        const batch = candidates.slice(place, place + count - hits.length);
        const looked = await Promise.all(batch.map(look));
        place += batch.length;
        hits.push(...looked.filter((hit) => hit !== undefined));
      }
      return hits;
    },
  };
}

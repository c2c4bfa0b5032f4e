import { OTHER_PAGES } from './catalogue.ts';
import type { SearchPage } from './search-page.ts';

/** With fewer articles one index is enough. */
const FEW = 64;
/** The newest articles, at most so many, have one small file, which every publication rewrites … */
const RECENT = 16;
/** … and those before them an index that is made anew whenever another {@link RECENT} are complete. */
const MIDDLE = 128;
/** Characters after which a text file is full: about 4 KB compressed. */
const FILE_CHARACTERS = 5_000;

/** Pages whose index lies together. */
export interface Segment {
  id: string;
  pages: SearchPage[];
  /** It may have 2 to the power of this many parts, where not as many as are useful. */
  mostBits?: number;
}

/** Pages whose texts lie in one file. */
export interface TextFile {
  group: string;
  number: number;
  pages: SearchPage[];
}

/** How the whole search is parted into files: a function of the content alone, so that every build parts it alike. */
export interface IndexPlan {
  segments: Segment[];
  files: TextFile[];
}

const yearOf = ({ day = '' }: SearchPage): number => Number(day.slice(0, 4));

/** The largest multiple of `step` that is not above `count`. */
const whole = (count: number, step: number): number => Math.floor(count / step) * step;

/**
 * Articles of closed years, whose index is made anew once a year; those of the newest year and the one before it, by how
 * often they change: a late report of December belongs to these. So publishing an article makes one small file anew,
 * every sixteenth time a few more.
 */
function partArticles(articles: SearchPage[]): Segment[] {
  if (articles.length <= FEW) return [{ id: 'articles', pages: articles }];
  const newest = Math.max(...articles.slice(-1).map(yearOf));
  const years = articles.filter((page) => yearOf(page) >= newest - 1);
  const [old, complete] = [whole(years.length, MIDDLE), whole(years.length, RECENT)];
  return [
    { id: 'closed', pages: articles.slice(0, articles.length - years.length) },
    { id: 'years', pages: years.slice(0, old) },
    { id: 'before', pages: years.slice(old, complete) },
    // Every publication rewrites all parts of this one.
    { id: 'newest', pages: years.slice(complete), mostBits: 1 },
  ];
}

/** Text files of one group: each is full before the next begins, so that a new article changes only the last. */
function fill(group: string, pages: readonly SearchPage[]): TextFile[] {
  const files: TextFile[] = [];
  let room = 0;
  for (const page of pages) {
    if (room <= 0) {
      files.push({ group, number: files.length, pages: [] });
      room = FILE_CHARACTERS;
    }
    files.at(-1)?.pages.push(page);
    room -= page.characters;
  }
  return files;
}

/** Parts the search into files. */
export function planIndex(others: ReadonlyMap<string, SearchPage[]>, articles: SearchPage[]): IndexPlan {
  const months = Map.groupBy(articles, ({ day = '' }) => day.slice(0, 7));
  const segments = [{ id: OTHER_PAGES, pages: [...others.values()].flat() }, ...partArticles(articles)];
  return {
    segments: segments.filter(({ pages }) => pages.length > 0),
    files: [...others, ...months].flatMap(([group, pages]) => fill(group, pages)),
  };
}

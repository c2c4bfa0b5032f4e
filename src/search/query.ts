import { foldText, type Simplify } from './fold-text.ts';

/** Facts by which results are narrowed, by their names in the address. */
export const FILTERS = ['column', 'campaign', 'year'] as const;
export type Filter = (typeof FILTERS)[number];

/** What is looked for, as the address of the search says it. */
export interface Query extends Record<Filter, string> {
  /** As it was typed. */
  words: string;
}

/** Reads a query out of an address; what is missing is empty. */
export function readQuery(search: string): Query {
  const given = new URLSearchParams(search);
  const get = (name: string): string => given.get(name)?.trim() ?? '';
  return { words: get('q'), column: get('column'), campaign: get('campaign'), year: get('year') };
}

/** The query as it stands in an address: what is empty is left out. */
export function writeQuery({ words, ...filters }: Query): string {
  const entries = Object.entries({ q: words, ...filters }).filter(([, value]) => value !== '');
  return new URLSearchParams(entries).toString();
}

/** Most characters of one phrase, and most phrases, that are looked for. */
const LONGEST = 60;
const MOST_PHRASES = 8;

/** What stands between blanks; those between quotation marks belong to it. */
const PHRASE = /(?:"[^"]*"|“[^”]*”|「[^」]*」|\S)+/gu;

/** The phrases of a query: blanks part them, and each has to be found. */
export function phrasesOf(words: string, simplify: Simplify): string[] {
  const phrases = (words.match(PHRASE) ?? []).map((each) => foldText(each, simplify).text.slice(0, LONGEST));
  return [...new Set(phrases)].filter((phrase) => phrase !== '').slice(0, MOST_PHRASES);
}

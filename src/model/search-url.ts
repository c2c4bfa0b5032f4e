import type { Addresses } from './addresses.ts';

/**
 * The full address at which the site is searched, as a pattern in which browsers and search engines put the words.
 * @param place What stands for the words: `{searchTerms}`, `{search_term_string}`.
 */
export function searchUrl(
  { absolute, search }: Pick<Addresses, 'absolute' | 'search'>,
  place: string,
): string {
  return `${absolute(search)}?q=${place}`;
}

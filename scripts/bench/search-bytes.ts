import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { findPages } from '../../src/search/find-pages.ts';
import { SearchIndex } from '../../src/search/search-index.ts';
import type { Query } from '../../src/search/query.ts';

/** What a query costs a reader who has nothing of the site yet. */
export interface SearchCost {
  /** Bytes of the script and of every file fetched until the first ten hits are listed, brotli at its best. */
  bytes: number;
  /** Number of these files. */
  requests: number;
  /** Titles of these hits. */
  titles: string[];
}

/** A query for some words alone. */
export function queryFor(words: string): Query {
  return { words, column: '', campaign: '', year: '' };
}

const compressed = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Bytes that a file takes on its way: parts of the index are dense already and travel as they are. */
function travelling(path: string, bytes: Uint8Array): number {
  return path.endsWith('.bin') ? bytes.length : compressed(bytes);
}

/** The scripts of the search page, as the page names them. */
function scriptsOf(dist: string, base: string): string[] {
  const html = readFileSync(join(dist, 'search.html'), 'utf8');
  return [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, src = '']) => src.slice(base.length));
}

/**
 * Measures the first query on a finished site, with the code that runs in the browser.
 * @param dist Folder of the site.
 * @param base Path under which it is mounted, with a slash at both ends.
 */
export async function measureSearch(dist: string, words: string, base = '/'): Promise<SearchCost> {
  const fetched = new Map<string, number>();
  const fetchFile = (path: string): Promise<ArrayBuffer> => {
    const bytes = new Uint8Array(readFileSync(join(dist, path)));
    fetched.set(path, travelling(path, bytes));
    return Promise.resolve(bytes.buffer);
  };
  for (const path of scriptsOf(dist, base)) await fetchFile(path);
  const search = await findPages(new SearchIndex(fetchFile), queryFor(words));
  const hits = (await search?.next(10)) ?? [];
  return {
    bytes: [...fetched.values()].reduce((sum, bytes) => sum + bytes, 0),
    requests: fetched.size,
    titles: hits.map(({ page }) => page.title),
  };
}

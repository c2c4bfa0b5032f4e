import { Converter } from 'opencc-js/cn2t';
import type { Draw } from '../../scripts/bench/random.ts';
import { findPages } from '../../src/search/find-pages.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';

/** A page and the lines that readers see on it. */
export interface ReadPage {
  path: string;
  title: string;
  lines: readonly string[];
}

/** Words that have to find a page. */
export interface Sought {
  words: string;
  path: string;
}

const toTraditional = Converter({ from: 'cn', to: 't' });
const toTaiwan = Converter({ from: 'cn', to: 'tw' });

/** The same words as somebody else types them: full width, traditional, upper case, with blanks around digits. */
const VARIANTS: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => words.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  toTraditional,
  toTaiwan,
  (words) => words.toUpperCase(),
];

/** Whether words hold anything that can be looked for. */
const isWord = (words: string): boolean => (words.match(/[\p{L}\p{N}]/gu) ?? []).length >= 2;

/** So many phrases of two to six characters, from anywhere in the lines of pages: most of them cross words. */
export function drawPhrases(pages: readonly ReadPage[], count: number, draw: Draw): Sought[] {
  const phrases: Sought[] = [];
  while (phrases.length < count) {
    const { path, lines } = draw.of(pages);
    const characters = Array.from(draw.of(lines));
    const length = draw.between(2, 6);
    const start = draw.between(0, Math.max(0, characters.length - length));
    // A blank parts words that are looked for one by one; what is typed without it finds the page as well.
    const words = characters
      .slice(start, start + length)
      .join('')
      .replace(/\s+/g, '');
    if (isWord(words)) phrases.push({ words: draw.of(VARIANTS)(words), path });
  }
  return phrases;
}

/** The words that do not find their page, however long somebody looks. */
export async function listMissed(index: SearchIndex, sought: readonly Sought[]): Promise<Sought[]> {
  const missed: Sought[] = [];
  for (const each of sought) if (!(await finds(index, each))) missed.push(each);
  return missed;
}

async function finds(index: SearchIndex, { words, path }: Sought): Promise<boolean> {
  const search = await findPages(index, { words, column: '', campaign: '', year: '' });
  while (search && search.left() > 0)
    if ((await search.next(20)).some(({ page }) => page.path === path)) return true;
  return false;
}

import source from 'opencc-js/dict/TSCharacters';
import { isPlain } from './simplify.ts';

let table: string | undefined;

/**
 * OpenCC's table of traditional characters, each followed by the simplified one that it prefers. Characters of GB 2312
 * are left as they are, on the page and in what is typed.
 */
export function traditionalTable(): string {
  table ??= source
    .split('|')
    .map((entry) => {
      const [from = '', to = from] = entry.split(' ');
      return from === to || isPlain(from) ? '' : from + to;
    })
    .join('');
  return table;
}

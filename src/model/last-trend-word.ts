import type { Mention } from './mention.ts';
import { TREND_MASKS, TREND_WORDS, type TrendWord } from './mentions/trend-words.ts';

/** A word that says which way a figure went, with its place in the prose. */
export interface FoundTrendWord extends Pick<TrendWord, 'word' | 'trend' | 'opposite'> {
  from: number;
  to: number;
}

const BY_WORD = new Map(TREND_WORDS.map((entry) => [entry.word, entry]));
const LONGEST_FIRST = [...BY_WORD.keys()].sort((a, b) => b.length - a.length).join('|');
const WORDS = new RegExp(`${TREND_MASKS.map(({ pattern }) => pattern).join('|')}|${LONGEST_FIRST}`, 'g');

/** No word of rise or fall stands farther from its figure. */
const REACH = 48;

/** The word before a figure that says the trend that was read of it, the nearest; undefined where none does. */
export function lastTrendWord(
  prose: string,
  { from, trend }: Pick<Mention, 'from' | 'trend'>,
): FoundTrendWord | undefined {
  const start = Math.max(0, from - REACH);
  return [...prose.slice(start, from).matchAll(WORDS)]
    .flatMap(({ 0: word, index }) => {
      const entry = BY_WORD.get(word);
      return entry?.trend === trend
        ? [
            {
              word,
              trend: entry.trend,
              opposite: entry.opposite,
              from: start + index,
              to: start + index + word.length,
            },
          ]
        : [];
    })
    .at(-1);
}

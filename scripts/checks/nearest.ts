import { distance } from 'fastest-levenshtein';
import type { Choice } from '../../src/locales/sentence.ts';

/** How many of the words that would be right are listed. */
const LISTED = 8;

/** The word of `known` that `word` was probably meant to be; undefined where none is like it. */
export function findNearest(word: string, known: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  // A third of the letters may be wrong; in a short word, two, in a very short one, one. Folders count for nothing.
  const own = wanted.slice(wanted.lastIndexOf('/') + 1).length;
  let bestDistance = Math.max(own > 3 ? 2 : 1, Math.floor(own / 3)) + 0.5;
  for (const candidate of known) {
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const away = distance(wanted, candidate.toLowerCase());
    if (away < bestDistance && away < Math.max(wanted.length, candidate.length))
      [best, bestDistance] = [candidate, away];
  }
  return best ?? known.find((candidate) => wanted.length > 2 && candidate.toLowerCase().includes(wanted));
}

/** What to offer an editor who wrote `word` where only the words of `known` may stand. */
export function offerChoice(word: string, known: readonly string[]): Choice {
  return {
    word,
    nearest: findNearest(word, known),
    known: known.slice(0, LISTED),
    more: known.length > LISTED,
  };
}

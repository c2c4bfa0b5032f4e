import type { Trend } from '../mention.ts';
import { TREND_WORDS } from '../mentions/trend-words.ts';

/** Verbs that lead to a value and say nothing of a change without one. */
const LEADING: readonly { word: string; trend: Trend }[] = [
  { word: '升高', trend: 'rise' },
  { word: '拉大', trend: 'rise' },
];

/** Verbs of rise and fall that may stand between two values, the longer ones first: 净增 is not read as 增. */
const VERBS = [...TREND_WORDS.filter(({ noun, compares }) => !noun && !compares), ...LEADING].toSorted(
  (a, b) => b.word.length - a.word.length,
);

const TRENDS = new Map(VERBS.map(({ word, trend }) => [word, trend]));

/** Any of the verbs, as the source of a regular expression. */
export const TREND_VERB = `(?:${[...TRENDS.keys()].join('|')})`;

/** Which way a verb goes. A decline that narrows falls, one that widens rises. */
export const trendOf = (verb: string): Trend => TRENDS.get(verb) ?? 'rise';

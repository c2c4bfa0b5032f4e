import type { PeriodWord } from './period-words.ts';

/** What a change is compared with: `last-year`, `previous`, `year-start`, or the code of a period. */
export type Base = string;

/** A word that says against what a change is measured. */
export interface BaseWord {
  from: number;
  to: number;
  base: Base;
}

/** Words that say against what, without naming a period. */
const AGAINST =
  /(?<year>同比(?!例))|(?<before>环比(?!例)|[比较与](?:上期|前期|上一?周|前一(?:日|天|周|月|季度)|节前))|(?<start>[比较与](?:今|当)?年初)/g;

/** Finds such words, in their order. */
export function findBaseWords(prose: string): BaseWord[] {
  return [...prose.matchAll(AGAINST)].map(({ 0: text, index, groups }) => ({
    from: index,
    to: index + text.length,
    base: groups?.year ? 'last-year' : groups?.before ? 'previous' : 'year-start',
  }));
}

/**
 * Reads what a word of time means as a base.
 * @param code The period that it names.
 */
export function baseOf({ text, spoken }: PeriodWord, code: string | undefined): Base | undefined {
  if (/^(?:去年|上年|上一年)度?$/.test(text)) return 'last-year';
  if (/^(?:去年|上年)年?[末底]$/.test(text)) return 'year-start';
  if (spoken.special === 'same') return spoken.year === -1 ? 'last-year' : code;
  if (spoken.special === 'last-month' || spoken.special === 'last-quarter') return 'previous';
  return code;
}

/** Points are compared with points, and everything else with everything else: 增长3%，增速比一季度提高1个百分点. */
export type BaseClass = 'points' | 'amounts';

/** The class of a unit: 百分点 and 个百分点 are points. */
export const classOf = (unit: string): BaseClass => (unit.endsWith('百分点') ? 'points' : 'amounts');

/** What a sentence has said of its bases so far. */
export interface BaseMemory {
  points?: Base | undefined;
  amounts?: Base | undefined;
}

import type { FoundFigure } from '../../src/model/find-figures.ts';
import type { Mention } from '../../src/model/mention.ts';

/** What is said of a figure whose sentence was not read. */
export const UNSAID: Omit<Mention, keyof FoundFigure> = {
  measure: 'level',
  trend: null,
  arrives: false,
  against: null,
  period: null,
  place: null,
  doubleSign: false,
};

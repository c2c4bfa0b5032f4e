import type { FoundFigure } from '../../src/model/find-figures.ts';
import { COUNTED_NOUNS } from '../../src/model/unit-words.ts';

const AFTER = new RegExp(`(?:${COUNTED_NOUNS})`, 'y');

/**
 * The noun that is counted without a measure word, right after a figure that has no unit: 300【农户】. It serves as the
 * metric's unit, and the link holds it too. Empty where there is none, and for 13万群众, whose unit is 万.
 */
export function countedNoun(prose: string, { to, unit, value, valueMax, written }: FoundFigure): string {
  const isPlain = unit === '' && valueMax === null && Number(written.replaceAll(/[,，\s]/g, '')) === value;
  AFTER.lastIndex = to;
  return isPlain ? (AFTER.exec(prose)?.[0] ?? '') : '';
}

import { confusableWords } from '../confusable-words.ts';
import { dotsAndDashes } from '../dots-and-dashes.ts';
import { figureMagnitudes } from '../figure-magnitudes.ts';
import { halfWidthMarks } from '../half-width-marks.ts';
import { pairedBrackets } from '../paired-brackets.ts';
import { personalData } from '../personal-data.ts';
import { quotationMarks } from '../quotation-marks.ts';
import { rangeMarks } from '../range-marks.ts';
import { rangeUnits } from '../range-units.ts';
import { repeatedMarks } from '../repeated-marks.ts';
import { roughFigures } from '../rough-figures.ts';
import { serialMarks } from '../serial-marks.ts';
import { signOnce } from '../sign-once.ts';
import { statedChangeAgrees } from '../stated-change-agrees.ts';
import { strayBlanks } from '../stray-blanks.ts';
import { wholeDates } from '../whole-dates.ts';
import type { ProseRule } from './prose-rule.ts';

/** The rules about prose that are the same for every office, in the order of `--list`. */
export const proseRules: readonly ProseRule[] = [
  halfWidthMarks,
  quotationMarks,
  pairedBrackets,
  repeatedMarks,
  dotsAndDashes,
  serialMarks,
  strayBlanks,
  confusableWords,
  figureMagnitudes,
  rangeUnits,
  rangeMarks,
  roughFigures,
  signOnce,
  wholeDates,
  personalData,
  statedChangeAgrees,
];

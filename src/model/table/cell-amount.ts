import { isReadUnit, toBaseAmount } from '../base-amount.ts';
import { findFigures, type FoundFigure } from '../find-figures.ts';
import { narrowHead } from './narrow-head.ts';

/** How the cells of one place of a table are read. */
export interface CellRules {
  /** The unit that head, row or caption give; undefined where none of them does. */
  unit: string | undefined;
  /** Whether （3.2） is below nought, as a note says. */
  bracketsFall: boolean;
}

/** The figure of a cell, and whether the cell says its unit itself. */
export interface CellAmount {
  figure: FoundFigure;
  hasOwnUnit: boolean;
}

const BLANK = '[\\s\\u00a0\\u2000-\\u200a\\u202f\\u3000]*';

/** A number with what may stand around it in a cell: a sign, brackets, a scale, the mark of a note. */
const NUMBER = new RegExp(
  `^(?<lead>${BLANK})(?<open>\\()?(?<sign>[-−–+]|负)?${BLANK}` +
    `(?<digits>\\d{1,3}(?:[,\\u0020\\u00a0\\u2009\\u202f]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)` +
    `(?<scale>[百千]?万|亿)?(?<close>\\))?(?<note>${BLANK}[*†#①-⑳]*${BLANK})$`,
);

/** Whether a cell holds a bare number, so that its column is one of values. */
export const isBareNumber = (text: string): boolean => NUMBER.test(narrowHead(text));

/** Reads the one figure that the words of a cell are; undefined for all else: words, dashes, ranges, a number without a unit. */
export function readCell(text: string, rules: CellRules): CellAmount | undefined {
  const words = narrowHead(text);
  if (!/\d/.test(words)) return undefined;
  const match = NUMBER.exec(words);
  return match?.groups ? bare(words, match.groups, rules) : withMarks(words, rules);
}

function bare(
  words: string,
  groups: Readonly<Record<string, string | undefined>>,
  { unit, bracketsFall }: CellRules,
): CellAmount | undefined {
  const { lead = '', open = '', close = '', sign = '', digits = '', scale = '', note = '' } = groups;
  if (unit === undefined || (open === '') !== (close === '')) return undefined;
  const amount = toBaseAmount(Number(digits.replaceAll(/[^\d.]/g, '')), `${scale}${unit}`);
  const isBelow = /[-−–负]/.test(sign) || (open !== '' && bracketsFall && sign === '');
  const inside = open !== '' && !bracketsFall ? 1 : 0;
  const figure: FoundFigure = {
    ...{ from: lead.length + inside, to: words.length - note.length - inside },
    ...{
      value: amount.value,
      valueMax: null,
      signed: isBelow && amount.value !== 0 ? -amount.value : amount.value,
    },
    ...{ signedMax: null, sign, unit: amount.unit, bound: 'exact', written: digits, inWords: false },
  };
  return { figure, hasOwnUnit: false };
}

/** A figure as prose has it: 约31亿元, -3.2%; else one that needs the unit of its head: 约12, 800余. */
function withMarks(words: string, { unit }: CellRules): CellAmount | undefined {
  const own = whole(words, words.trimEnd().length);
  if (own && own.unit !== '') return { figure: own, hasOwnUnit: true };
  if (unit === undefined || !isReadUnit(unit)) return undefined;
  const text = words.trimEnd();
  const figure = whole(text + unit, text.length + unit.length);
  return figure && { figure: { ...figure, to: text.length }, hasOwnUnit: false };
}

/** The only figure of some words, where it takes all of them. */
function whole(words: string, end: number): FoundFigure | undefined {
  const [figure, ...more] = findFigures(words);
  const isWhole =
    figure && more.length === 0 && words.slice(0, figure.from).trim() === '' && figure.to === end;
  return isWhole && figure.valueMax === null ? figure : undefined;
}

import { readAmount, type Amount } from './figure-amount.ts';
import { skip } from './figure-number.ts';

/** 5：1, 2.6:1, 3比1, 4:3:3. */
const RATIO =
  /(?<first>\d{1,6}(?:\.\d{1,6})?) ?(?<sign>[:：∶比]) ?(?<rest>\d{1,7}(?:\.\d{1,6})?(?:[:：∶]\d{1,7}(?:\.\d{1,6})?){0,5})(?![\d.:：∶])/y;

/** A number and a colon, but no ratio: 附件1：… */
const LABEL = /(?:附件|附表|附|表|图|问题|之|注|[A-Za-z])$/;

/** 2/3, where the words round it say that it is a share: dates and paths have a stroke as well. */
const FRACTION = /(?<part>\d{1,2})\/(?<whole>\d{1,3})(?![\d/年月日])/y;
const SHARE_BEFORE = /[占约近超达到的有过了足逾]$/;
const SHARE_AFTER = /^(?:以上|左右|的|多)/;

/** What both have in common. */
function whole(start: number, written: string, value: number, unit: string): Amount {
  return { start, end: start + written.length, written, value, unit, scale: 1, mark: '', counted: false };
}

/** A ratio whose first digit stands at `start`. Its second side carries no unit: 问题1：5个 is none. */
function readColon(prose: string, start: number): Amount | undefined {
  RATIO.lastIndex = start;
  const match = RATIO.exec(prose);
  const { first = '', sign = '', rest = '' } = match?.groups ?? {};
  if (!match || LABEL.test(prose.slice(Math.max(0, start - 3), start))) return undefined;
  const last = /[\d.]+$/.exec(rest)?.[0] ?? rest;
  const end = start + match[0].length;
  const side = readAmount(prose, end - last.length);
  if (side.unit !== '' || side.scale > 1 || side.mark !== '' || side.counted) return undefined;
  if (
    sign === '比' &&
    (Number(first) > 100 || Number(rest) > 100 || /^[年上去同前]/.test(prose.slice(end)))
  ) {
    return undefined;
  }
  return { ...whole(start, match[0], Number(first), `:${rest.replaceAll(/[：∶]/g, ':')}`), written: first };
}

/** 3分之2: the whole first, as it is said; 百分之 is a unit. */
const SPOKEN = /(?<whole>\d{1,4})分之(?<part>\d{1,4})(?!\d)/y;

function readSpoken(prose: string, start: number): Amount | undefined {
  SPOKEN.lastIndex = start;
  const match = SPOKEN.exec(prose);
  const [part, all] = [Number(match?.groups?.part), Number(match?.groups?.whole)];
  return match && part < all ? whole(start, match[0], part / all, '') : undefined;
}

/** A fraction, where its surroundings say that it is a share of something. */
function readFraction(prose: string, start: number): Amount | undefined {
  FRACTION.lastIndex = start;
  const match = FRACTION.exec(prose);
  const part = Number(match?.groups?.part);
  const all = Number(match?.groups?.whole);
  if (!match || !(part < all)) return undefined;
  const before = SHARE_BEFORE.test(prose.slice(Math.max(0, start - 1), start));
  const after = SHARE_AFTER.test(prose.slice(FRACTION.lastIndex, FRACTION.lastIndex + 2));
  return before || after ? whole(start, match[0], part / all, '') : undefined;
}

const DIGIT_ROW = /[\d.]+/y;

/** What stands behind the first digits of a ratio or a fraction: a look at it saves trying them. */
const BEHIND_FIRST = new Set(' :：∶比/分');

/**
 * Reads a ratio (`5：1` is 5 with the unit `:1`) or a fraction (`2/3`, `3分之2`, no unit) whose first digit stands at `start`;
 * undefined where there is neither.
 */
export function readRatio(prose: string, start: number): Amount | undefined {
  if (!BEHIND_FIRST.has(prose.charAt(skip(DIGIT_ROW, prose, start)))) return undefined;
  return readColon(prose, start) ?? readFraction(prose, start) ?? readSpoken(prose, start);
}

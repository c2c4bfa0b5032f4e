import { readAmount, type Amount } from './figure-amount.ts';
import { BLANK, skip } from './figure-number.ts';

/** Between the ends of a range; 至 and 到 as well. */
const JOIN = new RegExp(`${BLANK}(?:[～~—–−-]|——|至|到)${BLANK}(?=(?:[-−负]|零[下上])?\\d)`, 'y');

/** Signs with which JOIN may begin. */
const JOIN_SIGNS = new Set('～~—–−-至到 \u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f');

/** The sign of the upper end; 零上 says that it is not that of the lower. */
const UPPER_SIGN = /[-−负]|零[下上]/y;

/** A course from here to there (从3户到30户) is two figures, not a range; 从300元到500元不等 is one. */
const COURSE = /[从由][^，。；、,;\d\n]{0,8}$/;

/** Reads the upper end at `at`, with its sign. */
function readUpper(prose: string, at: number): { amount: Amount; factor: 1 | -1 } {
  const digits = skip(UPPER_SIGN, prose, at);
  const isBelow = digits > at && prose.charAt(digits - 1) !== '上';
  return { amount: readAmount(prose, digits), factor: isBelow ? -1 : 1 };
}

/** The lower end in the unit of the upper: 5—8万元 begins at 50000, 8000～1.2万元 at 8000. */
function lowerValue(lower: Amount, upper: Amount): number {
  const shared = lower.unit === '' && lower.scale === 1 && upper.scale > 1;
  return shared && lower.value < upper.value / upper.scale ? lower.value * upper.scale : lower.value;
}

/** Whether lower and upper can be the ends of one range: the unit of the one fits the other. */
function fits(lower: Amount, upper: Amount): boolean {
  // 0.3个至0.8个百分点.
  if (lower.unit === '个' && upper.unit.startsWith('个')) return true;
  if (lower.unit !== '') return lower.unit === upper.unit;
  return upper.unit !== '' || upper.scale > 1;
}

/** What a range adds to its lower end. */
export interface Range extends Amount {
  valueMax: number;
  signedMax: number;
}

/**
 * Reads on from `lower` to the upper end of a range: 1—3年, 15%～30%, 13万～17万元, 3至5个, -5～3℃. Undefined where
 * there is none, as in 15天到3天, whose ends do not rise.
 * @param factor The sign of the lower end.
 */
export function readRange(
  prose: string,
  lower: Amount,
  factor: 1 | -1,
  isMasked: (at: number) => boolean,
): Range | undefined {
  if (!JOIN_SIGNS.has(prose.charAt(lower.end))) return undefined;
  const at = skip(JOIN, prose, lower.end);
  if (at === lower.end || isMasked(at)) return undefined;
  const { amount: upper, factor: upperFactor } = readUpper(prose, at);
  const value = lowerValue(lower, upper);
  const signedMax = upperFactor * upper.value;
  if (!fits(lower, upper) || factor * value >= signedMax || /^[-—–]\d/.test(prose.slice(upper.end)))
    return undefined;
  const byWord = /[至到]/.test(prose.slice(lower.end, at)) && lower.unit !== '';
  const before = prose.slice(Math.max(0, lower.start - 12), lower.start);
  if (byWord && COURSE.test(before) && !prose.startsWith('不等', upper.end)) return undefined;
  const { start, written } = lower;
  return { ...upper, start, written, value, valueMax: upper.value, signedMax };
}

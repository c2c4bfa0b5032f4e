import { readAmount, type Amount } from './figure-amount.ts';
import { BLANK, skip } from './figure-number.ts';

/** Between the ends of a range; 至 and 到 as well. */
const JOIN = new RegExp(`${BLANK}(?:[～~—–−-]|——|至|到)${BLANK}(?=[-−]?\\d)`, 'y');

/** A course from here to there (从3户到30户) is two figures, not a range; 从300元到500元不等 is one. */
const COURSE = /[从由][^，。；、,;\d\n]{0,8}$/;

/** Reads the upper end at `at`, with its sign. */
function readUpper(prose: string, at: number): Amount {
  const signed = /[-−]/.test(prose.charAt(at));
  const amount = readAmount(prose, signed ? at + 1 : at);
  return signed ? { ...amount, value: -amount.value } : amount;
}

/** The lower end in the unit of the upper: 5—8万元 begins at 50000, 8000～1.2万元 at 8000. */
function lowerValue(lower: Amount, upper: Amount): number {
  const shared = lower.unit === '' && lower.scale === 1 && upper.scale > 1;
  return shared && lower.value < upper.value / upper.scale ? lower.value * upper.scale : lower.value;
}

/** Whether lower and upper can be the ends of one range: the unit of the one fits the other. */
function fits(lower: Amount, upper: Amount): boolean {
  if (lower.unit !== '') return lower.unit === upper.unit;
  return upper.unit !== '' || upper.scale > 1;
}

/**
 * Reads on from `lower` to the upper end of a range: 1—3年, 15%～30%, 13万～17万元, 3至5个. Undefined where there
 * is none, as in 15天到3天, whose ends do not rise.
 */
export function readRange(
  prose: string,
  lower: Amount,
  isMasked: (at: number) => boolean,
): (Amount & { valueMax: number }) | undefined {
  const at = skip(JOIN, prose, lower.end);
  if (at === lower.end || isMasked(at)) return undefined;
  const upper = readUpper(prose, at);
  const value = lowerValue(lower, upper);
  if (!fits(lower, upper) || value >= upper.value || /^[-—–]\d/.test(prose.slice(upper.end)))
    return undefined;
  const byWord = /[至到]/.test(prose.slice(lower.end, at)) && lower.unit !== '';
  const before = prose.slice(Math.max(0, lower.start - 12), lower.start);
  if (byWord && COURSE.test(before) && !prose.startsWith('不等', upper.end)) return undefined;
  return { ...upper, start: lower.start, written: lower.written, value, valueMax: upper.value };
}

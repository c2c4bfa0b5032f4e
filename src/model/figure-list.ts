import { readAmount, type Amount } from './figure-amount.ts';
import { skip } from './figure-number.ts';

/** Numbers between one that has no unit of its own and the last of the list, which has it. */
const UP_TO_LAST =
  /(?:[ ]?[、和与及][ ]?(?:\d{1,9}(?:\.\d{1,6})?个?(?=[ ]?[、和与及]))){0,8}[ ]?[、和与及][ ]?(?=\d)/y;

/** Words that deal out what follows, one for each. */
const DEALING = /(?:分别|依次|各)[^，。；,;\n]{0,14}$/;

/** Units of what only shares and rates have, so that numbers before them cannot count anything else. */
const OF_SHARES = /^(?:个百分点|百分点|个基点|个点|%|‰)$/;

/** Whether the numbers of a list share the unit of the last: 分别为12、15万元, 提高1.2、3.4个百分点. */
function share(first: Amount, last: Amount, before: string): boolean {
  if (first.unit === '个') return OF_SHARES.test(last.unit) && last.unit.startsWith('个');
  if (last.unit === '' && last.scale === 1) return false;
  // 1、3.5%的企业…: the number of a paragraph begins its line.
  if (/(?:^|\n)\s*$/.test(before)) return false;
  const isDecimal = first.written.includes('.') && last.written.includes('.');
  return isDecimal || OF_SHARES.test(last.unit) || DEALING.test(before);
}

/**
 * Gives `first` the unit, and 万 or 亿, of the list that it begins: of 提高0.9、5.9个百分点 the 0.9 is in 个百分点. It is
 * returned as it is where it begins no such list; its text stays its own.
 * @param before The text before it.
 */
export function withSharedUnit(prose: string, first: Amount, before: string): Amount {
  if ((first.unit !== '' && first.unit !== '个') || first.scale > 1 || first.mark !== '' || first.counted)
    return first;
  if (!' 、和与及'.includes(prose.charAt(first.end) || '.')) return first;
  const at = skip(UP_TO_LAST, prose, first.end);
  if (at === first.end) return first;
  const last = readAmount(prose, at);
  if (!share(first, last, before)) return first;
  const { unit, scale } = last;
  return { ...first, unit, scale, value: Number(`${first.value}e${Math.round(Math.log10(scale))}`) };
}

import { difference, mapInterval, quotient, type Amount, type Interval } from './interval.ts';

/** How a change is worked out: `b ÷ a − 1`, `b ÷ a`, `b − a`, or how many times `a` has doubled. */
export type Formula = 'relative' | 'multiple' | 'difference' | 'doubling';

/** What a change comes to, in the unit in which it is stated. */
export interface WorkedOut extends Interval {
  formula: Formula;
  value: number;
}

/** What units of a change mean. `by` is what 1, or one unit of the level, counts in the unit of the change. */
interface UnitRule {
  unit: string;
  formulas: readonly Formula[];
  by: number;
  /** Units of levels of which it can be said; without it, any. */
  of?: readonly string[];
}

const SHARES = ['%', '‰', '成'];

/** Units in which the change of any level may be stated, and those that only changes of shares have. */
const UNIT_RULES: readonly UnitRule[] = [
  // Of a rate, 提高2% is said both of 2% of it and, loosely, of two points.
  { unit: '%', formulas: ['relative', 'difference'], by: 100, of: ['%'] },
  { unit: '%', formulas: ['relative'], by: 100 },
  { unit: '‰', formulas: ['relative'], by: 1000 },
  // 增长两成 is a growth of 20%.
  { unit: '成', formulas: ['relative'], by: 10 },
  // 增长1.5倍 adds one and a half times; 是…的2.5倍 says what it comes to.
  { unit: '倍', formulas: ['relative', 'multiple'], by: 1 },
  // 翻一番 is twice as much, 翻两番 four times.
  { unit: '番', formulas: ['doubling'], by: 1 },
  { unit: '百分点', formulas: ['difference'], by: 1, of: ['%'] },
  { unit: '基点', formulas: ['difference'], by: 100, of: ['%'] },
];

/** Units that say a change without naming what changed. */
const POINTS = ['百分点', '基点'];

/** Whether a unit (in base units) is one of shares: %, ‰, 成. */
export const isShareUnit = (unit: string): boolean => SHARES.includes(unit);

/** Whether a unit (in base units) is one of differences of shares: 百分点, 基点. */
export const isPointUnit = (unit: string): boolean => POINTS.includes(unit);

/** Whether the change of a level in `level` may be stated in `unit` (both base units). */
export function canState(unit: string, level: string): boolean {
  return ruleFor(unit, level) !== undefined || unit === level;
}

const ruleFor = (unit: string, level: string): UnitRule | undefined =>
  UNIT_RULES.find((rule) => rule.unit === unit && (rule.of?.includes(level) ?? true));

/** Words that say that a number of 倍 is what is added, or what it comes to. */
const ADDS = /[增涨升高长大多]|翻/;
const COMES_TO = /[是为]|相当|达|倍数/;

/** Which of two meanings words choose; both where they choose neither, or both. */
function chosen(formulas: readonly Formula[], unit: string, words: string): readonly Formula[] {
  if (unit !== '倍' || ADDS.test(words) === COMES_TO.test(words)) return formulas;
  return [ADDS.test(words) ? 'relative' : 'multiple'];
}

/**
 * All that a change from `base` to `now` may be in `unit` (a base unit), one reading a formula; nothing where it cannot be
 * worked out: of nought or less nobody can say by how many per cent it grew, and 元 are not taken from 人.
 * @param words The label of the change, or the verb before it: they tell 增长1.5倍 from 是…的2.5倍.
 */
export function workOutChange(
  unit: string,
  { base, now }: Record<'base' | 'now', Amount>,
  words: string,
): WorkedOut[] {
  if (base.unit !== now.unit) return [];
  const rule = ruleFor(unit, base.unit);
  const readings = rule
    ? chosen(rule.formulas, unit, words)
    : unit === base.unit
      ? (['difference'] as const)
      : [];
  return readings.flatMap((formula) => {
    // Points are counted as they are: only ratios are told in hundredths.
    const by = formula === 'difference' && unit === '%' ? 1 : (rule?.by ?? 1);
    return formula === 'difference' ? [subtract(base, now, by)] : divide(formula, base, now, by);
  });
}

function subtract(base: Amount, now: Amount, by: number): WorkedOut {
  const interval = mapInterval(difference(now, base), (end) => end * by);
  return { formula: 'difference', value: (now.value - base.value) * by, ...interval };
}

function divide(formula: Exclude<Formula, 'difference'>, base: Amount, now: Amount, by: number): WorkedOut[] {
  if (base.value <= 0 || base.low < 0) return [];
  if (formula === 'doubling' && now.value <= 0) return [];
  const turn = {
    relative: (ratio: number) => (ratio - 1) * by,
    multiple: (ratio: number) => ratio * by,
    doubling: (ratio: number) => Math.log2(Math.max(ratio, 0)) * by,
  }[formula];
  return [{ formula, value: turn(now.value / base.value), ...mapInterval(quotient(now, base), turn) }];
}

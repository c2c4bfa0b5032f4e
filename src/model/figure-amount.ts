import { BLANK, readNumber, skip, skipBlanks, type WrittenNumber } from './figure-number.ts';
import { COUNTED_NOUNS, unitPattern } from './unit-words.ts';
import { FIGURE_UNITS } from './unit.ts';

/** A number with its unit. */
export interface Amount extends WrittenNumber {
  /** As written, without 万 and 亿; empty where there is none. */
  unit: string;
  /** Whether a noun is counted without a measure word: `300农户`. */
  counted: boolean;
}

const UNIT = FIGURE_UNITS.map(unitPattern).join('|');

/** Units that stand in brackets after another: 台（套）. */
const SECOND =
  '[（(](?:套|件|次|户|人|个|名|处|项|条|家|台|座|只|艘|辆|册|期|场|位|间|篇|头|份|起|支|株)[）)]';

/** Of what a rate counts by: 吨标准煤/万元, 件/万人. */
const POWER = '(?:[十百千]?[万亿]|[百千])?';

/** The patterns of the units that begin with one sign, so that a number is not held against all of them. */
const UNITS_BY_SIGN = new Map(
  [...Map.groupBy(FIGURE_UNITS, (unit) => unit.charAt(0))].map(([sign, units]) => [sign, unitAt(units)]),
);

/** A unit, a rate (元/公斤, 元/人·年), or a unit with a second one in brackets. */
function unitAt(units: readonly string[]): RegExp {
  const first = units.map(unitPattern).join('|');
  return new RegExp(`(?:${first})(?:/${POWER}(?:${UNIT}|月)(?:[/·・](?:${UNIT}|月))?|${SECOND})?`, 'y');
}

const COUNTED_AT = new RegExp(`${BLANK}(?:${COUNTED_NOUNS})`, 'y');

/** 个多月: the mark stands inside the unit. */
const SPLIT_AT = new RegExp(`${BLANK}个(?<mark>多|余|来)(?<unit>月|小时|星期|工作日|百分点|学期|季度)`, 'y');

/** A greater unit, the smaller one that may follow with its own number, and how many of these it holds. */
const STEPS: readonly (readonly [RegExp, string, number])[] = [
  [/^个?小时$/, '分钟|分(?!之)', 60],
  [/^分钟?$/, '秒', 60],
  [/^年$/, '个月', 12],
  [/^天$/, '个?小时', 24],
  [/^元$/, '角', 10],
];

const STEP_AT = STEPS.map(([, small]) => new RegExp(`[零又]?(?<count>\\d{1,2})(?<unit>${small})`, 'y'));

/** Signs with which STEP_AT begins. */
const STEP_SIGNS = new Set('零又0123456789');

/** What the smaller unit is called on its own. */
const FULL_NAME: Readonly<Record<string, string>> = { 分: '分钟' };

/** The unit that follows `number`, whether its digits are 汉字 or not. */
export function withUnit(text: string, number: WrittenNumber): Amount {
  const at = skipBlanks(text, number.end);
  SPLIT_AT.lastIndex = number.end;
  const isSplit = number.mark === '' && text.charAt(at) === '个';
  const split = isSplit ? SPLIT_AT.exec(text)?.groups : undefined;
  if (split) {
    return {
      ...number,
      end: SPLIT_AT.lastIndex,
      mark: split.mark ?? '',
      unit: `个${split.unit ?? ''}`,
      counted: false,
    };
  }
  const pattern = UNITS_BY_SIGN.get(text.charAt(at));
  const end = pattern ? skip(pattern, text, at) : at;
  if (end > at) return { ...number, end, unit: text.slice(at, end), counted: false };
  return { ...number, unit: '', counted: skip(COUNTED_AT, text, number.end) > number.end };
}

/** Adds what follows in a smaller unit: 2小时30分钟 are 150分钟. */
function withSmallerUnit(text: string, amount: Amount): Amount {
  if (amount.mark !== '' || amount.written.includes('.')) return amount;
  if (!STEP_SIGNS.has(text.charAt(amount.end))) return amount;
  const index = STEPS.findIndex(([great]) => great.test(amount.unit));
  const pattern = STEP_AT[index];
  const step = STEPS[index];
  if (!pattern || !step) return amount;
  pattern.lastIndex = amount.end;
  const found = pattern.exec(text)?.groups;
  if (!found) return amount;
  const unit = found.unit ?? '';
  return {
    ...amount,
    end: pattern.lastIndex,
    written: text.slice(amount.start, pattern.lastIndex - unit.length),
    value: amount.value * step[2] + Number(found.count),
    unit: FULL_NAME[unit] ?? unit,
  };
}

/** Reads the amount whose first digit stands at `start`. */
export function readAmount(text: string, start: number): Amount {
  return withSmallerUnit(text, withUnit(text, readNumber(text, start)));
}

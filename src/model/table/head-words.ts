import { narrowHead } from './narrow-head.ts';
import type { NamedPeriod, NamedPlace } from '../mention.ts';
import { findPeriodWords, resolvePeriod, type PeriodWord } from '../mentions/period-words.ts';
import { readPlaceWords } from '../mentions/place-words.ts';
import { readHeadMeasure, type HeadMeasure } from './head-measure.ts';
import { splitUnit } from './head-unit.ts';

/** What the head of a column, or the name of a row, says of its cells. */
export interface HeadWords extends HeadMeasure {
  /** As written. */
  text: string;
  /** The thing: without unit, period, place, measure and the number of a list; empty where only those stand there. */
  thing: string;
  unit: string | undefined;
  /** Undefined where it names none. */
  period: SpokenHead | undefined;
  place: NamedPlace | undefined;
  /** 合计, 总计: all rows together. */
  isTotal: boolean;
  /** Whether it is a part of the row before: 其中：城镇. */
  isPart: boolean;
}

/** A word of time in a head. */
export interface SpokenHead {
  word: PeriodWord;
  /** The code, given what else the table says of its year. */
  codeIn: (year: string | undefined, current: string | undefined) => string | undefined;
}

const NUMBERED =
  /^(?:[①-⑳㈠-㈩]|\d{1,2}[、.．](?!\d)|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\))\s*/u;
const PART = /^(?:其中[:,\s]*|[#·•]\s*)/u;
const TOTAL = /^(?:合\s*计|总\s*计|共\s*计|全部合计|汇总)$/u;
/** Words that say only that here is the value. */
const GENERIC =
  /^(?:数值|数额|数|绝对[数量额值]|总量|实绩|实际(?:值|数|完成)?|指标值|金额|数量|本期|本年|累计|总计|合计|当[月季年期]|自?年初累计|年[末底][数值]|指标|项目|名称)$/u;
/** Marks of notes behind a head. */
const NOTE = /[*†①-⑳]+$/u;

/** Names are printed with wide brackets. */
const widen = (name: string): string => name.replaceAll('(', '（').replaceAll(')', '）');

/** Reads a head or a row's name. */
export function readHead(text: string, day: string | undefined): HeadWords {
  const all = narrowHead(text)
    .replaceAll(/[\s\u3000]+/g, ' ')
    .trim()
    .replace(NOTE, '')
    .trim();
  const { words: withPeriod, unit } = splitUnit(all);
  const isPart = PART.test(withPeriod);
  const named = withPeriod.replace(NUMBERED, '').replace(PART, '').replace(NUMBERED, '').trim();
  const { period, rest } = takePeriod(named, day);
  const measured = readHeadMeasure(rest);
  const words = measured.words.trim();
  const isTotal = TOTAL.test(words);
  const [, leading = '', behind = words] = /^(全[国省市县区镇乡村州])(.{2,})$/u.exec(words) ?? [];
  const whole = readPlaceWords(leading === '' ? words : leading);
  const place: NamedPlace | undefined =
    whole?.text === (leading || words)
      ? { text: whole.text, level: whole.level, reach: 'clause' }
      : undefined;
  // 全县户籍人口 is 户籍人口 of the county.
  const name = leading !== '' && place ? behind : place ? '' : words;
  const isNone = name === '' || isTotal || GENERIC.test(name);
  const thing = isNone ? '' : widen(name.replaceAll(' ', '').replace(/[:,]$/, ''));
  return { ...measured, text: text.trim(), words, thing, unit, period, place, isTotal, isPart };
}

/** Takes the period off a head; one that stands behind 比 is the base of a change and stays. */
function takePeriod(head: string, day: string | undefined): { period: SpokenHead | undefined; rest: string } {
  const year = /^(?:19|20)\d\d$/.test(head) ? `${head}年` : head;
  const word = findPeriodWords(year).find(({ from, spoken }) => {
    const isBase = /[比较为占]$/.test(year.slice(0, from));
    return !isBase && (spoken.codeIn !== undefined || spoken.special !== undefined);
  });
  if (!word) return { period: undefined, rest: head };
  const rest = year.slice(0, word.from) + year.slice(word.to);
  const codeIn: SpokenHead['codeIn'] = (of, current) =>
    resolvePeriod(word.spoken, { day, year: of, current });
  return { period: { word, codeIn }, rest: rest.trim() };
}

/** A word of time as a mention has it. */
export const namedPeriod = ({ word }: SpokenHead, code: string): NamedPeriod => ({
  code,
  text: word.text,
  reach: 'clause',
});

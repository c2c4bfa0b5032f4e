import { parsePeriod, type Period } from '../schemas/period.ts';
import type { NamedPeriod } from './mention.ts';

/** The time of an observation: a period, or a day alone where no period is written. */
export interface ObservedTime {
  period?: string | undefined;
  /** The last day of the period, `YYYY-MM-DD`. */
  at: string;
}

/** Words before a day that make it an end: 截至10月31日. */
const UP_TO = /^(?:截[至止]|到)/;

/** This year so far: any part of it may be meant. */
const THIS_YEAR = /^(?:今年(?:以来)?|年内|本年)$/;

/** The year before the one that is spoken of, which need not be that of the text: 2023年…，上年为…. */
const YEAR_BEFORE = /^上一?年/;

/** A period whose year neither the words nor the text tell is of the year that the data name. */
function readCode(code: string, at: string): Period | undefined {
  return parsePeriod(code.replaceAll(/\b0000/g, at.slice(0, 4)));
}

const isEnd = ({ kind }: Period, text: string): boolean =>
  kind === 'instant' || (kind === 'day' && UP_TO.test(text));

const contains = (whole: Period, part: Period): boolean => whole.from <= part.from && part.to <= whole.to;

/**
 * Whether prose names the time of an observation. A moment is named by any period that ends with it (2023年，人口…);
 * a period is named by its end where the words say 截至. Undefined where the two cannot be compared: a day in the news
 * says nothing of the quarter that is reported, nor does a day alone, without a period, contradict a period.
 */
export function isSamePeriod(said: NamedPeriod, known: ObservedTime): boolean | undefined {
  const read = readCode(said.code, known.at);
  if (!read) return undefined;
  const end = isEnd(read, said.text);
  if (known.period === undefined) return end ? read.to === known.at : undefined;
  const period = parsePeriod(known.period);
  if (!period) return undefined;
  if (end || period.kind === 'instant') return read.to === period.to;
  if (read.from === period.from && read.to === period.to) return true;
  if (YEAR_BEFORE.test(said.text) && Number(read.from.slice(0, 4)) === Number(period.from.slice(0, 4)) + 1)
    return undefined;
  const isVague = THIS_YEAR.test(said.text) && contains(read, period);
  const isDayOfNews = read.kind === 'day' && period.kind !== 'day';
  return isVague || isDayOfNews ? undefined : false;
}

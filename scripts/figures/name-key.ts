import { asThing } from '../../src/model/subject/as-thing.ts';
import { placeOf } from '../../src/model/subject/place-of.ts';
import type { Trend } from '../../src/model/mention.ts';

/** A label taken apart: two that have the same key are names of one thing. */
export interface NameKey {
  key: string;
  /** Which way a label of the old form says that it went: 同比下降. */
  trend: Trend | undefined;
}

const CHANGE =
  /^(?<thing>.+?)(?<base>同比|环比|年均|比年初|比上年|比去年|较上年|较年初|较[^增减]{2,6})?(?:(?<neutral>增速|增幅|增减|涨跌幅|变化)|(?<rise>增长|增加|提高|上升|上涨)|(?<fall>下降|减少|降低|下跌|回落))(?:比例|率)?$/u;

const BASES: Readonly<Record<string, string>> = {
  比上年: '同比',
  比去年: '同比',
  较上年: '同比',
  较年初: '比年初',
};

/** The words of a thing without brackets, verbs that report it, and place. */
function plain(words: string): string {
  const { rest } = placeOf(words);
  return asThing(rest, '').replaceAll(/（(?!此前)[^（）]*）/gu, '');
}

/** What a label names. A change is the same however it is said: 同比增长 of old labels and 同比增速. */
export function nameKey(label: string): NameKey {
  const { thing, base = '', rise, fall } = CHANGE.exec(label)?.groups ?? {};
  if (thing === undefined) return { key: plain(label) || label, trend: undefined };
  const trend = rise === undefined ? (fall === undefined ? undefined : 'fall') : 'rise';
  return { key: `${plain(thing)}|${BASES[base] ?? base}`, trend };
}

import { isQuantity } from './quantity.ts';
import { isVerbs } from './verb-at.ts';
import { trimLead, trimTail } from './trim-words.ts';

/** Verbs that report an amount and are no part of its name. */
const REPORTS = '实现|完成|达到|累计|取得|共计|形成|获得|创造';

const INSIDE = new RegExp(
  `(?<=[\\p{Script=Han}）]{2})(?:已|共|累计)*(?:${REPORTS})(?=[\\p{Script=Han}]{2})`,
  'gu',
);
const AT_HEAD = new RegExp(`^(?:共|已)*(?:${REPORTS})了?(?=.{3})`, 'u');
const AT_END = new RegExp(
  `(?:${REPORTS}|分别|均|也|都|同样|(?<=.{2})为?每(?:公斤|千克|斤|吨|亩|平方米|人|户|头|只|立方米)|[为的了就还又再])+$`,
  'u',
);

/** Numbers of a list: ①, 1、, （一）. */
const NUMBERED = /^(?:[①-⑳㈠-㈩]|\d{1,2}[、.．]|（[一二三四五六七八九十\d]{1,3}）)+/u;

/** Periods and orders of time, which the observation says: 同期为, 一季度. */
const PERIOD =
  /^(?:[（(]?(?:去年|上年|上一年|前年)?(?:同期|全年|一季度|二季度|三季度|四季度|前三季度|上半年|下半年|年末|年底|本月|当月))+(?:为|是|则为?)?/u;

/** How long it took: 总产量十年增长1.3倍. */
const SPAN = /(?:[一二三四五六七八九十两几]+)年(?:间|来|内)?$/u;

/** The branches of the economy in short: 二产, 三产. */
const BRANCH = /^第?([一二三])产(?:业)?(?![业权品])/u;

/**
 * The thing that some words name, without lists' numbers, periods, verbs that report it and what leads to the number:
 * 第一产业完成投资 is 第一产业投资, 完成地方财政收入 is 地方财政收入.
 */
export function asThing(words: string, base: string): string {
  const plain = words
    .trim()
    .replace(NUMBERED, '')
    .replace(/^[（(：:“]+|[：:]+$/gu, '')
    .replace(/^其中[，：:]?/u, '');
  const timeless = plain.replace(PERIOD, '').replace(SPAN, '').replace(BRANCH, '第$1产业');
  const lead = trimTail(trimLead(timeless)).replace(NUMBERED, '');
  if (isVerbs(lead)) return lead;
  const inner = lead.replaceAll(INSIDE, '').replace(AT_END, '');
  const headless = inner.replace(AT_HEAD, '');
  const thing = isQuantity(headless) || inner !== lead ? headless : inner;
  return /^(?:实际|名义|可比|正|负|按可比(?:价格|口径)(?:计算)?|扣除价格因素|预计)+$/u.test(thing)
    ? base
    : thing;
}

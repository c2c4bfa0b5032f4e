import type { Bound } from '../schemas/metric.ts';

/** A word that says how a number is meant, with how many signs it takes. */
export interface BoundMark {
  bound: Bound;
  length: number;
}

const NOT = '(?:不|不得|不能|不应|不可|不宜|未|没有)';

/** Marks before the number, the longer before the shorter that ends it. */
const BEFORE: readonly (readonly [Bound, RegExp])[] = [
  ['under', new RegExp(`${NOT}(?:超过|高于|多于|大于|超)$`)],
  ['over', new RegExp(`(?:${NOT}(?:少于|低于|小于)|不下于?|至少|最少)$`)],
  ['under', /(?:不足|不到|不满|未满|不及|少于|低于|小于|最多|至多|将近|接近|几乎)$/],
  // 贴近 is a word, but not in 生活补贴近6000人.
  ['under', /(?:(?<=[补津]贴)|(?<![附最邻靠临走亲相就贴拉远新逼迫毗]))近$/],
  ['over', /(?:超过了?|超出了?|多于|高于|大于|逾)$/],
  // 突破 is a noun in 取得重大突破3项.
  ['over', /(?<![大新的得关])(?:突破|冲破)了?$/],
  ['under', /跌破了?$/],
  // 高超 is a word, but not in 比上年提高超5个百分点.
  ['over', /(?:(?<=[提增升抬调]高)|(?<![反高赶]))超$/],
  ['about', /(?:大约|大概|大致|约莫|差不多)$/],
  // 续约 is a word, but not in 手续约170件; likewise 合约 in 折合约5吨.
  [
    'about',
    /(?<=[手继陆连持后存]续|[折综总整结]合|[征收筹采募搜汇归]集|[化调破了]解|办公|[机体编研绘]制|\d条|[信遵]守)约[为占有达合需计]?$/,
  ],
  ['about', /(?<![签预节违履续邀特合条制公契婚集简毁解赴践守俭])约[为占有达合需计]?$/],
];

/** The last signs of all words in BEFORE and STEPPING: where none ends the text, none of them does. */
const LAST_SIGNS = new Set('过于超下少足到满及多近乎出逾概约致莫占有达合需计为破了上稳入进越居升');

/** Steps and thresholds that are passed: 站上20亿元台阶, 跨过10亿元大关. The words before count only with those after. */
const STEPPING = /(?:站[上稳]|[跨登踏迈跃][上过入进]|跨越|越过|跃居|晋升|闯过|冲过|挺进)了?$/;
const STEP = /^的?(?:新?台阶|大关|关口|门槛|整数关|行列|阵营|时代|俱乐部|方阵|梯队)/;

/** Marks after the unit. 以上 may say that the number itself counts: （含）以上, 及以上. */
const AFTER: readonly (readonly [Bound, RegExp])[] = [
  ['over', /(?:[（(]含[）)])?及?以上/y],
  ['over', /有余|开外|出头|\+(?![\dA-Za-z])/y],
  // 2年多, 3元多; but not 3人多次 or 5个多形式.
  [
    'over',
    /(?<=[年天月时钟元米里吨斤克亩倍岁顷度周期瓦成%])(?:多(?![次种样层方渠项形个名家部元点头边党能式云民])|余(?![额下热粮]))/y,
  ],
  ['under', /(?:[（(]含[）)])?及?以下|(?:[（(]含[）)])?[以之]内/y],
  ['about', /左右(?![两手逢])|上下(?![联同齐一班级车游贯])/y],
];

/** Signs with which the marks in AFTER begin. */
const FIRST_SIGNS = new Set('（(及以之有开出+多余左上');

/** What a mark between the digits and the unit says. */
const INSIDE: Readonly<Record<string, Bound>> = {
  多: 'over',
  余: 'over',
  个多: 'over',
  几: 'over',
  '+': 'over',
  来: 'about',
};

/** Verbs of lasting, after which 近 means "nearly"; otherwise 近3年 are the last three years. */
const LASTING = /(?:历时|历经|耗时|用时|用了|花了|经过|时间|工期|为期|长达|达|已有|[有了经])近$/;

/** Units of time that 近 can speak of as past. */
const PAST = /^(?:年|个月|天|日|周|个星期|个?学期|个季度)$/;

/** Whether `近` before an amount of `unit` means "in the last …": 近3年来, but not 历时近3年 or 近30年的历史. */
function meansLast(before: string, unit: string, after: string): boolean {
  return (
    PAST.test(unit) && before.endsWith('近') && !LASTING.test(before) && !/^的?(?:历史|时间|之久)/.test(after)
  );
}

/** The mark that ends `before`, the text up to the number. */
export function markBefore(before: string, unit: string, after: string): BoundMark | undefined {
  if (!LAST_SIGNS.has(before.slice(-1)) || meansLast(before, unit, after)) return undefined;
  for (const [bound, pattern] of BEFORE) {
    const match = pattern.exec(before);
    if (match) return { bound, length: match[0].length };
  }
  const step = STEP.test(after) ? STEPPING.exec(before) : null;
  return step ? { bound: 'over', length: step[0].length } : undefined;
}

/** The mark that begins at `at`, right after the unit. */
export function markAfter(text: string, at: number): BoundMark | undefined {
  if (!FIRST_SIGNS.has(text.charAt(at))) return undefined;
  for (const [bound, pattern] of AFTER) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { bound, length: match[0].length };
  }
  return undefined;
}

/** What a mark between digits and unit (多, 余, 来, 几, +) says. */
export function boundInside(mark: string): Bound | undefined {
  return INSIDE[mark];
}

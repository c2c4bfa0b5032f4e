import type { Measure } from '../../schemas/metric.ts';

/** What the words of a head say of the measure, and the words that remain. */
export interface HeadMeasure {
  words: string;
  measure: Measure;
  /** Words of the base of a change: 同比, 比2020年. */
  base: string;
  /** What stands before a word of growth and belongs to it: 名义, 实际. */
  manner: string;
  /** Whether a value above nought is a fall: 降幅, 比上年减少. */
  turned: boolean;
  /** Of a share: the whole, or the plan; empty where it is not said. */
  whole: string;
  isPlan: boolean;
  /** Whether the word itself says that it is in per cent: 增速, 比重. */
  isRate: boolean;
}

const BASE =
  '(?<base>同比|环比|[比较](?:上年|去年|上月|上季度?|上期|年初|上年末|年初数)(?:同期|末|底)?|[比较](?:19|20)\\d\\d年(?:同期)?)';

const CHANGE = new RegExp(
  `(?:${BASE})?(?<manner>名义|实际|可比(?:价|口径)?|现价|年均)?` +
    `(?<word>增长率?|增速|增幅|增减(?:变动)?(?:额|量|数|率|幅度?)?|涨跌幅?度?|涨幅|变化|变动|±|增加(?!值)(?:额|量)?|提高|上升|上涨|` +
    `(?<fall>降幅|跌幅|下降|减少(?:额|量)?|降低|下跌|回落))?$`,
  'd',
);

const SHARE = /(?:所?占(?<whole>.*?)(?:的)?(?:比重|比例|比|份额|%)?|比重|构成比?|份额)$/;
const PLAN =
  /(?:完成|为|占)(?<plan>(?:年初|全年|年度|调整)?(?:预算|计划|目标|任务)(?:数|任务|目标)?)的?(?:比例|比重|百分比)?$/;

const LEVEL: Omit<HeadMeasure, 'words'> = {
  ...{ measure: 'level', base: '', manner: '', turned: false, whole: '', isPlan: false, isRate: false },
};

/**
 * Reads what a head measures: 同比增长 is a change against the year before, 占比 a share, everything else a level.
 * @param head Narrow, without its unit and its period.
 */
export function readHeadMeasure(head: string): HeadMeasure {
  const plan = PLAN.exec(head);
  if (plan)
    return {
      ...LEVEL,
      words: head.slice(0, plan.index),
      measure: 'share',
      whole: plan.groups?.plan ?? '',
      isPlan: true,
      isRate: true,
    };
  const change = CHANGE.exec(head);
  const { base = '', manner = '', word = '', fall } = change?.groups ?? {};
  if (change && (base !== '' || word !== '')) {
    const isRate = /增速|增幅|率|涨幅|降幅|跌幅|±|涨跌幅/.test(word);
    return {
      ...LEVEL,
      words: head.slice(0, change.index),
      measure: 'change',
      base,
      manner,
      turned: fall !== undefined,
      isRate,
    };
  }
  const share = SHARE.exec(head);
  if (share && !/占地|占用/.test(share[0]))
    return {
      ...LEVEL,
      words: head.slice(0, share.index),
      measure: 'share',
      whole: share.groups?.whole ?? '',
      isRate: true,
    };
  return { ...LEVEL, words: head };
}

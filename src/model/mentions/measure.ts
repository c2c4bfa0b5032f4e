import type { Measure } from '../../schemas/metric.ts';
import type { ReadTrend } from './trend.ts';

/** Units of a part of a whole. */
const PART = /^(?:%|‰|成|:.*|)$/;

const SHARE_LEAD =
  /(?:占(?!地|用|道|线|领|有率?)|比重|占比|份额|构成比|贡献率)|(?:完成|为|是|达到?|相当于|超)(?:了)?[^，。；]{0,10}(?:计划|目标任务|目标|任务|预算|预期)(?:数|总数|总量|任务|投资|目标)?的?$/;

/** What part of something does it: 80%的农户. A rate behind it (98%的满意度) is a level. */
const SHARE_AFTER =
  /^(?:以上|左右|以下)?(?:为|是|的(?!.{0,6}(?:率|度|息|增|涨|降|速|幅|比例|比重|折|税|覆盖|标准|目标|要求|水平)))[一-鿿]/;

/** 三分之二的村, 半数企业, 七成以上完成改造. */
const FRACTION = /(?<![百千])分之|半数|\d\/\d/;

/** 满意率达98%的窗口 has a rate before it. */
const RATE_LEAD = /(?:率|度|比例|利息|幅)[^，。；]{0,4}$/;

/** What a figure says: how much there is, how much of a whole, or by how much it changed. */
export function readMeasure(
  lead: string,
  { text, after, unit }: { text: string; after: string; unit: string },
  trend: ReadTrend | undefined,
): Measure {
  if (trend?.kind === 'by' || unit.endsWith('百分点')) return 'change';
  if (!PART.test(unit)) return 'level';
  if (SHARE_LEAD.test(lead)) return 'share';
  if (FRACTION.test(text) || (unit === '成' && /^(?:以上|左右)?[一-鿿]/.test(after))) return 'share';
  return /^(?:%|‰|成)$/.test(unit) && !RATE_LEAD.test(lead) && SHARE_AFTER.test(after) ? 'share' : 'level';
}

/** Whether a figure of this unit takes over what was said of a share before it: 占比由35%调整为38%. */
export const canBeShare = (unit: string): boolean => PART.test(unit);

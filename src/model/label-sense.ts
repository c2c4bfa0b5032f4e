import type { Against } from '../schemas/metric.ts';
import type { Trend } from './mention.ts';

/** Verbs and nouns by which a label says that something went up. */
const RISES =
  '增长|增加|增幅|净增|新增|递增|上升|提高|提升|上涨|涨幅|回升|扩大|多增|增收|增速加快|翻番|净流入|顺差';

/** The same for what went down, and for what somebody made less: 压减项目, 降低成本, 节约资金. */
const FALLS =
  '下降|降低|降幅|减少|减幅|跌幅|减轻|减小|减缓|回落|下滑|下跌|下调|调低|缩减|缩小|缩短|收窄|萎缩|少增|负增长|' +
  '压减|压缩|压降|裁减|削减|精简|减免|减负|减税|降费|节约|节省|清退|化解|淘汰|取消|注销|撤并|脱贫';

/** Names of amounts below nought. They count where the label ends with them: 亏损企业数 counts companies. */
const BELOW = '亏损|逆差|赤字|净流出|缺口|负债净增';
const AT_END = '(?:总?额|金额|总量|人数|数量?|规模)?$';

const DIRECTIONS = new RegExp(`(?<rise>${RISES})(?!的|至|到)|(?<fall>${FALLS})(?!的|至|到)`, 'g');
const BELOW_NOUGHT = new RegExp(`(?:${BELOW})${AT_END}`);

/** Which way a label says that something went, by the last word that says so: 降幅收窄 and 增速回落 fell. */
export function labelTrend(label: string): Trend | undefined {
  const last = [...label.matchAll(DIRECTIONS)].at(-1)?.groups;
  if (last) return last.fall === undefined ? 'rise' : 'fall';
  return namesLoss(label) ? 'fall' : undefined;
}

/** Whether a label is the name of an amount below nought, such as 亏损额: 8 under it are −8. */
export const namesLoss = (label: string): boolean => BELOW_NOUGHT.test(label);

/** Words for what a change is measured against, in labels and in prose; the longer before the shorter. */
export const AGAINST_WORDS: readonly (readonly [Against, RegExp])[] = [
  ['last-year', /同比|[比较]上?[去年]年?(?:同期|同月|同季)/],
  ['previous', /环比|[比较](?:上月|上季度?|上期|前一[月季期])/],
  ['year-start', /[比较](?:年初|上年末|上年底|去年末|去年底)/],
];

/** What a label says that a change is measured against: 同比增长 is against last year. */
export function labelAgainst(label: string): Against | undefined {
  return AGAINST_WORDS.find(([, words]) => words.test(label))?.[0];
}

import type { Against } from '../schemas/metric.ts';
import type { Trend } from './mention.ts';
import { TREND_MASKS, TREND_WORDS } from './mentions/trend-words.ts';

/** Words by which a label says that somebody makes less of something; prose need not say it again: 压减项目12个. */
const MADE_LESS =
  '减免|减负|减轻|减税降费|降费|节约|节省|清退|化解|淘汰|取消|注销|撤并|精简|裁减|脱贫|负增长';

const isWord = ({ word, compares }: (typeof TREND_WORDS)[number]): boolean =>
  word.length > 1 && compares !== true;

const words = (trend: Trend): string =>
  TREND_WORDS.filter((each) => isWord(each) && each.trend === trend)
    .map(({ word }) => word)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** What is done comes first, for the masks of prose hide it. 下降的企业 are companies, 提高到 leads to a level. */
const DIRECTIONS = new RegExp(
  `(?<less>${MADE_LESS})|${TREND_MASKS.map(({ pattern }) => pattern).join('|')}|` +
    `(?:(?<rise>${words('rise')})|(?<fall>${words('fall')}))(?!的|至|到)`,
  'g',
);

/** Names of amounts below nought. They count where the label ends with them: 亏损企业数 counts companies. */
const BELOW_NOUGHT = /(?:亏损|逆差|赤字|净流出)(?:总?额|金额|总量|人数|数量?|规模)?$/;

/** A content has a handful of labels, and every figure asks for one. */
const known = new Map<string, Trend | undefined>();

/** Which way a label says that something went, by the last word that says so: 降幅收窄 and 增速回落 fell. */
export function labelTrend(label: string): Trend | undefined {
  if (!known.has(label)) known.set(label, readTrend(label));
  return known.get(label);
}

function readTrend(label: string): Trend | undefined {
  const last = [...label.matchAll(DIRECTIONS)]
    .flatMap(({ groups = {} }) =>
      groups.rise ? ['rise' as const] : groups.less || groups.fall ? ['fall' as const] : [],
    )
    .at(-1);
  return last ?? (namesLoss(label) ? 'fall' : undefined);
}

/** Whether a label is the name of an amount below nought, such as 亏损额: 8 under it are −8. */
export const namesLoss = (label: string): boolean => BELOW_NOUGHT.test(label);

/** Words for what a change is measured against, in labels and in prose. */
export const AGAINST_WORDS: readonly (readonly [Against, RegExp])[] = [
  ['last-year', /同比|[比较][上去]年(?![末底])(?:同期|同月|同季)?/],
  ['previous', /环比|[比较](?:上月|上季度?|上期|前一[月季期])/],
  ['year-start', /[比较](?:今?年初|[上去]年[末底])/],
];

/** What a label says that a change is measured against: 同比增长 is against last year. */
export function labelAgainst(label: string): Against | undefined {
  return AGAINST_WORDS.find(([, pattern]) => pattern.test(label))?.[0];
}

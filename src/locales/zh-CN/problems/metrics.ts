import type { Choice, Sentence } from '../../sentence.ts';
import { offer } from './offer.ts';

/** What a contradiction says: whose value, of when, and how it is worked out. */
export interface Contradiction {
  id: string;
  /** `2023-H1`, `2023-06-30`. */
  when: string;
  /** The value of the data in house style: `6.3%`. */
  stated: string;
  /** What the other values give: `5.1%`. */
  worked: string;
  /** `20.5亿元 ÷ 19.5亿元 − 1`. */
  workings: string;
}

/** Why a change of a level is only a note. */
export type Prices = 'constant' | 'unsaid';

const MEASURES = { change: '变化（change）', share: '占比（share）' };

/** Sentences about what metrics measure, and about values that do not fit each other. */
export const metrics = {
  repeatedPeriod: ({ period, first }: { period: string; first: string }): Sentence => ({
    message:
      period === first
        ? `同一个指标在 ${period} 有两个数值。`
        : `同一个指标在 ${period} 有两个数值，${first} 说的是同一个时候。`,
    fix: '只留一个，或者改正其中一个的时期。',
  }),
  changeWithoutAgainst: (): Sentence => ({
    message: '指标说的是变化（measure: change），没有写同什么相比。',
    fix: '加一行 against: last-year（同比）、previous（环比）或 year-start（比年初）；和某个基期比，就写那个时期，如 against: 2020-end。',
  }),
  shareWithoutWhole: (): Sentence => ({
    message: '指标说的是占比（measure: share），没有写占什么的比重。',
    fix: '加一行 whole: 整体的指标标识；整体没有设指标，就用几个字说明，如 whole: 全部企业。',
  }),
  measureMissing: ({ key, measure }: { key: string; measure: 'change' | 'share' }): Sentence => ({
    message: `${key} 只用于${MEASURES[measure]}，这个指标没有这样写。`,
    fix: `加一行 measure: ${measure}；如果不是，就删掉 ${key}。`,
  }),
  otherMeasure: ({ key, measure }: { key: string; measure: string }): Sentence => ({
    message: `${key} 不用于 measure: ${measure} 的指标。`,
    fix: `删掉 ${key}，或者核对 measure。`,
  }),
  ofWithoutMeasure: (): Sentence => ({
    message: 'of 只用于变化和占比，这个指标两样都不是。',
    fix: '删掉 of；是变化就写 measure: change，是占比就写 measure: share。',
  }),
  ofItself: ({ key, id }: { key: string; id: string }): Sentence => ({
    message: `${key} 写的是指标 ${id} 自己。`,
    fix: `删掉 ${key}，或者换成它所说的那个指标。`,
  }),
  changeOfChange: ({ id, of }: { id: string; of: string | undefined }): Sentence => ({
    message: `of 要写变化以前的水平，指标 ${id} 本身就是变化。`,
    fix: of === undefined ? '改成那个水平的指标，或者删掉 of。' : `改成 of: ${of}，或者删掉 of。`,
  }),
  partIsWhole: ({ id }: { id: string }): Sentence => ({
    message: `of 和 whole 都是指标 ${id}，部分和整体是同一个。`,
    fix: '改正其中一个。',
  }),
  unknownWhole: (choice: Choice & { campaign: string }): Sentence => ({
    message: `专题“${choice.campaign}”里没有指标“${choice.word}”。`,
    fix: `${offer(choice, '现有的指标')}整体没有设指标，就用几个字说明，如 whole: 全部企业。`,
  }),
  levelInPoints: ({ unit }: { unit: string }): Sentence => ({
    message: `“${unit}”说的是变化了多少，不是水平。`,
    fix: "说的是变化，就写 measure: change 和 against；说的是水平，就写 unit: '%'。",
  }),
  shareUnit: ({ unit }: { unit: string }): Sentence => ({
    message: `占比的单位是 %、‰ 或成，不是“${unit}”。`,
    fix: "写成 unit: '%'；如果说的不是占比，就改 measure。",
  }),
  changeUnit: ({
    unit,
    id,
    level,
    isRate,
  }: {
    unit: string;
    id: string;
    level: string;
    /** Whether the level is itself in %. */
    isRate: boolean;
  }): Sentence => ({
    message: `指标 ${id} 的单位是“${level}”，它的变化不能用“${unit}”来说。`,
    fix: isRate
      ? '单位写个百分点；如果 of 写错了，就改 of。'
      : `单位写 %、‰、倍，或者同样写“${level}”；如果 of 写错了，就改 of。`,
  }),
  unknownRegion: (choice: Choice): Sentence => ({
    message: `site.yaml 的 regions 里没有地区“${choice.word}”。`,
    fix:
      choice.nearest !== undefined
        ? offer(choice, '现有的地区')
        : `在 site.yaml 的 regions 里加上 { id: ${choice.word}, name: 地区名称, level: county }${
            choice.known.length > 0
              ? `，或者改成现有的：${choice.known.join('、')}${choice.more ? ' 等' : ''}`
              : ''
          }。`,
  }),
  siteRegionUnlisted: ({
    name,
    first,
    nearest,
  }: {
    name: string;
    first: string;
    nearest: string | undefined;
  }): Sentence => ({
    message: `本站的地区是“${name}”，regions 里没有这个名称，会当作第一个“${first}”。`,
    fix: `改成“${nearest ?? first}”，或者在 regions 里加上“${name}”。`,
  }),
  publishedBeforePeriod: ({ published, from }: { published: string; from: string }): Sentence => ({
    message: `数值在 ${published} 公开，它说的时候 ${from} 还没有到。`,
    fix: '核对 published 和 period（或 at）。',
  }),
  labelWithPeriod: ({ period, proposal }: { period: string; proposal: string }): Sentence => ({
    message: `指标的名称里有时期“${period}”，换一个时期就成了另一个指标。`,
    fix: `名称改成“${proposal}”，时期写在数值的 period 里，例如 period: 2023-H1（上半年）。`,
  }),
  changeContradicted: ({
    id,
    when,
    stated,
    worked,
    workings,
    of,
  }: Contradiction & { of: string }): Sentence => ({
    message: `指标 ${id} 在 ${when} 是 ${stated}，按 ${of} 的数值算是 ${worked}：${workings} = ${worked}，四舍五入也差不了这么多。`,
    fix: '核对这几个数值；如果确有缘故（如基数修订过），在这次数值里写上 waived: 原因。',
  }),
  changeDiffers: ({
    id,
    when,
    stated,
    worked,
    workings,
    of,
    prices,
  }: Contradiction & { of: string; prices: Prices }): Sentence => ({
    message: `指标 ${id} 在 ${when} 是 ${stated}，按 ${of} 的数值算是 ${worked}：${workings} = ${worked}。`,
    fix:
      prices === 'constant'
        ? '按不变价计算的变化本来就可以不同，不必处理。'
        : '变化就该由这两个数值算出来的（按现价），在指标里写 basis: current，并核对这几个数值；按不变价计算的，写 basis: constant。',
  }),
  shareContradicted: ({ id, when, stated, worked, workings }: Contradiction): Sentence => ({
    message: `指标 ${id} 在 ${when} 是 ${stated}，部分除以整体是 ${worked}：${workings} = ${worked}，四舍五入也差不了这么多。`,
    fix: '核对这几个数值；如果确有缘故（如整体的口径不同），在这次数值里写上 waived: 原因。',
  }),
  valueWaiverIdle: ({ when }: { when: string }): Sentence => ({
    message: `${when} 的数值与别的数值没有矛盾，这一条 waived 用不上。`,
    fix: '删掉 waived。',
  }),
  statedTrend: ({ before, after, verb }: { before: string; after: string; verb: string }): Sentence => ({
    message: `由“${before}”到“${after}”，却写“${verb}”，方向相反。`,
    fix: '核对两个数据和这个词，改正其中一处。',
  }),
  statedChange: ({
    stated,
    worked,
    workings,
    isNote,
  }: {
    stated: string;
    worked: string;
    workings: string;
    isNote: boolean;
  }): Sentence => ({
    message: `这里写“${stated}”，按前面两个数据算是 ${worked}：${workings} = ${worked}。`,
    fix: isNote
      ? '变化按不变价计算的，本来就可以不同；按现价计算的，请核对这三个数据。'
      : '核对这三个数据，改正其中一处；如果确有缘故，在 terms.yaml 的 waivers 里写明。',
  }),
  unevenList: ({ list, count, subjects }: { list: string; count: number; subjects: string }): Sentence => ({
    message: `“分别”前面说的是 ${subjects} 项，后面“${list}”是 ${count} 个数据。`,
    fix: '核对有没有漏写或多写，让两边一样多。',
  }),
};

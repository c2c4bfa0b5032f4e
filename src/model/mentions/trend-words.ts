import type { Trend } from '../mention.ts';

/** A word that says which way something went, and the word that says the opposite. */
export interface TrendWord {
  word: string;
  trend: Trend;
  /** What a slip, or a proof by mutation, puts in its place. */
  opposite: string;
  /** Whether a noun may stand between it and the figure: 减少用工30人; `rate` only before %, 倍 and 百分点. */
  object?: 'any' | 'rate';
  /** Whether it speaks of a figure only after a comparison: 比上年多3个. */
  compares?: true;
  /** Whether it is the name of a change: 涨幅5%. */
  noun?: true;
}

type Options = Omit<TrendWord, 'word' | 'trend' | 'opposite'>;

/** Two words that are opposites of each other. */
const pair = (rise: string, fall: string, options: Options = {}): TrendWord[] => [
  { word: rise, trend: 'rise', opposite: fall, ...options },
  { word: fall, trend: 'fall', opposite: rise, ...options },
];

const rise = (word: string, opposite: string, options: Options = {}): TrendWord => ({
  word,
  trend: 'rise',
  opposite,
  ...options,
});

const fall = (word: string, opposite: string, options: Options = {}): TrendWord => ({
  word,
  trend: 'fall',
  opposite,
  ...options,
});

/**
 * Words of rise and fall. A decline that narrows falls, one that widens rises. Where one word holds another (负增长),
 * the longer counts.
 */
export const TREND_WORDS: readonly TrendWord[] = [
  ...pair('正增长', '负增长'),
  ...pair('增长', '下降'),
  ...pair('增加', '减少', { object: 'any' }),
  ...pair('提高', '降低', { object: 'any' }),
  rise('上升', '下降'),
  fall('下滑', '上升'),
  ...pair('上涨', '下跌'),
  ...pair('扩大', '缩小', { object: 'any' }),
  ...pair('回升', '回落'),
  ...pair('攀升', '滑落'),
  ...pair('上浮', '下浮'),
  ...pair('上调', '下调'),
  ...pair('调增', '调减', { object: 'any' }),
  ...pair('净增', '净减', { object: 'any' }),
  ...pair('加快', '放缓'),
  ...pair('走高', '走低'),
  ...pair('增收', '减收'),
  ...pair('增产', '减产', { object: 'any' }),
  ...pair('增亏', '减亏'),
  ...pair('增支', '减支'),
  ...pair('递增', '递减'),
  ...pair('延长', '缩短', { object: 'any' }),
  ...pair('多增', '少增'),
  ...pair('高出', '低出'),
  rise('多出', '减少'),
  ...pair('高于', '低于', { object: 'any', compares: true }),
  ...pair('快于', '慢于', { object: 'any', compares: true }),
  ...pair('多于', '少于', { object: 'any', compares: true }),
  ...pair('涨幅', '跌幅', { noun: true }),
  ...pair('增幅', '降幅', { noun: true }),
  ...pair('升幅', '减幅', { noun: true }),
  ...pair('增速', '降速', { noun: true }),
  ...pair('增长率', '下降率', { noun: true }),
  ...pair('增量', '减量', { noun: true }),
  ...pair('翻番', '减半'),
  rise('翻', '降'),
  ...pair('多', '少', { compares: true }),
  ...pair('高', '低', { compares: true }),
  ...pair('快', '慢', { compares: true }),
  ...pair('增', '减'),
  ...pair('升', '降'),
  ...pair('涨', '跌'),
  rise('提升', '降低', { object: 'rate' }),
  rise('新增', '减少', { object: 'any' }),
  rise('跃升', '骤降'),
  rise('激增', '锐减'),
  rise('猛增', '骤减'),
  rise('上扬', '下探'),
  rise('反弹', '回落'),
  rise('增多', '减少'),
  rise('拉高', '拉低', { object: 'rate' }),
  rise('拉动', '下拉', { object: 'rate' }),
  fall('下拉', '拉动', { object: 'rate' }),
  fall('拉低', '拉高', { object: 'rate' }),
  fall('负向拉动', '正向拉动', { object: 'rate' }),
  rise('正向拉动', '负向拉动', { object: 'rate' }),
  fall('收窄', '扩大'),
  fall('压减', '增加', { object: 'any' }),
  fall('压降', '提高', { object: 'any' }),
  fall('压缩', '扩大', { object: 'any' }),
  fall('削减', '增加', { object: 'any' }),
  fall('核减', '增加', { object: 'any' }),
  fall('缩减', '增加', { object: 'any' }),
  fall('萎缩', '扩大'),
  fall('锐减', '激增'),
  fall('骤降', '跃升'),
  fall('骤减', '猛增'),
  fall('下探', '上扬'),
];

/** A word that holds a sign of rise or fall and says neither. */
export interface TrendMask {
  pattern: string;
  why: string;
  /** A figure that did not move. */
  example: string;
}

/** Words in which a word of the table above is part of a name. */
export const TREND_MASKS: readonly TrendMask[] = [
  { pattern: '增加值', why: 'Value added is a level.', example: '实现增加值5亿元' },
  {
    pattern: '增长(?:极|点|源|引擎|空间|潜力|动力)|新增长',
    why: 'What growth comes from is no growth.',
    example: '培育增长点5个',
  },
  {
    pattern: '(?:土地)?增值(?:税|服务|业务)?',
    why: 'A tax and a service are called so.',
    example: '增值税5亿元',
  },
  {
    pattern: '减税(?:降费|退税)?|降费|减负|减免|减灾|减排|减速带|减刑|减震',
    why: 'What is done, not what went down.',
    example: '减税降费5亿元',
  },
  {
    pattern: '降(?:水|雨|雪|解|噪|尘|级|压|糖|准|息)',
    why: 'Rain falls, and nothing becomes less.',
    example: '降水量5毫米',
  },
  { pattern: '扩大(?:会议?|开放|内需|有效)', why: 'A meeting, or a policy.', example: '召开扩大会议5次' },
  {
    pattern: '提[高升](?:班|工程|行动|年|计划|项目|改造)|改造提升|提质',
    why: 'The name of a course or of works.',
    example: '办提高班5期',
  },
  {
    pattern: '升(?:级|学|旗|温|值)|上升(?:通道|期|空间|渠道)',
    why: 'No figure goes up.',
    example: '升级改造5条街',
  },
  {
    pattern: '增(?:强|进|设|派|发|开|补|资|持|挂|添|殖|效)',
    why: 'More is done; by how much is not said.',
    example: '增设岗位5个',
  },
  {
    pattern: '自然增长率|自然增长',
    why: 'The rate of a population is a level, of either sign.',
    example: '人口自然增长率5‰',
  },
  { pattern: '减少层级', why: 'What an office promises of its ways.', example: '减少层级5个' },
  {
    pattern:
      '(?:倍|递)增计划|压减任务|增减(?:挂钩)?|多式|高[速铁中校新等级]|低[保收碳温]|快[递件速]|降落|跌宕',
    why: 'Names of things.',
    example: '实施倍增计划5项',
  },
];

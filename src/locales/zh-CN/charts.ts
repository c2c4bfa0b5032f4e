import type { Sentence } from '../sentence.ts';

/** What a problem of a chart names: what is at fault, and what would be right. */
export interface ChartFault {
  name: string;
  expected: string;
}

/** A value in a sentence: its label, and the value in house style. */
export interface Named {
  label: string;
  text: string;
}

/** What a sentence about a line says. */
export interface Course {
  /** Name of the line; empty where the chart has but one. */
  label: string;
  first: { on: string; text: string };
  last: { on: string; text: string };
  /** How much the last is above (or, negative, below) the first; empty where a bound forbids to tell. */
  change: string;
  direction: 'up' | 'down' | 'level';
}

const BY_DIRECTION = { up: '增加', down: '减少', level: '' };

/** Words of charts, of their tables and of what can be wrong with them. */
export const charts = {
  unit: (unit: string): string => `单位：${unit}`,
  asOf: (from: string, to: string): string => (from === to ? `截至${to}` : `数据日期：${from}至${to}`),
  /** The periods of the values: the first and the last. */
  during: (from: string, to: string): string => (from === to ? from : `${from}至${to}`),
  source: (sources: string[]): string => `来源：${sources.join('；')}`,
  keys: '按方向键逐项查看数值',
  gap: '无数据',
  target: '目标',
  rest: '其余',
  rounded: '因四舍五入，各项占比之和可能不等于100%。',
  table: {
    item: '项目',
    date: '日期',
    value: '数值',
    share: '占比',
    target: '目标',
    progress: '完成率',
    at: '截至',
    /** Instead of `date` and `at`, where values are of periods. */
    when: '时间',
    source: '来源',
    /** Column names of the CSV file. */
    csv: {
      category: '项目',
      series: '系列',
      metric: '指标编号',
      value: '数值',
      bound: '界限',
      unit: '单位',
      percent: '百分比',
      target: '目标',
      at: '截至日期',
      source: '来源',
      written: '原文写法',
      period: '时期',
    },
    bounds: { exact: '准确', over: '多于', about: '大约', under: '不足' },
  },
  summary: {
    one: ({ label, text }: Named): string => `${label}${text}。`,
    /** Two bars, the second a part of the first. */
    two: (a: Named, b: Named): string => `${a.label}${a.text}，${b.label}${b.text}。`,
    many: (count: number, largest: Named, smallest: Named): string =>
      `共${count}项，最多的是${largest.label}，${largest.text}；最少的是${smallest.label}，${smallest.text}。`,
    level: (count: number, text: string): string => `共${count}项，都是${text}。`,
    seriesOf: (series: string, category: string): string => `${category}的${series}`,
    share: (count: number, largest: Named, percent: string, total: string): string =>
      `共${count}项，合计${total}；${largest.label}占比最大，${largest.text}，占${percent}。`,
    shareOf: (count: number, largest: Named, percent: string, total: string): string =>
      `全部${total}中列出${count}项；${largest.label}占比最大，${largest.text}，占${percent}。`,
    progress: (item: Named, target: string, percent: string): string =>
      `${item.label}${item.text}，目标${target}，完成${percent}`,
    course: ({ label, first, last, change, direction }: Course): string => {
      const tail = change && direction !== 'level' ? `，${BY_DIRECTION[direction]}${change}` : '';
      return first.on === last.on
        ? `${label}${last.on}为${last.text}`
        : `${label}从${first.on}的${first.text}到${last.on}的${last.text}${tail}`;
    },
    join: (sentences: string[]): string => `${sentences.join('；')}。`,
  },
  /** Steps of the numbers on an axis, largest first. */
  axis: [
    { from: 1e9, divisor: 1e8, suffix: '亿' },
    { from: 1e5, divisor: 1e4, suffix: '万' },
  ],
  problems: {
    'unknown-metric': ({ name }: ChartFault): Sentence => ({
      message: `图表用到的指标 ${name} 不存在。`,
      fix: '核对指标编号；图表只能用本专题的指标。',
    }),
    'mixed-units': ({ name, expected }: ChartFault): Sentence => ({
      message: `指标的单位是“${name}”，图表的单位是“${expected}”，不能画在同一条轴上。`,
      fix: '换成单位相同的指标，或者分成两张图。',
    }),
    'mixed-periods': ({ name, expected }: ChartFault): Sentence => ({
      message: `图表里的时期不是同一种，不能放在一起比：${expected}，${name}。`,
      fix: '只画同一种时期的数值：用 period 写明画哪个时期，折线图用 every 写明画月、季、半年还是年；或者把另一种时期的数值另立指标。',
    }),
    'empty-series': (): Sentence => ({
      message: '图表没有可画的数值。',
      fix: '至少写一个有数值的指标。',
    }),
    'not-finite': ({ name }: ChartFault): Sentence => ({
      message: `指标 ${name} 的数值不是一个数。`,
      fix: '到指标文件里把数值改成数字。',
    }),
    'too-large': ({ name, expected }: ChartFault): Sentence => ({
      message: `数值 ${name} 太大，画不准（不能超过 ${expected}）。`,
      fix: '换用大一些的单位，如把“元”改成“亿元”；如果是多写了零，就改正。',
    }),
    'negative-share': ({ name }: ChartFault): Sentence => ({
      message: `占比图里的指标 ${name} 是负数，画不成一部分。`,
      fix: '改用条形图（horizontal-bar）。',
    }),
    'no-observation': ({ name, expected }: ChartFault): Sentence => ({
      message: expected ? `指标 ${name} 在 ${expected} 还没有数值。` : `指标 ${name} 没有可用的数值。`,
      fix: '把 at 改晚，或者给指标补上那一天的数值。',
    }),
    'no-period': ({ name, expected }: ChartFault): Sentence => ({
      message: `指标 ${name} 没有 ${expected} 这个时期的数值。`,
      fix: '换一个各项指标都有数值的时期，或者给指标补上这个时期的数值。',
    }),
    'too-many-categories': ({ name, expected }: ChartFault): Sentence => ({
      message: `图表有 ${name} 项，超过 ${expected} 项就看不清了。`,
      fix: '只画最要紧的几项，其余留在表里；或者分成几张图。',
    }),
    'too-many-series': ({ name, expected }: ChartFault): Sentence => ({
      message: `图表有 ${name} 组数据，超过 ${expected} 组就分不清了。`,
      fix: '改用 small-multiples，或者分成几张图。',
    }),
    'share-over-whole': ({ name, expected }: ChartFault): Sentence => ({
      message: `各部分合计 ${name}，超过了总数 ${expected}。`,
      fix: '核对各项是否有重复；一人多项时不能用占比图。',
    }),
    'share-of-nothing': (): Sentence => ({
      message: '各部分合计为零，算不出占比。',
      fix: '等有了数值再画，或者改用条形图。',
    }),
    'labels-do-not-match': ({ name, expected }: ChartFault): Sentence => ({
      message: `labels 有 ${name} 个，应当有 ${expected} 个。`,
      fix: '每一项写一个名称，顺序与指标相同。',
    }),
    'series-do-not-match': ({ name, expected }: ChartFault): Sentence => ({
      message: `这一组有 ${name} 个指标，应当有 ${expected} 个。`,
      fix: '各组的指标个数要相同；缺的一项写成 ~。',
    }),
    'series-form': ({ name, expected }: ChartFault): Sentence => ({
      message: `“${name}”图的数据应当写成 ${expected}。`,
      fix: '照图表说明改写数据部分。',
    }),
    'progress-without-target': ({ name }: ChartFault): Sentence => ({
      message: `指标 ${name} 没有目标，算不出进度。`,
      fix: '给指标写上 target，或者在图表里用 whole 写出总数的指标。',
    }),
    'progress-target-zero': ({ name }: ChartFault): Sentence => ({
      message: `指标 ${name} 的目标是零，或者与起点相同，百分比没有意义。`,
      fix: '目标为零时写上 baseline（起点）和 direction: down；否则改用条形图。',
    }),
  },
};

/** The words of charts in one language. */
export type ChartLocale = typeof charts;

import type { Check } from './check.ts';
import { knownValues } from './figures/known-values.ts';
import { findingAt } from './place-finding.ts';

/** A year that is meant as the time of a value. */
const YEAR = '(?:(?:19|20)\\d\\d年度?|今年|去年|上年|本年|当年)';

/** A part of a year. 年末 and 全年 alone belong to names such as 年末常住人口. */
const MONTH = '(?:1[0-2]|[1-9])';
const PART = `(?:前?[一二三四1-4]个?季度|[上下]半年|(?<!\\d)${MONTH}(?:[—–~～-]${MONTH})?月(?:份|末|底)?)`;

/** 比2020年增加 names a base, 到2025年 an aim, 2023年度计划 a plan, 上年结转 a kind of money. */
const PERIOD = new RegExp(
  `(?<![比较于自从到至])(?:${YEAR}的?(?:${PART}|全年|[年]?[末底])?|${PART})(?!度?(?:计划|规划|行动|专项)|以来|起|结转|同期|代|龄)`,
);

/** What a metric is called names no period: that belongs to each of its values. */
export const labelWithoutPeriod: Check = {
  name: 'label-without-period',
  description: {
    'zh-CN': '指标的名称里不写时期，时期写在每次数值的 period 里。',
    en: 'The label of a metric names no period: that stands with each of its values.',
  },
  run: (content) =>
    knownValues(content).all.flatMap(({ metric: { label }, entry, path }) => {
      const period = periodIn(label);
      const proposal =
        period === undefined
          ? ''
          : label
              .replace(period, '')
              .replace(/^的|[（(][）)]/g, '')
              .trim();
      if (period === undefined || proposal === '') return [];
      return [
        findingAt(entry, [...path, 'label'], (words) => words.labelWithPeriod({ period, proposal }), {
          severity: 'warning',
        }),
      ];
    }),
};

/** The period that a label names; undefined where it names none. */
export function periodIn(label: string): string | undefined {
  return PERIOD.exec(label)?.[0];
}

import { expect, test } from 'vitest';
import { applyRules } from '../../scripts/checks/check-content.ts';
import type { Problem } from '../../src/source/problem.ts';
import { waysOf } from './follow-fix.ts';
import { memoryContent, type Texts } from './memory-content.ts';

const SITE = `title: 青岚统计
description: 用来检验改法的小网站。
url: https://www.example.gov.cn
region: 青岚区
regions:
  - { id: qinglan, name: 青岚区, level: county }
  - { id: yunhe, name: 云河市, level: city }
  - { id: shiqiao, name: 石桥镇, level: town }
`;
const CAMPAIGN =
  "title: 数据\nlead: 数据。\nperiod: { from: '2020' }\npillars: [{ id: p, title: 数据, summary: 数据。 }]\nheadline: [m]\n";
const FRONT =
  '---\ntitle: 数据发布\npublished: 2024-01-20\nsource: { name: 青岚报 }\ncolumn: news\ncampaign: c\n---\n\n';

function contentOf(metrics: string, sentence: string, front = FRONT): Texts {
  return {
    'site.yaml': SITE,
    'columns/news.yaml': 'title: 动态\ndescription: 动态。\nkeywords: [动态]\n',
    'campaigns/c/campaign.yaml': CAMPAIGN,
    'campaigns/c/metrics/m.yaml': `pillar: p\nmetrics:\n${metrics}`,
    'articles/2024/x.md': `${front}${sentence}\n`,
  };
}

/** A metric in YAML. */
const metric = (keys: string, ...observations: string[]): string =>
  `  - { id: m, ${keys}, observations: [${observations.map((each) => `{ ${each}, source: 年报 }`).join(', ')}] }\n`;

const problemsOf = (texts: Texts, severity: Problem['severity'] = 'error'): Problem[] =>
  applyRules(memoryContent(texts)).problems.filter((problem) => problem.severity === severity);

const TEA = "label: 茶叶产值, unit: '%', measure: change, against: last-year, of: level";
const LEVEL =
  '  - { id: level, label: 茶叶产值总量, unit: 万元, observations: [{ at: 2019-12-31, value: 9, source: 年报 }] }\n';
const change = (value: number, time = 'period: 2023', keys = TEA): string =>
  metric(keys, `${time}, value: ${value}`) + LEVEL;

/** A sentence, the metrics, how many ways the fixes propose, and what the message must say. */
const CASES: readonly (readonly [sentence: string, metrics: string, ways: number, says: string])[] = [
  // Rise and fall.
  [
    '2023年，茶叶产值同比下降[8.5%](metric:m)。',
    change(8.5),
    2,
    '稿件写“同比下降”，指标 m（茶叶产值，2023年）是“同比增长”',
  ],
  [
    '2023年，茶叶产值同比增长[8.5%](metric:m)。',
    change(-8.5),
    2,
    '“同比增长”，指标 m（茶叶产值，2023年）是“同比下降”',
  ],
  ['2023年，茶叶产值增长[-8.5%](metric:m)。', change(8.5), 2, '升降不一致'],
  ['2023年，茶叶产值同比增长[9%](metric:m)。', change(-8.5), 2, '数值、升降不一致'],
  ['2023年，茶叶产值提高了[约8.5%](metric:m)。', change(-8.5), 2, '确切程度、升降不一致'],
  [
    '茶园亩均用工减少[3个](metric:m)。',
    metric('label: 茶园亩均用工, unit: 个', 'at: 2023-12-31, value: 3'),
    2,
    '“减少”',
  ],
  [
    '茶园用工增加[3个](metric:m)。',
    metric('label: 茶园用工减少数, unit: 个', 'at: 2023-12-31, value: 3'),
    2,
    '“增加”',
  ],
  [
    '茶园用工减少[3个](metric:m)。',
    metric('label: 茶园用工减少数, unit: 个', 'at: 2023-12-31, value: -3'),
    2,
    '“减少”',
  ],
  // The circle: neither fix used to be accepted.
  [
    '甲地人口净增[-320人](metric:m)。',
    metric('label: 人口净增, unit: 人', 'at: 2022-12-31, value: 320'),
    2,
    '升降',
  ],
  [
    '甲地常住人口变动[320人](metric:m)。',
    metric('label: 常住人口变动, unit: 人', 'at: 2022-12-31, value: -320'),
    2,
    '稿件写正数',
  ],
  [
    '甲地常住人口变动[负320人](metric:m)。',
    metric('label: 常住人口变动, unit: 人', 'at: 2022-12-31, value: 320'),
    2,
    '稿件写负数',
  ],
  [
    '茶厂利润为[-8万元](metric:m)。',
    metric('label: 茶厂利润, unit: 万元', 'at: 2022-12-31, value: 8'),
    2,
    '稿件写负数',
  ],
  [
    '茶厂亏损[8万元](metric:m)。',
    metric('label: 茶厂利润, unit: 万元', 'at: 2022-12-31, value: 8'),
    2,
    '稿件写负数',
  ],
  [
    '茶厂利润[-8万元](metric:m)。',
    metric('label: 茶厂利润, unit: 元', 'at: 2022-12-31, value: -90000'),
    2,
    '“−90000元”',
  ],
  // Size, as ever.
  ['茶厂有[12家](metric:m)。', metric('label: 茶厂, unit: 家', 'at: 2022-12-31, value: 11'), 2, '数值不一致'],
  [
    '茶厂有[约12家](metric:m)。',
    metric('label: 茶厂, unit: 家', 'at: 2022-12-31, value: 11'),
    2,
    '数值、确切程度不一致',
  ],
  [
    '茶厂有[12个](metric:m)。',
    metric('label: 茶厂, unit: 家, scope: 全区', 'at: 2022-12-31, value: 11'),
    2,
    '数值、单位不一致',
  ],
  // Against what.
  [
    '2023年四季度，茶叶产值环比增长[8.5%](metric:m)。',
    change(8.5, 'period: 2023-Q4'),
    2,
    '“环比”，指标 m（茶叶产值，2023年四季度）是“同比”',
  ],
  ['2023年，茶叶产值比2019年增长[8.5%](metric:m)。', change(8.5), 1, '“比2019年”'],
  // Periods.
  [
    '2023年上半年，茶叶产值[12万元](metric:m)。',
    metric('label: 茶叶产值, unit: 万元', 'period: 2023, value: 12'),
    2,
    '“2023年上半年”，指标 m（茶叶产值，2023年）是“2023年”，时期不一致',
  ],
  [
    '2023年1—11月，茶叶产值[12万元](metric:m)。',
    metric('label: 茶叶产值, unit: 万元', 'period: 2023-01/2023-10, value: 12'),
    2,
    '“2023年1—10月”',
  ],
  [
    '2023年上半年，茶叶产值[12万元](metric:m)。',
    metric('label: 茶叶产值, unit: 万元', 'period: 2023-H1, value: 12', 'period: 2023, value: 12'),
    2,
    '写成',
  ],
  [
    '截至2023年5月末，茶园[12万亩](metric:m)。',
    metric('label: 茶园, unit: 万亩', 'period: 2023-06-end, value: 12'),
    2,
    '“2023年6月末”',
  ],
  // Places.
  [
    '全市茶园[12万亩](metric:m)。',
    metric('label: 茶园, unit: 万亩, scope: 全区', 'at: 2022-12-31, value: 12'),
    2,
    '“全市”，指标 m（茶园，截至 2022-12-31）是“全区”，地域不一致',
  ],
  [
    '石桥镇茶园[12万亩](metric:m)。',
    metric('label: 茶园, unit: 万亩, region: qinglan', 'at: 2022-12-31, value: 12'),
    2,
    '“石桥镇”',
  ],
  [
    '全市茶园[12万亩](metric:m)。',
    metric('label: 茶园, unit: 万亩, region: shiqiao', 'at: 2022-12-31, value: 12'),
    1,
    '“石桥镇”',
  ],
  // Several at once.
  [
    '2023年上半年，全市茶叶产值同比下降[8.5%](metric:m)。',
    change(9.5, 'period: 2023', `${TEA}, scope: 全区`),
    2,
    '数值、升降、时期、地域不一致',
  ],
];

test.each(CASES)('%s: every fix that is proposed is accepted', (sentence, metrics, count, says) => {
  const texts = contentOf(metrics, sentence);
  const problems = problemsOf(texts);
  expect(problems.map(({ rule }) => rule)).toEqual(['figure-agrees']);
  const [problem] = problems;
  if (!problem) return;
  expect(`${problem.message}${problem.fix}`).toContain(says);
  const ways = waysOf(problem, texts);
  expect(ways.map(({ words }) => words)).toHaveLength(count);
  for (const { words, texts: after } of ways)
    expect(
      problemsOf(after).map(({ message, fix }) => message + fix),
      words,
    ).toEqual([]);
});

const INFLOW = 'label: 人口净流入, unit: 人';
const PROFIT = 'label: 茶厂净利润, unit: 亿元';

test.each([
  ...[
    '净流入[-320人]',
    '净流入-[320人]',
    '净流入[负320人]',
    '净流入[320人]',
    '净流入−[320人]',
    '净流入负[320人]',
  ].flatMap((words) => [-320, 320].map((value) => [words, INFLOW, value] as const)),
  ...[
    '净利润[-8亿元]',
    '净利润-[8亿元]',
    '净利润为[负8亿元]',
    '亏损[8亿元]',
    '净亏损[8亿元]',
    '净利润[8亿元]',
  ].flatMap((words) => [-8, 8].map((value) => [words, PROFIT, value] as const)),
])('%s under %s of %d: whoever follows the fixes arrives', (words, keys, value) => {
  const sentence = `茶厂${words.replace(']', '](metric:m)')}。`;
  let open: Texts[] = [contentOf(metric(keys, `at: 2022-12-31, value: ${value}`), sentence)];
  for (let round = 0; round < 3 && open.length > 0; round++) {
    open = open.flatMap((texts) => {
      const [problem] = problemsOf(texts);
      if (!problem) return [];
      const ways = waysOf(problem, texts);
      expect(ways.length, problem.message + problem.fix).toBeGreaterThan(0);
      return ways.map((way) => way.texts);
    });
  }
  expect(open.flatMap((texts) => problemsOf(texts).map(({ message, fix }) => message + fix))).toEqual([]);
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, overlay } from './overlay.ts';

const METRICS = 'campaigns/zuofeng/metrics/supervision.yaml';
const SITE = 'site.yaml';
const ARTICLE = 'articles/2023/market.md';
const PASSED = '检查通过：2 篇稿件，没有问题。\n';

/** A change to one file: the words that the report objects to, and those that it proposes. */
type Fix = readonly [file: string, from: string, to: string];

/** What the reports propose, a list a case, done one after the other. */
const FIXES: Readonly<Record<string, readonly Fix[]>> = {
  'same-period-twice': [
    [METRICS, '2022-01/2022-06', '2021-H1'],
    [METRICS, 'period: 2022-Q2, value: 13', 'period: 2022-Q3, value: 13'],
  ],
  'change-without-against': [[METRICS, 'measure: change', 'measure: change\n    against: last-year']],
  'share-without-whole': [[METRICS, 'measure: share', 'measure: share\n    whole: 全部受理']],
  'measure-with-wrong-field': [
    [METRICS, 'measure: level\n    against: last-year', 'measure: level'],
    [METRICS, "'%'\n    against: last-year", "'%'\n    measure: change\n    against: last-year"],
    [METRICS, '    whole: 全部受理\n', ''],
    [METRICS, '    of: visits\n', ''],
  ],
  'unit-not-of-measure': [
    [METRICS, '个百分点\n    measure: level', "'%'\n    measure: level"],
    [METRICS, '亿元\n    measure: share', "'%'\n    measure: share"],
    [METRICS, '个百分点\n    measure: change', "'%'\n    measure: change"],
    [METRICS, '万人\n    measure: change', '亿元\n    measure: change'],
  ],
  'unit-of-rate': [[METRICS, '亿元', '个百分点']],
  'unknown-metric-in-of': [
    [METRICS, 'ouput', 'output'],
    [METRICS, 'of: industry-added-value', 'of: problems-found'],
    [METRICS, 'whole: outputs', 'whole: output'],
  ],
  'change-of-itself': [
    [METRICS, '    of: output-growth\n', ''],
    [
      METRICS,
      "'%'\n    measure: share\n    of: output\n    whole: output",
      "'%'\n    measure: share\n    whole: output",
    ],
    [METRICS, '    of: output-change\n', ''],
  ],
  'unknown-region': [
    [SITE, 'navigation:', 'regions: [{ id: shanyang, name: 山阳县, level: county }]\nnavigation:'],
  ],
  'unknown-region-among-others': [
    [METRICS, 'region: shanyan\n', 'region: shanyang\n'],
    [SITE, 'regions:\n', 'regions:\n  - { id: beikou, name: 北口镇, level: county }\n'],
  ],
  'same-region-twice': [[SITE, 'shanyang, name: 城关镇', 'chengguan, name: 城关镇']],
  'metric-period-form': [
    [METRICS, '2022-13', '2022-10'],
    [METRICS, '2022-Q5', '2022-Q3'],
    [METRICS, '2022-10/2022-01', '2022-01/2022-10'],
    [METRICS, '2022年上半年', '2022-H1'],
    [METRICS, '某年', "'2022'"],
    [METRICS, '2022-02-30', '2022-02-28'],
  ],
  'change-contradicted': [[METRICS, 'value: 6.3', 'value: 5.1']],
  'share-contradicted': [[METRICS, 'value: 42', 'value: 40']],
  'stated-change': [
    [ARTICLE, '提高了13.7', '提高了12.7'],
    [ARTICLE, '40.5件下降', '40.5件上升'],
    [ARTICLE, '增长15%', '增长23%'],
    [ARTICLE, '3个、4个', '3个、4个和5个'],
  ],
};

/** Checks a case after changes to its files, each of which must find its words. */
async function checkFixed(name: string, fixes: readonly Fix[]): Promise<{ code: number; printed: string }> {
  const { dir, content, remove } = overlay(name);
  for (const [file, from, to] of fixes) {
    const text = readFileSync(join(content, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(content, file), text.replace(from, to));
  }
  const result = await check(dir);
  remove();
  return result;
}

test.each(Object.entries(FIXES))('what the report of %s proposes passes', async (name, fixes) => {
  expect(await checkFixed(name, fixes)).toEqual({ code: 0, printed: PASSED });
});

test.each([
  ['change-contradicted', 'value: 6.3'],
  ['share-contradicted', 'value: 42'],
])('a value of %s may be waived by its reason', async (name, value) => {
  const fixes: Fix[] = [[METRICS, value, `${value}, waived: 上年基数已按普查修订`]];
  expect(await checkFixed(name, fixes)).toEqual({ code: 0, printed: PASSED });
});

test('what a sentence states may be waived by name', async () => {
  const { dir, content, remove } = overlay('stated-change');
  const waive = (text: string): string =>
    `  - { rule: stated-change-agrees, text: ${text}, reason: 引自原文 }\n`;
  const texts = ['提高了13.7个百分点', '下降', '增长15%', '3个、4个'];
  writeFileSync(join(content, 'terms.yaml'), `waivers:\n${texts.map(waive).join('')}`);
  const result = await check(dir);
  remove();
  expect(result).toEqual({ code: 0, printed: PASSED });
});

test('a whole may be said in words instead of named', async () => {
  const fixes: Fix[] = [
    ...(FIXES['unknown-metric-in-of'] ?? []).slice(0, 2),
    [METRICS, 'whole: outputs', 'whole: 全部产值'],
  ];
  expect(await checkFixed('unknown-metric-in-of', fixes)).toEqual({ code: 0, printed: PASSED });
});

test('a change at constant prices may differ from its levels: a note has the workings', async () => {
  const constant: Fix[] = [[METRICS, 'basis: current', 'basis: constant']];
  const { code, printed } = await checkFixed('change-contradicted', constant);
  expect(code).toBe(0);
  expect(printed).toContain(' 说明 指标 output-growth 在 2022-H1 是 6.3%');
  expect(printed).toContain('20.5亿元 ÷ 19.5亿元 − 1 = 5.1%');
  expect(printed).toContain('不必处理');
  const unsaid: Fix[] = [[METRICS, '    basis: current\n', '']];
  expect((await checkFixed('change-contradicted', unsaid)).printed).toContain('写 basis: current');
  // What is waived is not told.
  const waived: Fix[] = [...unsaid, [METRICS, 'value: 6.3', 'value: 6.3, waived: 按可比价计算']];
  expect((await checkFixed('change-contradicted', waived)).printed).toBe(PASSED);
});

test('of a change at constant prices the latest difference alone is noted', async () => {
  const { printed } = await checkFixed('change-contradicted', [
    [METRICS, 'basis: current', 'basis: constant'],
    [
      METRICS,
      '- { period: 2022-H1, value: 6.3',
      '- { period: 2021-H1, value: 30, source: 年度通报 }\n      $&',
    ],
    [
      METRICS,
      '- { period: 2021-H1, value: 19.5',
      '- { period: 2020-H1, value: 18, source: 年度通报 }\n      $&',
    ],
  ]);
  expect(printed.match(/change-agrees/g)).toHaveLength(1);
  expect(printed).toContain('在 2022-H1 是 6.3%');
});

test.each([
  ['a waiver that waives nothing', [[METRICS, 'value: 6.3', 'value: 5.1, waived: 修订']], '38:48', '用不上'],
  [
    'a value that is public before its time',
    [[METRICS, 'value: 6.3', 'value: 5.1, published: 2021-12-31']],
    '38:51',
    '还没有到',
  ],
  [
    'a period in a label',
    [
      [METRICS, 'value: 6.3', 'value: 5.1'],
      [METRICS, 'label: 生产总值\n', 'label: 上半年生产总值\n'],
    ],
    '24:12',
    '名称改成“生产总值”',
  ],
  [
    'a region of the site that its list does not have',
    [
      [METRICS, 'value: 6.3', 'value: 5.1'],
      [
        SITE,
        'navigation:',
        'region: 山阳\nregions: [{ id: shanyang, name: 山阳县, level: county }]\nnavigation:',
      ],
    ],
    '5:9',
    '改成“山阳县”',
  ],
] as const)('%s is a warning', async (_, fixes, place, words) => {
  const { code, printed } = await checkFixed('change-contradicted', fixes);
  expect(code).toBe(0);
  expect(printed).toMatch(/\n1 个提醒。\n$/);
  expect(printed).toContain(`:${place} 提醒 `);
  expect(printed).toContain(words);
});

import { describe, expect, test } from 'vitest';
import { proveMutations } from '../../tests/figures/mutation.ts';
import { checkContent } from '../checks/check-content.ts';
import { run } from '../commands/figures.ts';
import { article, catchOutput, contentMaker, type TestContent } from './test-content.ts';

const PATH = 'articles/2024/x.md';
const GROUP = 'campaigns/qinghe/metrics/water.yaml';
const CAMPAIGN = 'campaigns/qinghe/campaign.yaml';
const AT = new Date('2024-06-01T00:00:00Z');
const printed = catchOutput();
const makeHere = contentMaker();

/** An article of March 2024 with these tables, in a campaign that asks for every figure. */
function contentOf(body: string, figures: 'strict' | 'complete' = 'complete'): TestContent {
  const text = article(`## 清水润田促丰收\n\n${body}`).replace('2023-03-01', '2024-03-01');
  const content = makeHere({ [PATH]: text });
  content.write(CAMPAIGN, content.read(CAMPAIGN).replace('figures: strict', `figures: ${figures}`));
  return content;
}

const write = (content: TestContent, ...more: string[]): Promise<number> =>
  run([PATH, '--write', '--content', content.dir, ...more]);

const problems = ({ dir }: TestContent): string[] =>
  checkContent({ contentDir: dir, at: AT }).problems.map(
    ({ file, line, column, message, fix }) => `${file}:${line}:${column} ${message} ${fix}`,
  );

const CROPS = `2023年主要农产品产量

（单位：万吨）

| 品种 | 2022年 | 2023年 | 同比增长（%） |
| --- | --- | --- | --- |
| 小麦 | 12.10 | 12.06 | -0.3 |
| 油菜籽 | 1.5 | 1.62 | +8.0 |
| 合计 | 13.6 | 13.68 | 0.6 |`;

test('one metric a row, one observation a column of a period, changes of their level', async () => {
  const content = contentOf(CROPS);
  expect(problems(content)).toHaveLength(9);
  expect(problems(content)[0]).toContain(
    `${PATH}:17:8 表格里“小麦”一行、“2022年”一列的数据“12.10”没有绑定指标。`,
  );
  expect(await write(content)).toBe(0);
  expect(content.read(PATH)).toContain(
    '| 小麦 | [12.10](metric:xiaomai-chanliang?period=2022) | [12.06](metric:xiaomai-chanliang?period=2023) | [-0.3](metric:xiaomai-chanliang-tongbi-zengsu) |',
  );
  expect(content.read(GROUP)).toContain(`pillar: water
metrics:
  - id: xiaomai-chanliang
    label: 小麦产量
    unit: 万吨
    measure: level
    observations:
      - { period: '2022', value: 12.10, source: 青河日报 2024-03-01 }
      - { period: '2023', value: 12.06, source: 青河日报 2024-03-01 }
  - id: xiaomai-chanliang-tongbi-zengsu
    label: 小麦产量同比增速
    unit: '%'
    measure: change
    against: last-year
    of: xiaomai-chanliang
    observations:
      - { period: '2023', value: -0.3, source: 青河日报 2024-03-01 }
`);
  expect(problems(content)).toEqual([]);
  const before = content.read(PATH) + content.read(GROUP);
  expect(await write(content)).toBe(0);
  expect(content.read(PATH) + content.read(GROUP)).toBe(before);
});

describe('what no longer agrees is told at its cell', () => {
  test.each([
    ['a sign', '[-0.3]', '[0.3]', '升降'],
    ['a digit', '[12.06]', '[12.07]', '12.07'],
    ['a period of a head', '| 2022年 |', '| 2021年 |', '2021年'],
    ['the unit above the table', '单位：万吨', '单位：吨', '12.10'],
    ['what the head compares with', '同比增长（%）', '比2020年增长（%）', '比2020年'],
    ['the way that the head goes', '同比增长（%）', '同比降幅（%）', '减少'],
    ['what the head measures', '同比增长（%）', '占比（%）', '占比'],
  ])('%s', async (_, was, now, said) => {
    const content = contentOf(CROPS);
    await write(content);
    content.write(PATH, content.read(PATH).replace(was, now));
    const found = problems(content);
    expect(found.length).toBeGreaterThan(0);
    expect(found.join('\n')).toContain(said);
    found.forEach((problem) => {
      expect(problem).toMatch(/^articles\/2024\/x\.md:1[789]:\d+ /);
    });
  });
});

test('below the word of a fall no number is proposed that would be read as one', async () => {
  const content = contentOf(CROPS);
  await write(content);
  content.write(PATH, content.read(PATH).replace('同比增长（%）', '同比降幅（%）'));
  const [rise = ''] = problems(content);
  expect(rise).toContain('油菜籽产量同比增速');
  expect(rise).not.toContain('改成“8');
});

test.each([
  ['[-0.3]', '[-0.4]', '−0.3%'],
  ['[-0.3]', '[0.3]', '−0.3%'],
  ['[+8.0]', '[−8.0]', '8%'],
  ['[12.06]', '[12.07]', '12.06万吨'],
  ['[12.06]', '[约12.06]', '12.06万吨'],
  ['[12.06]', '[12.06吨]', '12.06万吨'],
])('the fix for %s written as %s, applied, passes', async (was, now, fix) => {
  const content = contentOf(CROPS);
  await write(content);
  const right = content.read(PATH);
  content.write(PATH, right.replace(was, now));
  const [problem = ''] = problems(content);
  expect(problem).toContain(`改成“${fix}”`);
  content.write(PATH, right.replace(was, `[${fix}]`));
  expect(problems(content)).toEqual([]);
});

test('places of rows are kept, and a table turned on its side has its periods', async () => {
  const content = contentOf(`各镇固定资产投资

| 镇 | 固定资产投资（亿元） | 增速（%） | 位次 |
| --- | --- | --- | --- |
| 柳林镇 | 6.3 | 8.8 | 1 |
| 河口镇 | 4.75 | -11.2 | 2 |

工业用电量

| 时间 | 工业用电量（亿千瓦时） |
| --- | --- |
| 2023年上半年 | 6.9 |
| 2023年1—11月 | 12.4 |`);
  expect(await write(content)).toBe(0);
  const data = content.read(GROUP);
  expect(data.match(/label: .*/g)).toEqual([
    'label: 柳林镇固定资产投资',
    'label: 柳林镇固定资产投资增速',
    'label: 河口镇固定资产投资',
    'label: 河口镇固定资产投资增速',
    'label: 工业用电量',
  ]);
  expect(data.match(/period: [^,]*/g)).toEqual(['period: 2023-H1', "period: '2023-01/2023-11'"]);
  expect(problems(content)).toEqual([]);
  content.write(PATH, content.read(PATH).replace('1—11月', '1—10月'));
  expect(problems(content)[0]).toMatch(/x\.md:23:\d+ 稿件写“2023年1—10月”/);
});

test('what a table leaves unclear stays open, with its row and column', async () => {
  const content = contentOf(`| 项目 | 完成数（万元） | 完成数（万元） |
| --- | --- | --- |
| 水库加固 | 12 | 13 |
| 合计 | 12 | 13 |`);
  await write(content);
  expect(printed.text).toContain('合计｜完成数（万元）｜12');
  expect(printed.text).toContain('水库加固｜完成数（万元）｜13');
  expect(content.read(PATH)).toContain('| 水库加固 | [12](metric:shuiku-jiagu-wancheng-shu) | 13 |');
  expect(content.read(PATH)).toContain('| 合计 | 12 | 13 |');
});

test('a campaign that is strict asks for cells with units of their own alone', () => {
  const content = contentOf(
    `| 项目 | 投资（万元） | 面积 |\n| --- | --- | --- |\n| 水库加固 | 12 | 3亩 |`,
    'strict',
  );
  expect(problems(content)).toEqual([
    expect.stringContaining('表格里“水库加固”一行、“面积”一列的数据“3亩”没有绑定指标。'),
  ]);
});

test('a number in a cell to which nothing gives a unit is no figure of a link', async () => {
  const content = contentOf('| 品种 | 产量（万吨） |\n| --- | --- |\n| 小麦 | 12.06 |');
  await write(content);
  expect(problems(content)).toEqual([]);
  content.write(PATH, content.read(PATH).replace('（万吨）', ''));
  expect(problems(content)).toEqual([expect.stringContaining(`${PATH}:13:8`)]);
});

test('no change of a digit, a sign or a unit in a bound cell escapes the check', async () => {
  const content = contentOf(CROPS);
  await write(content);
  const { tried, escaped } = proveMutations(content.dir, AT);
  // The unit of the head, written into the cell once more, changes nothing.
  const isSame = /【(?<was>[\d.]+) → \k<was>(?:万吨|%)】/;
  expect(escaped.filter((each) => !isSame.test(each))).toEqual([]);
  expect(tried).toBeGreaterThan(100);
});

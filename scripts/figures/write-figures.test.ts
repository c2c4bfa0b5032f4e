import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { proveMutations } from '../../tests/figures/mutation.ts';
import { checkContent } from '../checks/check-content.ts';
import { run } from '../commands/figures.ts';
import { article, catchOutput, contentMaker, type TestContent } from './test-content.ts';

const PATH = 'articles/2023/x.md';
const GROUP = 'campaigns/qinghe/metrics/water.yaml';
const AT = new Date('2024-01-01T00:00:00Z');
const printed = catchOutput();
const contentOf = contentMaker();

/** Runs the command on the article, in the content's folder. */
const write = (content: TestContent, ...more: string[]): Promise<number> =>
  run([PATH, '--write', '--content', content.dir, ...more]);

const problems = ({ dir }: TestContent): string[] =>
  checkContent({ contentDir: dir, at: AT }).problems.map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );

describe('what is written', () => {
  test('links, a new group and nothing else: each byte is what was expected', async () => {
    const content = contentOf({ [PATH]: article('## 清水润田促丰收\n\n全县打井48眼，修渠近12.50公里。') });
    expect(await write(content)).toBe(0);
    expect(content.read(PATH)).toBe(
      article('## 清水润田促丰收\n\n全县打井[48眼](metric:dajing)，修渠[近12.50公里](metric:xiuqu)。'),
    );
    expect(content.read(GROUP)).toBe(`pillar: water
metrics:
  - id: dajing
    label: 打井
    unit: 眼
    measure: level
    observations:
      - { at: 2023-03-01, value: 48, source: 青河日报 2023-03-01 }
  - id: xiuqu
    label: 修渠
    unit: 公里
    measure: level
    observations:
      - { at: 2023-03-01, value: 12.50, bound: under, source: 青河日报 2023-03-01 }
`);
    expect(problems(content)).toEqual([]);
  });

  test('comments, quotes, flow lists, Windows line ends and the mark at the head stay', async () => {
    const crlf = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    const front = 'waived: [{ text: 5座, reason: "往年的" }] # 编辑注\n';
    const group = `# 指标\npillar: water\nmetrics:\n- id: "dajing"   # 井\n  label: '打井'\n  unit: 眼\n  observations: [ { at: 2022-03-01, value: 30, source: 县志 } ]\n\n# 以上核对过\ninvariants: []\n`;
    const content = contentOf({
      [PATH]: crlf(article('上年建泵站5座。\n\n今年完成投资8929万元，建成1～2处。', front)),
      [GROUP]: crlf(group),
    });
    expect(await write(content)).toBe(0);
    expect(content.read(PATH)).toBe(
      crlf(
        article(
          '上年建泵站5座。\n\n今年完成投资[8929万元](metric:wancheng-touzi)，建成1～2处。',
          'waived: [{ text: 5座, reason: "往年的" }, { text: 1～2处, reason: 数值是一个区间，不对应单个指标 }] # 编辑注\n',
        ),
      ),
    );
    expect(content.read(GROUP)).toBe(crlf(group));
    expect(content.read('campaigns/qinghe/metrics/qinghe.yaml')).toContain('value: 8929, source');
  });

  test('a group that is there grows at its end, in its own form', async () => {
    const group = `pillar: water\nmetrics:\n-   id: old # 旧\n    label: 旧渠\n    unit: 条\n    observations:\n    -   at: 2022-03-01\n        value: 3\n        source: 县志\n# 完\n`;
    const content = contentOf({ [PATH]: article('## 清水润田促丰收\n\n全县打井48眼。'), [GROUP]: group });
    await write(content);
    const added = `-   id: dajing\n    label: 打井\n    unit: 眼\n    measure: level\n    observations:\n      - { at: 2023-03-01, value: 48, source: 青河日报 2023-03-01 }\n`;
    expect(content.read(GROUP)).toBe(group.replace('# 完\n', `${added}# 完\n`));
  });

  test('figures of titles and summaries are entries of the front matter, and share the metric of the text', async () => {
    const content = contentOf({
      [PATH]: article('全县打井48眼。', 'summary: 打井48眼，占计划的七成。\n'),
    });
    await write(content);
    expect(content.read(PATH)).toContain('figures:\n  - { text: 48眼, metric: dajing }\n---\n');
    expect(content.read(PATH)).toContain('全县打井[48眼](metric:dajing)。');
    expect(problems(content)).toEqual([]);
  });

  test('one figure with two meanings is two metrics, the same said twice is one', async () => {
    const content = contentOf({ [PATH]: article('打井48眼，修渠48条，种树48棵。今年打井48眼。') });
    await write(content);
    expect(content.read(PATH).match(/metric:dajing\)/g)).toHaveLength(2);
    expect(content.read(PATH)).toMatch(/修渠\[48条\]\(metric:xiuqu\)，种树\[48棵\]\(metric:zhongshu\)/);
  });

  test('a metric that is there is linked, and its file stays as it was', async () => {
    const group =
      'pillar: water\nmetrics:\n  - { id: wells, label: 打机井, unit: 眼, observations: [{ at: 2023-02-28, value: 48, source: 局 }] }\n';
    const content = contentOf({ [PATH]: article('全县打机井48眼。'), [GROUP]: group });
    expect(await write(content)).toBe(0);
    expect(content.read(PATH)).toContain('[48眼](metric:wells)');
    expect(content.read(GROUP)).toBe(group);
    expect(problems(content)).toEqual([]);
  });

  test('.mdx, bold, tables, lists, quotations, footnotes and pictures are all bound', async () => {
    const body =
      '## 打井48眼\n\n**修渠12条**，见[^1]。\n\n- 建坝3座\n\n> 种树700棵\n\n| 村 | 新井 |\n| --- | --- |\n| 东村 | 17眼 |\n\n[^1]: 另修路9公里。';
    const content = contentOf({ 'articles/2023/y.mdx': article(body) });
    expect(await run(['articles/2023/y.mdx', '--write', '--content', content.dir])).toBe(0);
    expect(content.read('articles/2023/y.mdx').match(/\]\(metric:/g)).toHaveLength(6);
    expect(content.read('articles/2023/y.mdx')).toContain('| 东村 | [17眼](metric:dongcun-xinjing) |');
    expect(problems(content)).toEqual([]);
  });
});

describe('what is left to the editor', () => {
  const twins = `pillar: water
metrics:
  - { id: east, label: 东片新打机井, unit: 眼, observations: [{ at: 2023-02-28, value: 48, source: 局 }] }
  - { id: west, label: 西片新打机井, unit: 眼, observations: [{ at: 2023-02-28, value: 48, source: 局 }] }
`;

  test('two metrics that fit equally well are named, and nothing is guessed', async () => {
    const content = contentOf({ [PATH]: article('新打机井48眼。'), [GROUP]: twins });
    expect(await write(content)).toBe(1);
    expect(content.read(PATH)).toBe(article('新打机井48眼。'));
    expect(printed.text).toContain('还有 1 个数据要由您来定');
    expect(printed.text).toContain('east、west');
    expect(await write(content, '--bind', '48眼=west')).toBe(0);
    expect(content.read(PATH)).toContain('新打机井[48眼](metric:west)。');
  });

  test('words near the figure break the tie', async () => {
    const content = contentOf({ [PATH]: article('西片新打机井48眼。'), [GROUP]: twins });
    expect(await write(content)).toBe(0);
    expect(content.read(PATH)).toContain('[48眼](metric:west)');
  });

  test('a new value of a metric that is there is added only where the editor says so', async () => {
    const group =
      'pillar: water\nmetrics:\n  - id: wells\n    label: 打井\n    unit: 眼\n    observations:\n      - { at: 2022-12-31, value: 30, source: 局 }\n';
    const content = contentOf({ [PATH]: article('全县打井48眼。'), [GROUP]: group });
    expect(await write(content)).toBe(1);
    expect(content.read(GROUP)).toBe(group);
    expect(await write(content, '--update')).toBe(0);
    expect(content.read(GROUP)).toBe(
      `${group}      - { at: 2023-03-01, value: 48, source: 青河日报 2023-03-01 }\n`,
    );
    expect(problems(content)).toEqual([]);
  });
});

describe('what is refused', () => {
  test('an article without a campaign; with the option it gets the line', async () => {
    const without = article('打井48眼。').replace('campaign: qinghe\n', '');
    const content = contentOf({ [PATH]: without });
    await expect(write(content)).rejects.toThrow(/campaign: 专题标识.*可选：qinghe/);
    await expect(write(content, '--campaign', 'qinge')).rejects.toThrow('没有专题“qinge”');
    expect(content.read(PATH)).toBe(without);
    expect(await write(content, '--campaign', 'qinghe')).toBe(0);
    expect(content.read(PATH)).toBe(article('打井[48眼](metric:dajing)。'));
  });

  test('a file that is no article, a wrong campaign, a metric that does not exist', async () => {
    const content = contentOf({ [PATH]: article('打井48眼。'), 'note.txt': '打井48眼。' });
    await expect(run(['note.txt', '--write', '--content', content.dir])).rejects.toThrow(
      '不是内容目录里的稿件',
    );
    await expect(write(content, '--campaign', 'other')).rejects.toThrow('已经写明属于专题“qinghe”');
    await expect(write(content, '--bind', '49眼=new')).rejects.toThrow('没有尚未对应指标的数据“49眼”');
    await expect(write(content, '--bind', '48眼=nowhere')).rejects.toThrow('没有指标“nowhere”');
    await expect(write(content, '--bind', '48眼')).rejects.toThrow('看不懂');
    expect(content.read(PATH)).toBe(article('打井48眼。'));
  });

  test('where one file cannot be written, none is', async () => {
    const content = contentOf({
      [PATH]: article('## 清水润田促丰收\n\n打井48眼。'),
      'campaigns/qinghe/metrics': '这里本该是文件夹。\n',
    });
    await expect(write(content)).rejects.toThrow('没有写入任何文件');
    expect(content.read(PATH)).toBe(article('## 清水润田促丰收\n\n打井48眼。'));
    expect(readdirSync(join(content.dir, 'articles/2023'))).toEqual(['x.md']);
  });
});

test('a dry run shows what would be added and writes nothing', async () => {
  const content = contentOf({ [PATH]: article('打井48眼。') });
  expect(await write(content, '--dry-run')).toBe(0);
  expect(printed.text).toContain('- 打井48眼。\n+ 打井[48眼](metric:dajing)。');
  expect(printed.text).toContain('+     label: 打井');
  expect(printed.text).toContain('现在没有写入');
  expect(content.read(PATH)).toBe(article('打井48眼。'));
});

test('programs get the outcome as JSON', async () => {
  const content = contentOf({ [PATH]: article('打井48眼，占比1%～2%。') });
  await write(content, '--json');
  expect(JSON.parse(printed.text)).toMatchObject({
    bound: 1,
    added: [{ id: 'dajing', label: '打井' }],
    waived: [{ text: '1%～2%', reason: 'range' }],
    open: [],
    written: true,
  });
});

/** Figures of many kinds, in every place that a text has. */
const MANY = `---
title: 青河县办好1260件实事
subtitle: ——新增灌溉面积3.5万亩
# 摘要由编辑撰写
summary: "全县打井48眼，帮助2300人就业，水质达标率达97.50%。"
published: 2023-03-01
source: { name: 青河日报 }
column: news
campaign: qinghe # 所属专题
tags: [水利, 就业]
---

去年以来，全县为群众办好1260件实事，投入资金3亿5000万元。

## 清水润田促丰收

新修水渠**128公里**，建成泵站12座；**新增**灌溉面积3.5万亩，惠及6.2万群众、300农户。亩均节水10%～15%，粮食与蔬菜面积之比为4：1。县里[印发通报3期](https://www.example.gov.cn/tb)，水质达标率由百分之85升至97.50%。

- 拆除违建１７处，打井48眼，栽树1,250株。

| 乡镇 | 新修水渠 | 投资 |
| --- | --- | --- |
| 东河镇 | 45公里 | 620万元 |

> 村民老周说：“浇一遍水从3天缩到1天。”

## 就业帮扶暖民心：服务2300人

提供岗位近5000个，帮助2300人就业，其中脱贫劳动力不足800人。发放补贴620人46.5万元[^1]，培训技工约350人次。编号为\`第3号\`的基地2个多月建成。<b>12家</b>企业参与，另有**5**家企业捐款100多万元。

[^1]: 补贴标准为每人750元。
`;

test('from an article with figures of every kind to a strict campaign in which no change escapes the check', async () => {
  const content = contentOf({ [PATH]: MANY });
  expect(await write(content)).toBe(0);
  expect(problems(content)).toEqual([]);
  const written = content.read(PATH);
  // Taking out what was added gives the article back.
  const links = written.replaceAll(/\[([^[\]]*)\]\(metric:[a-z\d-]+\)/g, '$1');
  expect(links.replace(/figures:\n(?: {2}- .*\n)+waived:\n(?: {2}- .*\n)+/, '')).toBe(MANY);
  const before = readAll(content);
  printed.text = '';
  expect(await write(content)).toBe(0);
  expect(printed.text).toContain('没有要写的');
  expect(readAll(content)).toEqual(before);
  const { tried, escaped } = proveMutations(content.dir, AT);
  expect(escaped).toEqual([]);
  expect(tried).toBeGreaterThan(2000);
});

const readAll = ({ read, dir }: TestContent): string[] => [
  read(PATH),
  ...readdirSync(join(dir, 'campaigns/qinghe/metrics')).map((name) =>
    read(`campaigns/qinghe/metrics/${name}`),
  ),
];

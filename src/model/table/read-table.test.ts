import { expect, test } from 'vitest';
import { formatNumber } from '../metric-value.ts';
import { readTable, type TableFigure } from './read-table.ts';

/** Takes the lines above a table and the table apart, as a page of Markdown writes them. */
function parse(text: string): { caption: string; rows: string[][] } {
  const lines = text.trim().split('\n');
  const isRow = (line: string): boolean => line.trim().startsWith('|');
  const rows = lines
    .filter((line) => isRow(line) && !/^[\s|:-]+$/.test(line))
    .map((line) =>
      line
        .trim()
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
  return { caption: lines.filter((line) => !isRow(line)).join('\n'), rows };
}

const say = ({ subject, signed, unit, measure, against, trend, period, place }: TableFigure): string =>
  [
    subject.names[0] ?? '?',
    `${formatNumber(signed)}${unit}`,
    measure === 'level' ? '' : [measure, against, trend].filter(Boolean).join(' '),
    period?.code ?? '',
    place?.text ?? '',
  ].join(' | ');

function read(text: string, day = '2024-03-05'): string[] {
  const { rows, caption } = parse(text);
  const table = readTable({ rows, caption, heading: '', day });
  return rows
    .flatMap((cells, row) => cells.flatMap((cell, column) => table.figureAt(row, column, cell) ?? []))
    .map(say);
}

test.each<[string, string, string[]]>([
  [
    'a communiqué: units in a column of their own, changes beside the values',
    `
表1 2023年全县主要指标
| 指标 | 单位 | 2023年 | 比上年增长（%） |
| --- | --- | --- | --- |
| 地区生产总值 | 亿元 | 125.6 | 5.2 |
| 第一产业增加值 | 亿元 | 18.20 | −1.3 |
| 年末常住人口 | 万人 | 31.45 | — |
| 城镇调查失业率 | % | 5.1 | -0.2 |`,
    [
      '地区生产总值 | 12560000000元 |  | 2023 | 全县',
      '地区生产总值同比增速 | 5.2% | change last-year rise | 2023 | 全县',
      '第一产业增加值 | 1820000000元 |  | 2023 | 全县',
      '第一产业增加值同比增速 | -1.3% | change last-year fall | 2023 | 全县',
      '常住人口 | 314500人 |  | 2023-end | 全县',
      '城镇调查失业率 | 5.1% |  | 2023 | 全县',
      '城镇调查失业率同比增减 | -0.2% | change last-year fall | 2023 | 全县',
    ],
  ],
  [
    'a budget: one unit above, parts of a row, progress on a plan, a total',
    `
2023年一般公共预算收入执行情况

（单位：万元）
| 项目 | 预算数 | 执行数 | 为预算数的% |
| --- | --- | --- | --- |
| 一、税收收入 | 12,300 | 13,001.5 | 105.7 |
| 其中：增值税 | 4,000 | 3,800 | 95 |
| 二、非税收入 | 2，100 | 2 050 | 97.6 |
| 合计 | 14400 | 15051.5 | 104.5 |`,
    [
      '税收收入预算数 | 123000000元 |  | 2023 | ',
      '税收收入执行数 | 130015000元 |  | 2023 | ',
      '税收收入预算完成率 | 105.7% | share | 2023 | ',
      '增值税预算数 | 40000000元 |  | 2023 | ',
      '增值税执行数 | 38000000元 |  | 2023 | ',
      '增值税预算完成率 | 95% | share | 2023 | ',
      '非税收入预算数 | 21000000元 |  | 2023 | ',
      '非税收入执行数 | 20500000元 |  | 2023 | ',
      '非税收入预算完成率 | 97.6% | share | 2023 | ',
      '一般公共预算收入合计预算数 | 144000000元 |  | 2023 | ',
      '一般公共预算收入合计执行数 | 150515000元 |  | 2023 | ',
      '一般公共预算收入合计预算完成率 | 104.5% | share | 2023 | ',
    ],
  ],
  [
    'population by places',
    `
| 地区 | 年末常住人口（万人） | 城镇化率（%） | 出生率(‰) |
| --- | --- | --- | --- |
| 全市 | 230.1 | 58.3 | 6.12 |
| 临河区 | 51 | 66.0 | 5.8 |
| 青山县 | 28.45 | 49.1 | 6.9 |`,
    [
      '常住人口 | 2301000人 |  | 2023-end | 全市',
      '城镇化率 | 58.3% |  |  | 全市',
      '出生率 | 6.12‰ |  |  | 全市',
      '常住人口 | 510000人 |  | 2023-end | 临河区',
      '城镇化率 | 66% |  |  | 临河区',
      '出生率 | 5.8‰ |  |  | 临河区',
      '常住人口 | 284500人 |  | 2023-end | 青山县',
      '城镇化率 | 49.1% |  |  | 青山县',
      '出生率 | 6.9‰ |  |  | 青山县',
    ],
  ],
  [
    'education: three columns with units, a total',
    `
| 类别 | 学校数（所） | 在校生（人） |
| --- | --- | --- |
| 小学 | 42 | 12,345 |
| 初中 | 18 | 6,789 |
| 合计 | 60 | 19,134 |`,
    [
      '小学学校数 | 42所 |  |  | ',
      '小学在校生 | 12345人 |  |  | ',
      '初中学校数 | 18所 |  |  | ',
      '初中在校生 | 6789人 |  |  | ',
      '学校数合计 | 60所 |  |  | ',
      '在校生合计 | 19134人 |  |  | ',
    ],
  ],
  [
    'agriculture: a compound unit, a unit after a stroke, changes of the column before',
    `
2023年主要农产品生产情况
| 品种 | 播种面积（万亩） | 产量/万吨 | 同比增长/% | 单产（公斤/亩） |
| --- | --- | --- | --- | --- |
| 小麦 | 31.2 | 12.06 | -2.4 | 386.5 |
| 油菜籽 | 8.7 | 1.5 | +3 | 172 |`,
    [
      '小麦播种面积 | 312000亩 |  | 2023 | ',
      '小麦产量 | 120600吨 |  | 2023 | ',
      '小麦产量同比增速 | -2.4% | change last-year fall | 2023 | ',
      '小麦单产 | 386.5公斤/亩 |  | 2023 | ',
      '油菜籽播种面积 | 87000亩 |  | 2023 | ',
      '油菜籽产量 | 15000吨 |  | 2023 | ',
      '油菜籽产量同比增速 | 3% | change last-year rise | 2023 | ',
      '油菜籽单产 | 172公斤/亩 |  | 2023 | ',
    ],
  ],
  [
    'turned on its side: periods as rows',
    `
2023年工业用电量
| 时间 | 工业用电量（亿千瓦时） | 同比增长（%） |
| --- | --- | --- |
| 一季度 | 3.2 | 4.1 |
| 上半年 | 6.9 | -0.5 |
| 1—11月 | 12.4 | 0 |`,
    [
      '工业用电量 | 320000000千瓦时 |  | 2023-Q1 | ',
      '工业用电量同比增速 | 4.1% | change last-year rise | 2023-Q1 | ',
      '工业用电量 | 690000000千瓦时 |  | 2023-H1 | ',
      '工业用电量同比增速 | -0.5% | change last-year fall | 2023-H1 | ',
      '工业用电量 | 1240000000千瓦时 |  | 2023-01/2023-11 | ',
      '工业用电量同比增速 | 0% | change last-year | 2023-01/2023-11 | ',
    ],
  ],
  [
    'notes: marks behind numbers, remarks, what is not known',
    `
| 项目 | 投资（亿元） | 备注 |
| --- | --- | --- |
| 供水管网改造 | 3.6* | 2022年开工，投资2亿元 |
| 老旧小区改造 | 1.25① | 在建 |
| 污水处理厂扩建 | … | 待定 |
| 公共停车场 | —— | 12 |
| 口袋公园 |  | / |`,
    ['供水管网改造投资 | 360000000元 |  |  | ', '老旧小区改造投资 | 125000000元 |  |  | '],
  ],
  [
    'two rows of heads, the upper one with cells that are joined',
    `
单位：亿元、%
| 指标 | 11月 |  | 1—11月 |  |
| --- | --- | --- | --- | --- |
|  | 绝对数 | 增速 | 绝对数 | 增速 |
| 社会消费品零售总额 | 8.1 | 6.5 | 92.4 | 7.0 |
| 限额以上消费品零售额 | 2.3 | −1.1 | 25 | 3.2 |`,
    [
      '社会消费品零售总额 | 810000000元 |  | 2023-11 | ',
      '社会消费品零售总额增速 | 6.5% | change rise | 2023-11 | ',
      '社会消费品零售总额 | 9240000000元 |  | 2023-01/2023-11 | ',
      '社会消费品零售总额增速 | 7% | change rise | 2023-01/2023-11 | ',
      '限额以上消费品零售额 | 230000000元 |  | 2023-11 | ',
      '限额以上消费品零售额增速 | -1.1% | change fall | 2023-11 | ',
      '限额以上消费品零售额 | 2500000000元 |  | 2023-01/2023-11 | ',
      '限额以上消费品零售额增速 | 3.2% | change rise | 2023-01/2023-11 | ',
    ],
  ],
  [
    'numbers of rows, ranks, codes and years are no figures',
    `
2023年上半年各镇固定资产投资
| 序号 | 镇（街道） | 代码 | 固定资产投资（亿元） | 增速（%） | 位次 | 增速排名 |
| --- | --- | --- | --- | --- | --- | --- |
| 1 | 柳林镇 | 102 | 6.3 | 8.8 | 2 | 1 |
| 2 | 河口镇 | 103 | 4.75 | -11.2 | 5 | 7 |
| 3 | 合计 | 100 | 11.05 | 1.4 | 1 | 2 |`,
    [
      '固定资产投资 | 630000000元 |  | 2023-H1 | 柳林镇',
      '固定资产投资增速 | 8.8% | change rise | 2023-H1 | 柳林镇',
      '固定资产投资 | 475000000元 |  | 2023-H1 | 河口镇',
      '固定资产投资增速 | -11.2% | change fall | 2023-H1 | 河口镇',
      '固定资产投资合计 | 1105000000元 |  | 2023-H1 | ',
      '固定资产投资合计增速 | 1.4% | change rise | 2023-H1 | ',
    ],
  ],
  [
    'years as columns, and a change against a year that is named',
    `
| 指标 | 2020年 | 2022年 | 2023年 | 2023年比2022年±% | 比2020年增长（%） |
| --- | --- | --- | --- | --- | --- |
| 森林覆盖率（%） | 41.2 | 42 | 42.3 | 0.3 | 1.1 |
| 粮食产量（万吨） | 20.4 | 21.06 | 21.5 | 2.1 | 5.4 |`,
    [
      '森林覆盖率 | 41.2% |  | 2020 | ',
      '森林覆盖率 | 42% |  | 2022 | ',
      '森林覆盖率 | 42.3% |  | 2023 | ',
      '森林覆盖率同比增减 | 0.3% | change last-year rise | 2023 | ',
      '森林覆盖率较基期增减 | 1.1% | change 2020 rise | 2023 | ',
      '粮食产量 | 204000吨 |  | 2020 | ',
      '粮食产量 | 210600吨 |  | 2022 | ',
      '粮食产量 | 215000吨 |  | 2023 | ',
      '粮食产量同比增速 | 2.1% | change last-year rise | 2023 | ',
      '粮食产量较基期增速 | 5.4% | change 2020 rise | 2023 | ',
    ],
  ],
  [
    'losses, brackets, falls that the head names',
    `
2023年规模以上工业企业效益
| 行业 | 利润总额（亿元） | 同比增减（亿元） | 单位产品能耗降幅（%） |
| --- | --- | --- | --- |
| 纺织业 | -0.8 | （1.2） | 3.5 |
| 食品制造业 | 负1.5 | −2.05 | -1 |`,
    [
      '纺织业利润总额 | -80000000元 |  | 2023 | ',
      '纺织业利润总额同比增减 | 120000000元 | change last-year rise | 2023 | ',
      '纺织业单位产品能耗增速 | -3.5% | change fall | 2023 | ',
      '食品制造业利润总额 | -150000000元 |  | 2023 | ',
      '食品制造业利润总额同比增减 | -205000000元 | change last-year fall | 2023 | ',
      '食品制造业单位产品能耗增速 | -1% | change fall | 2023 | ',
    ],
  ],
  [
    'brackets are below nought where the lines above say so',
    `
单位：万元（括号内为负数）
| 单位名称 | 收支结余 |
| --- | --- |
| 县医院 | （35.2） |
| 县中医院 | 12 |`,
    ['县医院收支结余 | -352000元 |  |  | ', '县中医院收支结余 | 120000元 |  |  | '],
  ],
  [
    'cells with units of their own, bounds, shares of a whole',
    `
2023年末金融机构情况
| 项目 | 数值 | 占各项贷款比重 |
| --- | --- | --- |
| 各项贷款余额 | 88.5亿元 | — |
| 涉农贷款余额 | 约31亿元 | 35.0% |
| 网点 | 42个 |  |
| 从业人员 | 800余人 |  |`,
    [
      '各项贷款余额 | 8850000000元 |  | 2023-end | ',
      '涉农贷款余额 | 3100000000元 |  | 2023-end | ',
      '涉农贷款余额占各项贷款比重 | 35% | share | 2023-end | ',
      '网点 | 42个 |  | 2023-end | ',
      '从业人员 | 800人 |  | 2023-end | ',
    ],
  ],
  [
    'parts with the same short names under two rows',
    `
2023年居民收支
| 指标 | 数值（元） | 名义增速（%） |
| --- | --- | --- |
| 居民人均可支配收入 | 25,100 | 6.1 |
| 其中：城镇 | 36,400 | 4.8 |
| 农村 | 15,220 | 7.5 |
| 居民人均消费支出 | 17,300 | 8 |
| 其中：城镇 | 22,900 | 6 |
| 农村 | 12,050 | 9.4 |`,
    [
      '居民人均可支配收入 | 25100元 |  | 2023 | ',
      '居民人均可支配收入名义增速 | 6.1% | change rise | 2023 | ',
      '居民人均可支配收入（城镇） | 36400元 |  | 2023 | ',
      '居民人均可支配收入（城镇）名义增速 | 4.8% | change rise | 2023 | ',
      '居民人均可支配收入（农村） | 15220元 |  | 2023 | ',
      '居民人均可支配收入（农村）名义增速 | 7.5% | change rise | 2023 | ',
      '居民人均消费支出 | 17300元 |  | 2023 | ',
      '居民人均消费支出名义增速 | 8% | change rise | 2023 | ',
      '居民人均消费支出（城镇） | 22900元 |  | 2023 | ',
      '居民人均消费支出（城镇）名义增速 | 6% | change rise | 2023 | ',
      '居民人均消费支出（农村） | 12050元 |  | 2023 | ',
      '居民人均消费支出（农村）名义增速 | 9.4% | change rise | 2023 | ',
    ],
  ],
  [
    'no unit anywhere: no figures',
    `
| 项目 | 数值 |
| --- | --- |
| 甲类 | 12 |
| 乙类 | 13.5 |`,
    [],
  ],
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('the place of a cell is told, and the words of its head and row', () => {
  const table = readTable({
    rows: [
      ['指标', '上半年（亿元）'],
      ['外贸进出口总额', ' 1.20* '],
    ],
    caption: '',
    heading: '',
    day: '2023-08-01',
  });
  const figure = table.figureAt(1, 1, ' 1.20* ');
  expect(figure).toMatchObject({
    ...{ from: 1, to: 5, written: '1.20', value: 120_000_000, bound: 'exact', hasOwnUnit: false },
    period: { code: '2023-H1', text: '上半年', reach: 'clause' },
    where: { row: '外贸进出口总额', column: '上半年（亿元）' },
  });
  expect(table.figureAt(0, 1, '上半年（亿元）')).toBeUndefined();
  expect(table.figureAt(1, 0, '外贸进出口总额')).toBeUndefined();
  expect(table.figureAt(7, 9, '1')).toBeUndefined();
});

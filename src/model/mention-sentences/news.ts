import type { LabelledMention } from './labelled-mention.ts';

/** Passages in the style of news and of reports. */
export const NEWS: readonly LabelledMention[] = [
  [
    '2023年，全区一般公共预算收入8.6亿元，增长7.2%；支出32.5亿元，下降1.4%。教育支出6.8亿元。',
    [
      '8.6亿元 level - - 2023 county',
      '7.2% change rise - 2023 county',
      '32.5亿元 level - - 2023 county',
      '1.4% change fall - 2023 county',
      '6.8亿元 level - - 2023 county',
    ],
  ],
  [
    '1—2月，全市快递业务量3200万件，同比增长25.1%，增速比上年同期提高6个百分点。',
    [
      '3200万件 level - - 2024-01/2024-02 city',
      '25.1% change rise last-year 2024-01/2024-02 city',
      '6个百分点 change rise last-year 2024-01/2024-02 city',
    ],
    '2024-03-20',
  ],
  [
    '今年上半年，全县检察机关批捕56人，较去年同期减少12人，降幅17.6%。',
    [
      '56人 level - - 2023-H1 county',
      '12人 change fall last-year 2023-H1 county',
      '17.6% change fall last-year 2023-H1 county',
    ],
    '2023-07-28',
  ],
  [
    '截至11月底，全区累计改造老旧小区26个，惠及居民4800户，完成年度任务的92%。',
    [
      '26个 level - - 2023-11-end county',
      '4800户 level - - 2023-11-end county',
      '92% share - - 2023-11-end county',
    ],
  ],
  [
    '全镇种植香菇560万袋，产值4200万元，户均增收3600元。',
    ['560万袋 level - - - town', '4200万元 level - - - town', '3600元 change rise - - town'],
  ],
  ['到2025年，全区绿色建筑占新建建筑的比重达到70%。', ['70% share - - 2025 county']],
  ['棣花古镇游客同比增长两成，门票收入860万元。', ['860万元 level - - - -']],
  [
    '医保参保率稳定在97%以上，报销比例提高5个百分点。',
    ['97%以上 level - - - -', '5个百分点 change rise - - -'],
  ],
  ['全区共有80%的农户加入合作社。', ['80% share - - - county']],
  [
    '三次产业结构比由11.2:42.1:46.7调整为10.2:41.5:48.3。',
    ['11.2:42.1:46.7 level - - - -', '10.2:41.5:48.3 level - - - -'],
  ],
  [
    '治安案件比上年减少120起，刑事案件减少35起。',
    ['120起 change fall last-year - -', '35起 change fall last-year - -'],
  ],
  [
    '前8个月，我县茶叶产量1.2万吨，同比增加800吨。',
    ['1.2万吨 level - - 2023-01/2023-08 county', '800吨 change rise last-year 2023-01/2023-08 county'],
    '2023-09-11',
  ],
];

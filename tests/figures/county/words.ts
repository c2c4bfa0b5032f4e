/** What the sentences count, with its unit and about how much of it there is. */
export interface Topic {
  name: string;
  unit: string;
  size: number;
}

const topic = (name: string, unit: string, size: number): Topic => ({ name, unit, size });

export const TOPICS: readonly Topic[] = [
  topic('茶叶产值', '万元', 860),
  topic('蔬菜产量', '万吨', 14),
  topic('生猪出栏量', '万头', 21),
  topic('快递业务量', '万件', 320),
  topic('旅游收入', '亿元', 9),
  topic('工业用电量', '亿千瓦时', 3),
  topic('外贸出口额', '万美元', 5400),
  topic('税收收入', '亿元', 6),
  topic('公路货运量', '万吨', 88),
  topic('商品房销售面积', '万平方米', 17),
  topic('实有经营主体', '户', 18_600),
  topic('技术合同成交额', '亿元', 2),
  topic('医疗机构诊疗量', '万人次', 64),
  topic('网络零售额', '亿元', 5),
  topic('中药材种植面积', '万亩', 12),
  topic('民营企业数', '家', 4200),
];

/** A period as prose names it, its code, and what else could stand there by a slip. */
export interface SaidPeriod {
  said: string;
  code: string;
  slips: readonly string[];
}

const period = (said: string, code: string, ...slips: string[]): SaidPeriod => ({ said, code, slips });

/** Periods that are over on the day of each article. */
export const PERIODS: Readonly<Record<string, readonly SaidPeriod[]>> = {
  '2024-02-05': [
    period('2023年', '2023', '2022年', '2023年上半年'),
    period('2023年全年', '2023', '2023年上半年', '2023年前三季度'),
    period('去年四季度', '2023-Q4', '去年三季度', '去年二季度'),
    period('2023年下半年', '2023-H2', '2023年上半年', '2023年全年'),
    period('2023年12月', '2023-12', '2023年11月', '2023年10月'),
  ],
  '2023-11-20': [
    period('1—10月', '2023-01/2023-10', '1—11月', '1—9月'),
    period('今年前三季度', '2023-01/2023-09', '今年上半年', '今年一季度'),
    period('上半年', '2023-H1', '全年', '一季度'),
    period('三季度', '2023-Q3', '二季度', '一季度'),
    period('2023年10月', '2023-10', '2023年9月', '2022年10月'),
    period('今年一至十月', '2023-01/2023-10', '今年一至九月', '今年一至八月'),
  ],
};

/** Moments, for what there is at an end. */
export const ENDS: Readonly<Record<string, readonly SaidPeriod[]>> = {
  '2024-02-05': [
    period('2023年末', '2023-end', '2022年末', '2023年6月末'),
    period('2023年底', '2023-end', '2022年底', '2023年9月底'),
  ],
  '2023-11-20': [
    period('10月末', '2023-10-end', '9月末', '8月末'),
    period('2023年6月底', '2023-06-end', '2023年3月底', '2022年6月底'),
  ],
};

/** A place as prose names it, how a metric states it, and slips. */
export interface SaidPlace {
  said: string;
  stated: string;
  slips: readonly string[];
}

export const PLACES: readonly SaidPlace[] = [
  { said: '全区', stated: 'region: qinglan', slips: ['全市', '全镇', '石桥镇'] },
  { said: '全区', stated: 'scope: 全区', slips: ['全市', '全省'] },
  { said: '青岚区', stated: 'region: qinglan', slips: ['云河市', '白塔区'] },
  { said: '我区', stated: 'region: qinglan', slips: ['我市', '我省'] },
  { said: '全市', stated: 'region: yunhe', slips: ['全区', '全省'] },
  { said: '石桥镇', stated: 'region: shiqiao', slips: ['柳沟镇', '全区'] },
];

export const SITE = `title: 青岚统计
description: 用来检验数据的小网站。
url: https://www.example.gov.cn
region: 青岚区
regions:
  - { id: qinglan, name: 青岚区, level: county }
  - { id: yunhe, name: 云河市, level: city }
  - { id: shiqiao, name: 石桥镇, level: town }
home: { campaign: c }
`;

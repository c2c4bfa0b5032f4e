import type { LabelledMention } from './labelled-mention.ts';

/** Rise and fall, and against what. */
export const TRENDS: readonly LabelledMention[] = [
  [
    '全县玉米总产12.6万吨，同比下降3.2%。',
    ['12.6万吨 level - - - county', '3.2% change fall last-year - county'],
  ],
  [
    '全区用电量增长7.5%，其中工业用电下降1.8%。',
    ['7.5% change rise - - county', '1.8% change fall - - county'],
  ],
  ['全区接警数以12.4%的降幅连续走低。', ['12.4% change fall - - county']],
  [
    '民宿入住率提高6.5个百分点，空置率降低2个百分点。',
    ['6.5个百分点 change rise - - -', '2个百分点 change fall - - -'],
  ],
  [
    '教育、卫生支出同比分别增长8%和11.5%。',
    ['8% change rise last-year - -', '11.5% change rise last-year - -'],
  ],
  ['城镇化率由58.2%提高到61.5%。', ['58.2% level - - - -', '61.5% level rise - - -']],
  ['单位能耗从0.62缩小到0.55吨标准煤。', ['0.55吨标准煤 level fall - - -']],
  ['盗窃案件降至320起。', ['320起 level fall - - -']],
  ['增速回落0.3个百分点。', ['0.3个百分点 change fall - - -']],
  ['降幅比上月收窄2.2个百分点。', ['2.2个百分点 change fall previous - -']],
  ['跌幅扩大1.4个百分点。', ['1.4个百分点 change rise - - -']],
  ['进口增速为-0.3%。', ['-0.3% change fall - - -']],
  ['利润增长-3.2%。', ['-3.2% change fall - - -']],
  [
    '游客满意度达98.5%，比上年多3.1个百分点。',
    ['98.5% level - - - -', '3.1个百分点 change rise last-year - -'],
  ],
  ['受理投诉比去年同期少45件。', ['45件 change fall last-year - -']],
  ['环比上涨0.4%，同比下降0.2%。', ['0.4% change rise previous - -', '0.2% change fall last-year - -']],
  [
    '存款余额比年初增加8.5亿元，增长6.1%。',
    ['8.5亿元 change rise year-start - -', '6.1% change rise year-start - -'],
  ],
  ['贷款余额比上年末净增3.2亿元。', ['3.2亿元 change rise year-start - -']],
  ['森林覆盖率比2015年提高4.5个百分点。', ['4.5个百分点 change rise 2015 - -']],
  ['与2020年相比，脱贫户人均纯收入增长46%。', ['46% change rise 2020 - -']],
  ['增速较去年全年加快1.2个百分点。', ['1.2个百分点 change rise 2023 - -'], '2024-07-18'],
  [
    '增值税3.5亿元，减税降费2亿元，惠及小微企业1200户。',
    ['3.5亿元 level - - - -', '2亿元 level - - - -', '1200户 level - - - -'],
  ],
  ['召开扩大会议3次，举办能力提升班12期。', ['3次 level - - - -', '12期 level - - - -']],
  ['培育新的增长点5个，建成降水观测站8座。', ['5个 level - - - -', '8座 level - - - -']],
  [
    '城镇新增就业3200人，失业率下降0.2个百分点。',
    ['3200人 change rise - - -', '0.2个百分点 change fall - - -'],
  ],
  [
    '压减一般性支出1200万元，减少公务接待45批次。',
    ['1200万元 change fall - - -', '45批次 change fall - - -'],
  ],
  [
    '规上工业增加值45亿元，增速6.8%，高于全省平均水平1.3个百分点。',
    ['45亿元 level - - - -', '6.8% change rise - - -', '1.3个百分点 change rise - - -'],
  ],
  [
    '第三产业拉动经济增长2.4个百分点，建筑业负向拉动0.3个百分点。',
    ['2.4个百分点 change rise - - -', '0.3个百分点 change fall - - -'],
  ],
  [
    '农产品加工产值占工业总产值的35.6%，比重提高1.1个百分点。',
    ['35.6% share - - - -', '1.1个百分点 change rise - - -'],
  ],
  ['老年人口比重为18.2%，女性占比48.6%。', ['18.2% share - - - -', '48.6% share - - - -']],
  ['完成年度预算的56.3%。', ['56.3% share - - - -']],
  ['税收收入负增长4.7%。', ['4.7% change fall - - -']],
  ['刑事警情不降反升5.5%。', ['5.5% change rise - - -']],
  ['猪肉价格涨幅为12%，蔬菜价格降幅达8.3%。', ['12% change rise - - -', '8.3% change fall - - -']],
  ['通行时间缩短40分钟，运力提升30%。', ['40分钟 change fall - - -', '30% change rise - - -']],
  ['人口自然增长率为-1.2‰，出生率6.3‰。', ['-1.2‰ level - - - -', '6.3‰ level - - - -']],
  [
    '门诊量增长到32.5万人次，平均住院日下降为7.8天。',
    ['32.5万人次 level rise - - -', '7.8天 level fall - - -'],
  ],
  ['出口额由增长3.1%转为下降5.4%。', ['3.1% change rise - - -', '5.4% change fall - - -']],
];

import type { LabelledMention } from './labelled-mention.ts';

/** Sentences of many fields, labelled by somebody who had not looked at the reader while writing them. */
export const REPORTS: readonly LabelledMention[] = [
  [
    '2023年，全镇粮食播种面积稳定在4.2万亩，总产1.9万吨，较上年增产600吨。',
    ['4.2万亩 level - - 2023 town', '1.9万吨 level - - 2023 town', '600吨 change rise last-year 2023 town'],
  ],
  [
    '截至12月20日，全区累计接种流感疫苗3.6万剂次，接种率比去年同期高出4.7个百分点。',
    ['3.6万剂次 level - - 2023-12-20 county', '4.7个百分点 change rise last-year 2023-12-20 county'],
  ],
  [
    '前三季度，我县居民人均可支配收入18650元，名义增长6.4%，扣除价格因素实际增长5.9%。',
    [
      '18650元 level - - 2023-01/2023-09 county',
      '6.4% change rise - 2023-01/2023-09 county',
      '5.9% change rise - 2023-01/2023-09 county',
    ],
  ],
  [
    '全年道路交通事故起数、死亡人数分别下降15.2%、8.3%。',
    ['15.2% change fall - 2023 -', '8.3% change fall - 2023 -'],
  ],
  [
    '2023年第四季度，全市PM10平均浓度67微克/立方米，同比上升3.1%，环比上升22.4%。',
    [
      '67微克/立方米 level - - 2023-Q4 city',
      '3.1% change rise last-year 2023-Q4 city',
      '22.4% change rise previous 2023-Q4 city',
    ],
  ],
  [
    '12月末，全区金融机构本外币存款余额286.4亿元，比年初增加21.7亿元；贷款余额198.3亿元，比年初增加15.2亿元。',
    [
      '286.4亿元 level - - 2023-12-end county',
      '21.7亿元 change rise year-start 2023-12-end county',
      '198.3亿元 level - - 2023-12-end county',
      '15.2亿元 change rise year-start 2023-12-end county',
    ],
  ],
  [
    '元旦假期三天，全县接待游客8.6万人次，恢复到2019年同期的112%。',
    ['8.6万人次 level - - - county', '112% level - - - county'],
  ],
  [
    '与2022年相比，全市减少重复检查1300余次，企业办事时间压缩60%以上。',
    ['1300余次 change fall 2022 - city', '60%以上 change fall 2022 - city'],
  ],
  [
    '中央转移支付由2020年的8.2亿元增加到2023年的11.5亿元，年均增长11.9%。',
    ['8.2亿元 level - - 2020 -', '11.5亿元 level rise - 2023 -', '11.9% change rise - - -'],
  ],
  [
    '全省高校毕业生就业率为92.1%，我市为93.4%，高于全省1.3个百分点。',
    ['92.1% level - - - province', '93.4% level - - - city', '1.3个百分点 change rise - - city'],
  ],
  [
    '今年一季度，夜村镇发放小额信贷1860万元，带动脱贫户320户户均增收4500元。',
    ['1860万元 level - - 2024-Q1 town', '320户 level - - 2024-Q1 town', '4500元 change rise - 2024-Q1 town'],
    '2024-04-15',
  ],
  [
    '社会消费品零售总额增速由上半年的5.2%回落至4.6%。',
    ['5.2% change rise - 2023-H1 -', '4.6% change fall - - -'],
  ],
  [
    '学前教育毛入园率达到93.2%，比“十三五”末提高5.1个百分点。',
    ['93.2% level - - - -', '5.1个百分点 change rise 2020-end - -'],
  ],
  [
    '2023年1至11月，全区规模以上工业企业利润总额同比下降7.6%，降幅较1至10月收窄1.9个百分点。',
    [
      '7.6% change fall last-year 2023-01/2023-11 county',
      '1.9个百分点 change fall 2023-01/2023-10 2023-01/2023-11 county',
    ],
  ],
  [
    '检察机关共受理审查逮捕案件146件210人，同比分别上升9.8%和12.3%。',
    [
      '146件 level - - - -',
      '210人 level - - - -',
      '9.8% change rise last-year - -',
      '12.3% change rise last-year - -',
    ],
  ],
  [
    '全区森林面积172万亩，森林覆盖率69.5%，居全市首位。',
    ['172万亩 level - - - county', '69.5% level - - - county'],
  ],
  [
    '第二产业增加值37.2亿元，占地区生产总值的比重为38.6%，较上年下降0.7个百分点。',
    ['37.2亿元 level - - - -', '38.6% share - - - -', '0.7个百分点 change fall last-year - -'],
  ],
  [
    '蔬菜价格环比由上月上涨2.1%转为下降3.4%。',
    ['2.1% change rise previous 2023-12 -', '3.4% change fall previous - -'],
  ],
  [
    '去年底，全村有脱贫户86户，如今户均年收入突破5万元。',
    ['86户 level - - 2023-end village', '突破5万元 level - - 2024-01-20 village'],
  ],
  [
    '10月当月，全县进出口总值3.1亿元，下降6.2%，其中出口2.7亿元，增长1.4%。',
    [
      '3.1亿元 level - - 2023-10 county',
      '6.2% change fall - 2023-10 county',
      '2.7亿元 level - - 2023-10 county',
      '1.4% change rise - 2023-10 county',
    ],
  ],
  [
    '板桥镇、大荆镇、腰市镇分别栽植连翘1200亩、900亩、750亩。',
    ['1200亩 level - - - town', '900亩 level - - - town', '750亩 level - - - town'],
  ],
  [
    '2024年，全区计划实施重点项目120个，年度投资65亿元。',
    ['120个 level - - 2024 county', '65亿元 level - - 2024 county'],
  ],
  [
    '门诊次均费用下降4.2%，药占比降至25.3%，医疗服务收入占比提升到34.8%。',
    ['4.2% change fall - - -', '25.3% share fall - - -', '34.8% share rise - - -'],
  ],
  [
    '小麦每公斤收购价3.02元，比去年每公斤高0.18元。',
    ['3.02元 level - - - -', '0.18元 change rise last-year - -'],
  ],
  [
    '全市城镇调查失业率平均值为5.1%，比上年回落0.4个百分点。',
    ['5.1% level - - - city', '0.4个百分点 change fall last-year - city'],
  ],
  [
    '2021—2023年，累计投入衔接资金6.8亿元，年均增幅8%。',
    ['6.8亿元 level - - 2021/2023 -', '8% change rise - 2021/2023 -'],
  ],
  [
    '8月，用水量同比多出12万立方米，漏损率却低了1.5个百分点。',
    ['12万立方米 change rise last-year 2023-08 -', '1.5个百分点 change fall - 2023-08 -'],
  ],
  [
    '税收入库4.8亿元，完成年初预算的61.2%，超序时进度11.2个百分点。',
    ['4.8亿元 level - - - -', '61.2% share - - - -', '11.2个百分点 change - - - -'],
  ],
  [
    '全县共有教职工4120人（其中专任教师3688人），专任教师比上年净减42人。',
    ['4120人 level - - - county', '3688人 level - - - county', '42人 change fall last-year - county'],
  ],
  [
    '国庆中秋假期，棣花古镇、金丝峡景区等接待游客26.8万人次，实现旅游收入1.4亿元，同比分别增长31%和28%。',
    [
      '26.8万人次 level - - - -',
      '1.4亿元 level - - - -',
      '31% change rise last-year - -',
      '28% change rise last-year - -',
    ],
  ],

  [
    '1月至9月，全区居民消费价格指数同比上涨0.4%，其中食品价格下降1.2%，非食品价格上涨0.7%。',
    [
      '0.4% change rise last-year 2023-01/2023-09 county',
      '1.2% change fall last-year 2023-01/2023-09 county',
      '0.7% change rise last-year 2023-01/2023-09 county',
    ],
  ],
  [
    '据统计，2023年度全县法院新收案件5120件，同比上升6.8%；审结4986件，结案率97.4%。',
    [
      '5120件 level - - 2023 county',
      '6.8% change rise last-year 2023 county',
      '4986件 level - - 2023 county',
      '97.4% level - - 2023 county',
    ],
  ],
  [
    '记者从市文旅局获悉，春节假期，全市接待游客126.5万人次，同比增长43.2%，创历史新高。',
    ['126.5万人次 level - - - city', '43.2% change rise last-year - city'],
    '2024-02-20',
  ],
  [
    '麻街镇今年种植烤烟2800亩，预计产值980万元，较去年增长8%。',
    ['2800亩 level - - 2023 town', '980万元 level - - 2023 town', '8% change rise last-year 2023 town'],
    '2023-08-10',
  ],
  [
    '全区中小学在校生3.8万人，较2020年减少2100人，减幅5.2%。',
    ['3.8万人 level - - - county', '2100人 change fall 2020 - county', '5.2% change fall 2020 - county'],
  ],
  [
    '2023年，教育经费支出9.2亿元，占一般公共预算支出的21.6%，比2022年提高0.4个百分点。',
    ['9.2亿元 level - - 2023 -', '21.6% share - - 2023 -', '0.4个百分点 change rise 2022 2023 -'],
  ],
  [
    '全市122起火灾中，农村火灾68起，占55.7%。',
    ['122起 level - - - city', '68起 level - - - city', '55.7% share - - - city'],
  ],
  [
    '6月末，参加城乡居民医保41.3万人，参保率97.8%，与上年末基本持平。',
    ['41.3万人 level - - 2023-06-end -', '97.8% level - - 2023-06-end -'],
  ],
  [
    '民营经济增加值占全区GDP比重由2018年的48.2%提升至2023年的53.6%。',
    ['48.2% share - - 2018 -', '53.6% share rise - 2023 -'],
  ],
  [
    '上半年，全区空气优良天数172天，同比增加9天；PM2.5浓度34微克/立方米，同比下降12.8%，改善幅度居全市第二。',
    [
      '172天 level - - 2023-H1 county',
      '9天 change rise last-year 2023-H1 county',
      '34微克/立方米 level - - 2023-H1 county',
      '12.8% change fall last-year 2023-H1 county',
    ],
  ],
  [
    '丹凤县、商南县生产总值分别为126亿元、108亿元，增速分别为5.8%和4.9%。',
    [
      '126亿元 level - - - county',
      '108亿元 level - - - county',
      '5.8% change rise - - county',
      '4.9% change rise - - county',
    ],
  ],
  [
    '电信诈骗案件发案率下降31.5%，挽回损失1260万元，同比多挽回340万元。',
    ['31.5% change fall - - -', '1260万元 level - - - -', '340万元 change rise last-year - -'],
  ],
  [
    '企业亏损面为18.4%，同比收窄2.3个百分点，亏损企业亏损额1.3亿元，下降22%。',
    [
      '18.4% level - - - -',
      '2.3个百分点 change fall last-year - -',
      '1.3亿元 level - - - -',
      '22% change fall - - -',
    ],
  ],
  [
    '2022年、2023年全村集体经济收入分别达到32万元和58万元。',
    ['32万元 level - - 2022 village', '58万元 level - - 2023 village'],
  ],
  [
    '城镇居民人均住房面积从5年前的36.2平方米增加到41.5平方米。',
    ['5年 level - - - -', '36.2平方米 level - - - -', '41.5平方米 level rise - - -'],
  ],
  [
    '到今年年底，全县将新增床位600张，每千人床位数达到7.5张。',
    ['600张 change rise - 2024-end county', '7.5张 level - - 2024-end county'],
  ],
  [
    '三季度末，全国普惠小微贷款余额28.7万亿元，全省4860亿元，分别增长24.1%、20.6%。',
    [
      '28.7万亿元 level - - 2023-Q3-end nation',
      '4860亿元 level - - 2023-Q3-end province',
      '24.1% change rise - 2023-Q3-end nation',
      '20.6% change rise - 2023-Q3-end province',
    ],
  ],
  [
    '累计完成投资14.6亿元，占年度计划的104.3%，提前两个月完成全年目标。',
    ['14.6亿元 level - - - -', '104.3% share - - - -'],
  ],
  [
    '一是稳岗就业，发放补贴2300万元；二是技能培训，培训4600人次，合格率95%以上。',
    ['2300万元 level - - - -', '4600人次 level - - - -', '95%以上 level - - - -'],
  ],
  [
    '12月PPI同比下降2.7%，降幅比上月收窄0.3个百分点；全年平均，PPI比上年下降3.0%。',
    [
      '2.7% change fall last-year 2023-12 -',
      '0.3个百分点 change fall previous 2023-12 -',
      '3.0% change fall last-year 2023 -',
    ],
  ],

  [
    '2023年，全区共查处酒驾醉驾560起，同比减少18.6%；亡人事故下降2起。',
    [
      '560起 level - - 2023 county',
      '18.6% change fall last-year 2023 county',
      '2起 change fall last-year 2023 county',
    ],
  ],
  [
    '11月，我市新建商品住宅销售价格环比下降0.3%，二手住宅下降0.5%。',
    ['0.3% change fall previous 2023-11 city', '0.5% change fall previous 2023-11 city'],
  ],
  [
    '截至2023年11月末，全县农村公路总里程达2860公里，硬化率98.2%。',
    ['2860公里 level - - 2023-11-end county', '98.2% level - - 2023-11-end county'],
  ],
  [
    '“十四五”期间，全市计划造林15万亩，年均3万亩。',
    ['15万亩 level - - 2021/2025 city', '3万亩 level - - 2021/2025 city'],
  ],
  [
    '上半年，一般公共预算收入5.2亿元，为年初预算的52.6%，同口径增长9.3%。',
    ['5.2亿元 level - - 2023-H1 -', '52.6% share - - 2023-H1 -', '9.3% change rise - 2023-H1 -'],
  ],
  [
    '民主村今年种植辣椒260亩，亩均增收1800元。',
    ['260亩 level - - 2023 village', '1800元 change rise - 2023 village'],
    '2023-09-15',
  ],
  [
    '全省规上工业增速为5.6%，全市为7.1%，比全省高1.5个百分点。',
    ['5.6% change rise - - province', '7.1% level - - - city', '1.5个百分点 change rise - - city'],
  ],
  [
    '2020年至2023年，全区学前教育专任教师由860人增至1120人，增幅30.2%。',
    [
      '860人 level - - 2020/2023 county',
      '1120人 level rise - 2020/2023 county',
      '30.2% change rise - 2020/2023 county',
    ],
  ],
  [
    '12月当月，全社会用电量1.3亿千瓦时，同比增长8.8%，比上月多0.2亿千瓦时。',
    [
      '1.3亿千瓦时 level - - 2023-12 -',
      '8.8% change rise last-year 2023-12 -',
      '0.2亿千瓦时 change rise previous 2023-12 -',
    ],
  ],
  [
    '粮食播种面积减少0.3万亩，单产提高12公斤，总产略增0.2万吨。',
    ['0.3万亩 change fall - - -', '12公斤 change rise - - -', '0.2万吨 change rise - - -'],
  ],
  [
    '全区规上服务业营业收入同比下降4.9%，较前三季度收窄1.1个百分点。',
    ['4.9% change fall last-year - county', '1.1个百分点 change fall 2023-01/2023-09 - county'],
  ],
  ['为困难群众发放救助金2360万元，减免学杂费180万元。', ['2360万元 level - - - -', '180万元 level - - - -']],
  [
    '今年以来，黑龙口镇排查整改隐患86处，下发整改通知书24份。',
    ['86处 level - - 2023-01-01/2023-07-04 town', '24份 level - - 2023-01-01/2023-07-04 town'],
    '2023-07-04',
  ],
  [
    '全国铁路发送旅客1.2亿人次，其中我省380万人次，同比增长6%。',
    ['1.2亿人次 level - - - nation', '380万人次 level - - - province', '6% change rise last-year - province'],
  ],
  [
    '企业研发投入强度由1.2%提升到1.5%，高新技术企业增加到36家。',
    ['1.2% level - - - -', '1.5% level rise - - -', '36家 level rise - - -'],
  ],
  [
    '受降水偏少影响，夏粮产量2.1万吨，比去年减产1500吨，降幅6.7%。',
    ['2.1万吨 level - - - -', '1500吨 change fall last-year - -', '6.7% change fall last-year - -'],
  ],
  [
    '2024年一季度，全市外贸进出口总值增速转负，下降2.8%，比全国低7.8个百分点。',
    ['2.8% change fall - 2024-Q1 city', '7.8个百分点 change fall - 2024-Q1 city'],
    '2024-04-28',
  ],
  [
    '9月底前，全区将建成口袋公园12个，全年建成20个。',
    ['12个 level - - - county', '20个 level - - 2023 county'],
    '2023-05-10',
  ],
  [
    '出院患者平均住院费用6120元，同比降低310元，降低4.8%。',
    ['6120元 level - - - -', '310元 change fall last-year - -', '4.8% change fall last-year - -'],
  ],
  [
    '全县存栏生猪18.6万头（能繁母猪1.7万头），分别比去年同期增长2.2%、下降3.9%。',
    [
      '18.6万头 level - - - county',
      '1.7万头 level - - - county',
      '2.2% change rise last-year - county',
      '3.9% change fall last-year - county',
    ],
  ],
];

import type { LabelledMention } from './labelled-mention.ts';

/** Places, lists and brackets. */
export const PLACES: readonly LabelledMention[] = [
  ['全市民营企业5200家，商州区外贸出口1.2亿元。', ['5200家 level - - - city', '1.2亿元 level - - - county']],
  [
    '从全县看，就业3400人；从城关镇来看，就业120人。',
    ['3400人 level - - - county', '120人 level - - - town'],
  ],
  ['全市市民参加12万人次。', ['12万人次 level - - - city']],
  // 城镇 before what is counted of towns at large is no town.
  [
    '去年新增城镇就业2600人，年末城镇登记失业率2.9%。',
    ['2600人 change rise - 2023 -', '2.9% level - - 2023-end -'],
  ],
  // What is named behind 其中 at the head of a sentence does not outlive the segment.
  [
    '全县接待游客8万人次。其中，柳沟镇接待1.2万人次；青龙景区接待2万人次。',
    ['8万人次 level - - - county', '1.2万人次 level - - - town', '2万人次 level - - - county'],
  ],
  [
    '全省粮食总产1270万吨，全市310万吨，全县42万吨。',
    ['1270万吨 level - - - province', '310万吨 level - - - city', '42万吨 level - - - county'],
  ],
  [
    '商州区完成植树320万株，洛南县完成280万株。',
    ['320万株 level - - - county', '280万株 level - - - county'],
  ],
  ['沙河子镇建成大棚300个，带动就业500人。', ['300个 level - - - town', '500人 level - - - town']],
  ['北坪村流转土地1200亩。', ['1200亩 level - - - village']],
  ['社区、园区、景区共设岗亭45个。', ['45个 level - - - -']],
  ['我市空气质量优良天数310天，居全省第2位。', ['310天 level - - - city']],
  ['全区实现增加值86亿元，占全市的12.5%。', ['86亿元 level - - - county', '12.5% share - - - county']],
  [
    '增速比全国高1.2个百分点，比全省高0.8个百分点。',
    ['1.2个百分点 change rise - - -', '0.8个百分点 change rise - - -'],
  ],
  [
    '全县财政支出12.3亿元（其中教育4.5亿元、卫生2亿元），同比分别增长3%、4%和5%。',
    [
      '12.3亿元 level - - - county',
      '4.5亿元 level - - - county',
      '2亿元 level - - - county',
      '3% change rise last-year - county',
      '4% change rise last-year - county',
      '5% change rise last-year - county',
    ],
  ],
  [
    '全市接待游客500万人次（丹凤县80万人次、镇安县95万人次），增长12%。',
    [
      '500万人次 level - - - city',
      '80万人次 level - - - county',
      '95万人次 level - - - county',
      '12% change rise - - city',
    ],
  ],
  [
    '农村居民收入12500元，城市居民收入31000元，超市和门市新开46家。',
    ['12500元 level - - - -', '31000元 level - - - -', '46家 level - - - -'],
  ],
  ['在杨斜镇，企业招工260人。', ['260人 level - - - town']],
  ['全区创建全国文明村3个、全省示范社区5个。', ['3个 level - - - county', '5个 level - - - county']],
  ['产品销往西安市，收入1800万元。', ['1800万元 level - - - -']],
  ['市委市政府安排资金3亿元，市场主体增至5.2万户。', ['3亿元 level - - - -', '5.2万户 level rise - - -']],
  ['各县区、各乡镇共排查隐患3600处。', ['3600处 level - - - -']],
  [
    '全镇14个村改厕2600座，其中北坪村180座。',
    ['14个 level - - - town', '2600座 level - - - town', '180座 level - - - village'],
  ],
  ['县区投资增速名列三县两区第一，完成32亿元。', ['32亿元 level - - - -']],
  ['全省、全市分别增长5%、6%。', ['5% change rise - - province', '6% change rise - - city']],
  ['高新区新签约项目26个。', ['26个 level - - - 高新区']],
  ['开展城区道路改造18公里，市区公交线路达32条。', ['18公里 level - - - -', '32条 level - - - -']],
  [
    '全区公安机关破获案件420起，抓获嫌疑人260名。其中，城关派出所破获45起。',
    ['420起 level - - - county', '260名 level - - - county', '45起 level - - - county'],
  ],
  ['全市民营企业5.6万户，全区产值86亿元。', ['5.6万户 level - - - city', '86亿元 level - - - county']],
  ['全区工业拉动全市经济增长0.8个百分点。', ['0.8个百分点 change rise - - -']],
  ['地方投资拉动全市投资增长2个百分点。', ['2个百分点 change rise - - city']],
];

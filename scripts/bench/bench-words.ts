/** Words out of which the articles of the benchmark are put together. They report nothing. */
export const SUBJECTS = [
  ...['各镇办', '区直部门', '驻村工作队', '项目专班', '社区网格员', '返乡创业者', '企业服务专员', '农技人员'],
  ...['志愿服务队', '青年突击队', '乡村教师', '护林员'],
];
export const TIMES = ['近日', '入秋以来', '上半年', '年初以来', '这个月', '去年冬天', '本季度', '连日来'];
export const DEEDS = ['推进', '落实', '启动', '完善', '开展', '实施', '探索', '加快', '统筹', '优化'];
export const WORKS = [
  ...['河道整治', '道路硬化', '危房改造', '电网升级', '饮水工程', '助老食堂', '技能培训', '林下种植'],
  ...['厕所改造', '便民服务', '冷链物流', '校园修缮'],
];
export const RESULTS = [
  ...['群众用得上、用得好', '村容村貌变了样', '办事少跑了路', '周边村组跟着受益', '企业反映良好'],
  ...['为下一步打好了基础', '做法在全区推开', '邻里关系更近了'],
];
export const HEADINGS = ['怎么干', '干得怎样', '群众怎么看', '难在哪里', '下一步', '现场', '做法', '体会'];
export const UNITS = ['个', '户', '万元', '人次', '项', '处'];
export const SOURCES = ['区融媒体中心', '晚报', '日报', '广播电视台'];

/** Columns by id. */
export const COLUMNS: Readonly<Record<string, string>> = {
  yaowen: '要闻',
  zhengwu: '政务',
  jingji: '经济',
  minsheng: '民生',
  keji: '科技',
  wenhua: '文化',
  jiaoyu: '教育',
  tiyu: '体育',
  shengtai: '生态',
  xiangcun: '乡村',
  shequ: '社区',
  pinglun: '评论',
};

/** Campaigns by id. */
export const CAMPAIGNS: Readonly<Record<string, string>> = {
  green: '绿色家园',
  living: '民生实事',
  village: '和美乡村',
  business: '营商环境',
  service: '一线服务',
};

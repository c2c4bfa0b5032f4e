/** Units that follow a count or a measure in official prose, by kind. */
const UNITS_BY_KIND = {
  money: ['亿元', '万元', '元'],
  energy: ['亿千瓦时', '万千瓦时', '千瓦时', '兆瓦时', '万千瓦', '吉瓦', '兆瓦', '千瓦'],
  areaAndLength: ['平方公里', '平方米', '立方米', '公里', '千米', '厘米', '毫米', '米', '公顷', '亩'],
  weight: ['公斤', '千克', '吨', '克', '斤'],
  share: ['个百分点', '%', '％', '‰', '倍', '成'],
  turns: ['人次', '户次', '车次', '批次', '场次', '台次', '件次', '班次', '次'],
  people: ['人', '名', '位', '户', '家'],
  things: [
    ...['个', '件', '条', '项', '起', '场', '期', '篇', '份', '册', '张', '幅', '部', '套', '台', '辆', '所'],
    ...['座', '处', '间', '支', '只', '株', '村', '镇', '类', '批', '轮', '字', '枚', '颗', '宗', '片', '版'],
  ],
  time: [
    '个工作日',
    '个小时',
    '个月',
    '小时',
    '分钟',
    '周岁',
    '年',
    '月',
    '日',
    '天',
    '岁',
    '秒',
    '时',
    '分',
  ],
  international: ['km', 'kg', 'cm', 'mm', 'm²', 'm³', '℃', '°C'],
} as const;

/**
 * Every unit that is printed on one line with its number, longest first, so that 人次 is found before 人.
 * The lexicon is that of party-media prose; units of one thing and of its turns (人, 人次) are different units.
 */
export const UNITS: readonly string[] = Object.values(UNITS_BY_KIND)
  .flat()
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

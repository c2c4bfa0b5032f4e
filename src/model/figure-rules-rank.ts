import type { FigureRule } from './figure-rule.ts';

/** Numbers that stand in a row or a rank. */
export const RANK_RULES: readonly FigureRule[] = [
  {
    name: 'ordinal',
    why: '第 makes a number a place in a row.',
    example: '第3次会议，第5、6个',
    needs: ['第'],
    span: /第[ \u3000]?\d{1,12}(?:[、—\-～~至到和][ ]?第?\d{1,6}){0,20}/g,
  },
  {
    name: 'number of a thing',
    why: '号 marks the number of a document, a house, a line or a day.',
    example: '约12号前，近3、5号楼',
    needs: ['号'],
    span: /(?<!\d)\d{1,12}(?:[、—\-～~至到和]\d{1,6}){0,8}[ ]?号/g,
  },
  {
    name: 'rank',
    why: 'A place in a ranking is not a number of places.',
    example: '排名全省前10位，居全市3位',
    when: ({ before, unit }) =>
      /^(?:位|名)$/.test(unit) &&
      /(?:(?<![提目当此之年日])前|(?:排名|排在|位列|位居|名列|居)[^，。；,;\d\n]{0,6})$/.test(before),
  },
  {
    name: 'grade',
    why: 'A grade is a rank; only an earthquake or a wind is measured in 级.',
    example: '评为4级机构',
    when: ({ before, unit, after, text }) =>
      unit === '级' &&
      !text.includes('.') &&
      !/(?:地震|震级|烈度|风|最大|浪高)[^，。,\n]{0,6}$/.test(before) &&
      !/^(?:以上|左右|至|到)?(?:地震|大风|阵风|余震|偏?[东西南北]+风|台风|狂风|浪)/.test(after),
  },
  {
    name: 'edition',
    why: 'Most 届 are ordinals, even without 第; those held so far are counted.',
    example: '14届全运会',
    when: ({ before, unit }) => unit === '届' && !/(?:连续|成功|举办|举行|[已共了过])$/.test(before),
  },
  {
    name: 'stage of works',
    why: '2期工程 is the second stage.',
    example: '启动2期工程',
    when: ({ unit, after }) =>
      unit === '期' && /^(?:工程|项目|扩建|建设|厂房|标准|投资|正在|开工|竣工|投产)/.test(after),
  },
  {
    name: 'anniversary',
    why: '100周年 is the hundredth return of a day.',
    example: '成立100周年',
    when: ({ unit }) => unit === '周年',
  },
  {
    name: 'group of a village',
    why: 'Groups of a village and classes of a school are numbered: 小宽坪村3组, 三年级2班.',
    example: '住在北坪村3组，三年级2班',
    when: ({ before, unit }) =>
      (unit === '组' && /(?:村民?|社区|居委会|屯)$/.test(before)) ||
      (unit === '班' && /(?:年级|[高初][一二三四]?)$/.test(before)),
  },
  {
    name: 'model year',
    why: 'A year before 届, 级, 款 or 版 names a class or an edition.',
    example: '2023款车型',
    needs: ['届', '级', '款', '版'],
    span: /(?<!\d)(?:19|20)\d{2}(?=[届级款版])/g,
  },
  {
    name: 'train',
    why: 'Trains and flights have numbers.',
    example: '4567次列车',
    when: ({ unit, after }) => unit === '次' && /^(?:列车|航班|动车|高铁|班列)/.test(after),
  },
];

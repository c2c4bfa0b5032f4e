import { ADDRESS_RULES } from './figure-rules-address.ts';
import { DATE_RULES } from './figure-rules-date.ts';
import type { FigureRule } from './figure-rule.ts';

/** A whole figure between quotation marks: 由“15天”压缩到“3天”. */
const QUOTED_FIGURE =
  /^[\d.]+(?:%|[万亿]?元|天|个?小时|分钟|个?工作日|个月|公里|人次?|件|项|次|家|户|亩|公斤|吨)$/;

/** Words of somebody who speaks: what stands between the marks is a sentence, not a name. */
const SPEECH = /[，。；！？：,;!?我你您他她俺咱们了呢吧啊吗]/;

/** Whether what is quoted names something. A long quotation is a sentence, and so is one with a stop in it. */
function isName(quoted: string): boolean {
  const inside = quoted.slice(1, -1);
  return inside.length <= 24 && !SPEECH.test(inside) && !QUOTED_FIGURE.test(inside);
}

/** Names: what carries a number there is called so, nothing is counted. */
const NAME_RULES: readonly FigureRule[] = [
  {
    name: 'title',
    why: 'Numbers in the title of a document, plan or book belong to its name.',
    example: '印发《5项规定》',
    span: /《[^《》\n]{1,150}》|〈[^〈〉\n]{1,150}〉/g,
  },
  {
    name: 'quoted name',
    why: 'A short quotation without a stop names a slogan, a brand or an activity; a sentence in quotes is read.',
    example: '推行“3个一批”工作法',
    span: /“[^“”\n]{1,400}”|‘[^‘’\n]{1,400}’|「[^「」\n]{1,400}」|『[^『』\n]{1,400}』|"[^"\n]{1,400}"/g,
    accept: isName,
    unless: { before: /[说道称：:]$/, after: /^[^，。；“”\n]{0,10}(?:说|表示|告诉|介绍|感慨|感叹)/ },
  },
  {
    name: 'quoted whole figure',
    why: 'A whole figure in quotes names a thing (“15分钟”生活圈), but it counts where something goes from or to it.',
    example: '打造“15分钟”生活圈',
    span: /“[\d.]+[^“”\d\n]{1,4}”/g,
    accept: (quoted) => QUOTED_FIGURE.test(quoted.slice(1, -1)),
    unless: { before: /[由从到至达为近超约]$/ },
  },
  {
    name: 'brand',
    why: 'A temperature that runs on into a place or a thing is a brand: 22℃商洛.',
    example: '22℃商洛亮相',
    when: ({ unit, after }) =>
      unit === '℃' &&
      /^[\u4e00-\u9fff]/.test(after) &&
      !/^(?:左右|以|上下|的|至|到|和|之|[恒高低]温|时|为)/.test(after),
  },
  {
    name: 'model',
    why: 'Digits after a letter are a model, a grade of steel, a virus: C919, Q235, H7N9. Amounts may follow GDP.',
    example: '选用Q235吨桶，乘坐G1234次列车',
    when: ({ before, scale, unit }) =>
      /[A-Za-z](?:[-_.]\d*|\d*\.)?$/.test(before) && scale === 1 && !/^(?:元|%|个百分点)/.test(unit),
  },
  {
    name: 'slogan with plus',
    why: 'Members of a formula such as 1+3个平台 name a system.',
    example: '构建1+3个平台',
    when: ({ before, after }) => /[\dA-Za-z]\+$/.test(before) || /^\+[A-Za-z\d]/.test(after),
  },
  {
    name: 'set phrase',
    why: '1户1策, 1对1: each has its own; nothing is counted.',
    example: '落实1户1策、1对1帮扶',
    span: /(?<![\d.])1[户人村县镇乡企案校家区街社园店河]1(?=[\u4e00-\u9fff](?![万亿千]))|(?<![\d.])\d对\d/g,
  },
  {
    name: 'round the clock',
    why: '7×24小时 says "always".',
    example: '7×24小时值守',
    span: /(?<!\d)7[×xX*]24小时/g,
  },
];

/** Numbers that stand in a row or a rank. */
const RANK_RULES: readonly FigureRule[] = [
  {
    name: 'ordinal',
    why: '第 makes a number a place in a row.',
    example: '第3次会议，第5、6个',
    span: /第[ \u3000]?\d{1,12}(?:[、—\-～~至到和][ ]?第?\d{1,6}){0,20}/g,
  },
  {
    name: 'number of a thing',
    why: '号 marks the number of a document, a house, a line or a day.',
    example: '约12号前，近3、5号楼',
    span: /(?<!\d)\d{1,12}(?:[、—\-～~至到和]\d{1,6}){0,8}[ ]?号/g,
  },
  {
    name: 'rank',
    why: 'A place in a ranking is not a number of places.',
    example: '排名全省前10位，居全市3位',
    when: ({ before, unit }) =>
      /^(?:位|名)$/.test(unit) &&
      /(?:(?<![提目当此之年日])前|(?:排名|排在|位列|位居|名列|居)[^，。；\d\n]{0,6})$/.test(before),
  },
  {
    name: 'grade',
    why: 'A grade is a rank; only an earthquake or a wind is measured in 级.',
    example: '评为4级机构',
    when: ({ before, unit, after, text }) =>
      unit === '级' &&
      !text.includes('.') &&
      !/(?:地震|震级|烈度|风力|阵风|大风|最大|浪高)[^，。\n]{0,6}$/.test(before) &&
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
    when: ({ unit, after }) => unit === '期' && /^(?:工程|项目|扩建|建设|厂房|标准)/.test(after),
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
    span: /(?<!\d)(?:19|20)\d{2}(?=[届级款版])/g,
  },
  {
    name: 'train',
    why: 'Trains and flights have numbers.',
    example: '4567次列车',
    when: ({ unit, after }) => unit === '次' && /^(?:列车|航班|动车|高铁|班列)/.test(after),
  },
];

/** The last word: what is left must say that it counts. */
const SHAPE_RULES: readonly FigureRule[] = [
  {
    name: 'digits with several points',
    why: 'Sections, versions and net addresses: 2.1.3.',
    example: '升级到约2.1.3版',
    when: ({ before, after }) => /\d\.$/.test(before) || /^\.\d/.test(after),
  },
  {
    name: 'long row of digits',
    why: 'More than 15 digits are an identity or account number; they also exceed exact arithmetic.',
    example: '账号6222021234567890123户名',
    when: ({ text }) => /\d{16}/.test(text),
  },
  {
    name: 'score',
    why: 'The result of a match is no ratio.',
    example: '以3：2战胜客队',
    when: ({ before, unit, after }) =>
      unit.startsWith(':') &&
      (/比分[为是]?$/.test(before) || /^(?:的比分|战胜|击败|险胜|大胜|获胜|逆转|战平|负于|不敌)/.test(after)),
  },
  {
    name: 'counted year',
    why: 'A year may stand right before a noun: 2022群众文化节.',
    example: '2022群众文化节开幕',
    when: ({ counted, text }) => counted && /^(?!2000)(?:19|20)\d{2}$/.test(text),
  },
];

/**
 * What carries digits and is no figure: THE table of the reader. A rule with `span` takes a stretch of text out of
 * the reading; a rule with `when` refuses one candidate. Beyond the table, a number needs a unit, 万 or 亿, a mark
 * of a bound, a counted noun, or a verb of reaching before it; figures written in 汉字 are not read.
 */
export const FIGURE_RULES: readonly FigureRule[] = [
  ...NAME_RULES,
  ...DATE_RULES,
  ...ADDRESS_RULES,
  ...RANK_RULES,
  ...SHAPE_RULES,
];

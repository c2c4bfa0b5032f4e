import type { FigureRule } from './figure-rule.ts';

/** A lasting time, not a date, where this stands before: 公示7日, 拘留15日. */
const LASTING = /(?:拘留|公示|公示期|为期|期限|[共满仅只]|历时|休假|假期|不超过|不少于|连续)为?$/;

/** Points of an index, not hours, where this stands before: 指数上涨12点. */
const INDEX = /(?:指数|大盘|上涨|下跌|上升|下降|提高|回升|回落|下滑|[涨跌])[^，。；,;\d\n]{0,6}$/;

/** Dates and times of day. Blanks may stand inside, and several may share one sign: 3、4月. */
export const DATE_RULES: readonly FigureRule[] = [
  {
    name: 'year',
    why: 'Four digits from 1950 to 2099 with 年, alone or as a run of years.',
    example: '2023年，2021—2025年，2022-2023学年',
    needs: ['年'],
    span: /(?<![\d.])(?:19[5-9]|20\d)\d[ ]{0,2}年|(?<![\d.])(?:19|20)\d{2}[ ]?年?[ ]?(?:[-—–～~至到、/和]|——)[ ]?(?:\d{2}|(?:19|20)\d{2})[ ]?(?=年|学年|年度)/g,
  },
  {
    name: 'year of old',
    why: 'Other years from 1000 to 2199 are dates too, unless they last: 距今1800年, 1200年历史.',
    example: '始建于1368年',
    needs: ['年'],
    span: /(?<![\d.])(?:1[0-8]\d\d|19[0-4]\d|21\d\d)[ ]{0,2}年|公元前?[ ]?\d{1,4}年|(?<!提|目|当|此|之)前\d{3}年/g,
    unless: {
      before: /(?:距今|约|近|逾|超过?|长达|已有|有着|有)$/,
      after: /^的?(?:历史|文明|树龄|岁月|古|时间|之久)/,
    },
  },
  {
    name: 'short year',
    why: 'Two digits are a year before a month, with a leading nought, or with a birth.',
    example: '22年10月动工，08年建成，93年出生',
    needs: ['年'],
    span: /(?<![\d.])\d{2}年(?=[ ]?\d{1,2}月)|(?<![\d.])0\d年|(?<![\d.])\d{2}年(?=出生|生人|毕业|参军|入伍|入党)/g,
  },
  {
    name: 'decade and century',
    why: '90年代, 21世纪.',
    example: '约20世纪90年代',
    needs: ['世纪', '年代'],
    span: /\d{1,4}[ ]?(?:世纪|年代)/g,
  },
  {
    name: 'month',
    why: 'A month has no 个: 3月, 1—11月, 3、4月, 5月底.',
    example: '5月30日内，近6月底，约3、4月',
    needs: ['月'],
    span: /(?<![\d.])\d{1,2}(?:[ ]?[、和及至到—\-–～~][ ]?\d{1,2})?[ ]{0,2}月(?!龄)(?:[ ]{0,2}\d{1,2}(?:[ ]?[、和及至到—\-–～~][ ]?\d{1,2})?[ ]{0,2}[日号])?/g,
  },
  {
    name: 'day',
    why: 'A day of the month up to 31; a time limit (3日内, 拘留15日) lasts and is a figure.',
    example: '8日，12至15日',
    needs: ['日'],
    span: /(?<![\d.])(?:[12]?\d|3[01])(?:[ ]?[、和及至到—\-–～~][ ]?\d{1,2})?[ ]{0,2}日(?!内|[以之][内上下]|龄)/g,
    unless: { before: LASTING },
  },
  {
    name: 'date in digits',
    why: '2023-01-11, 2023/1/11, 2023.1.11, and the 11 and 元 of 2023-01-11元旦.',
    example: '2023-01-11元宵，2023.1.11场地',
    needs: ['-', '/', '.'],
    span: /(?<!\d)\d{4}(?<mark>[-/.])\d{1,2}\k<mark>\d{1,2}(?!\d)|(?<![\d.])(?:19|20)\d{2}[-/]\d{1,2}(?![\d.])/g,
  },
  {
    name: 'time of day',
    why: '9:30, 15：40, 04:16:45: two digits of minutes; 5：10 is a ratio only where 比 says so.',
    example: '9:30分会场，15：40开会',
    needs: [':', '：'],
    span: /(?<![\d:：.])(?:[01]?\d|2[0-4])[:：][0-5]\d(?:[:：][0-5]\d)?(?![\d:：.%])/g,
    unless: { before: /(?:比[例值重为约是达]*|按|按照)[^，。\d]{0,3}$/, after: /^的?(?:比|配)/ },
  },
  {
    name: 'hour',
    why: '8时30分, 20时至次日8时, 9点半: hours of the clock, not 小时.',
    example: '8时30分，9点20分，8—18时',
    needs: ['时', '点'],
    span: /(?<![\d.])(?:[01]?\d|2[0-4])(?:[—\-–～~至到][ ]?\d{1,2})?[ ]{0,2}(?:时(?!长)|点(?!意见|建议|要求|希望|看法|启示|体会|共识|措施|经验|思考|做法|认识|打算|感受|不足))(?:[ ]{0,2}\d{1,2}[ ]?分(?!钟)(?:\d{1,2}秒)?)?/g,
    unless: { before: INDEX },
  },
  {
    name: 'part of the year',
    why: '前5个月 is January to May; 1季度 is the first.',
    example: '前5个月，1季度',
    when: ({ before, unit }) =>
      unit === '季度' || (/^个(?:月|季度)$/.test(unit) && /(?<![提目当此之年])前$/.test(before)),
  },
];

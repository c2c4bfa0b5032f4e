import { slipsOf, type ProseRule } from './prose/prose-rule.ts';

const DIGITS = '一二三四五六七八九';

/** What may be counted roughly; 名, 季度, 产业, 等奖, 年级 and 月 count places in a row, where 、 is right. */
const COUNTED =
  '个(?:多?月|人|小时|星期|村|县|乡|镇|项目|问题)|十|百|千|万|亿|天|里地|公里|斤|公斤|亩|户|百人|小时|分钟|岁|年(?!级|度|期)|倍';

const MARKED = new RegExp(
  `(?<![第${DIGITS}十百千万零两、，（(大高初前后\\n]|^\\s*)([${DIGITS}])、([${DIGITS}])(?=${COUNTED})(?![${DIGITS}]、)`,
  'g',
);
const WITH_FIGURES = /(?<![第\d、.-])([1-8])、([2-9])(?=个(?:多?月|人|小时|星期)|[天岁])/g;
const TENS: Readonly<Record<string, string>> = { 10: '十', 100: '百', 1000: '千' };
const BEHIND = /(?<![\d.第])([1-9])(0{1,2})几(?=[个人名年岁万亿天次件家户亩位元斤公里])/g;
const BEFORE = /几(1000?|10)(?!\d)(?=[个人名年岁万亿天次件家户亩位元斤公里])/g;

/**
 * Rough figures are 汉字 without a mark: 三四个月, 二十几人 (GB/T 15835—2011, 4.2.2 and 5.2.1). With a mark they name
 * two things: 三、四季度.
 */
export const roughFigures: ProseRule = {
  name: 'rough-figures',
  description: {
    'zh-CN': '概数用汉字，中间不加顿号：三四个月、二十几人。',
    en: 'Rough figures are written in characters, without a mark: 三四个月, 二十几人.',
  },
  trigger: new RegExp(`[${DIGITS}]、[${DIGITS}]|\\d、\\d[个天岁]|\\d几|几\\d`),
  find: (passage) => [
    ...slipsOf(MARKED, passage, ([figure, low = '', high = '']) =>
      DIGITS.indexOf(high) - DIGITS.indexOf(low) === 1
        ? { mend: low + high, say: (words) => words.roughMark({ figure, proposal: low + high }) }
        : undefined,
    ),
    ...slipsOf(WITH_FIGURES, passage, ([figure, low = '', high = '']) => {
      if (Number(high) - Number(low) !== 1) return undefined;
      const proposal = DIGITS.charAt(Number(low) - 1) + DIGITS.charAt(Number(high) - 1);
      return { say: (words) => words.roughFigure({ figure, proposal }) };
    }),
    ...slipsOf(BEHIND, passage, ([figure, digit = '', zeros = '']) => {
      const tens = zeros.length === 1 ? '十' : '百';
      const proposal = `${digit === '1' && tens === '十' ? '' : DIGITS.charAt(Number(digit) - 1)}${tens}几`;
      return { say: (words) => words.roughFigure({ figure, proposal }) };
    }),
    ...slipsOf(BEFORE, passage, ([figure, size = '']) => ({
      say: (words) => words.roughFigure({ figure, proposal: `几${TENS[size] ?? ''}` }),
    })),
  ],
};

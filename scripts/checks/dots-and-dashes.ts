import { slipsOf, type ProseRule, type Slip } from './prose/prose-rule.ts';
import { scriptAfter, scriptBefore, WIDE } from './prose/signs.ts';

const DOTS = /\.{3,}|。{3,}|[·・]{3,}|…+/g;
const WITH_ETC = /……等等?(?=[，。；！？、”]|$)/g;
const HYPHENS = new RegExp(`(?<=[${WIDE}])[-－]{2,}(?=[${WIDE}])|^[-－]{2,}(?=[${WIDE}])`, 'gm');
const OTHER_LINES = /(?<!\d)[―─]{1,4}(?!\d)/g;
const SINGLE_AT_HEAD = new RegExp(`^—(?=[${WIDE.replace('—', '')}])`, 'g');

/**
 * An ellipsis is six dots, …… (twelve where a paragraph is left out), a dash two signs, —— (GB/T 15834—2011, 4.10,
 * 4.11, 5.1.5), and an ellipsis does not stand with 等 (4.11). A single — joins numbers and places and is right there.
 */
export const dotsAndDashes: ProseRule = {
  name: 'dots-and-dashes',
  description: {
    'zh-CN': '省略号写成“……”，破折号写成“——”。',
    en: 'An ellipsis is …… and a dash is ——.',
  },
  trigger: new RegExp(`\\.{3}|。{3}|[·・]{3}|…(?<!……)(?!…)|…{3}|……等|[-－]{2}[${WIDE}]|[―─]|^—[^—\\n]`, 'm'),
  find: (passage) => {
    const { text } = passage;
    const mendTo = (written: string, right: string): Omit<Slip, 'from' | 'to'> => ({
      mend: right,
      say: (words) => words.dotsOrDashes({ written, right }),
    });
    return [
      ...slipsOf(DOTS, passage, ({ 0: dots, index }) => {
        if (dots === '……' || dots === '…………') return undefined;
        const isChinese =
          scriptBefore(text, index) === 'han' || scriptAfter(text, index + dots.length - 1) === 'han';
        return isChinese && scriptBefore(text, index) !== 'latin' ? mendTo(dots, '……') : undefined;
      }),
      ...slipsOf(WITH_ETC, passage, () => ({ say: (words) => words.ellipsisWithEtc() })),
      ...slipsOf(HYPHENS, passage, ([line]) => mendTo(line, '——')),
      ...slipsOf(OTHER_LINES, passage, ([line]) => mendTo(line, '——')),
      ...slipsOf(SINGLE_AT_HEAD, passage, ([line]) => mendTo(line, '——')),
    ];
  },
};

import { slipsOf, type ProseRule } from './prose/prose-rule.ts';

const NUMERAL = '一二三四五六七八九十';
const BRACKETED = new RegExp(
  `(?<=(?:^|[\\n。；：])\\s*[（(](?:[${NUMERAL}]{1,3}|\\d{1,2})[）)])[、，.．]`,
  'g',
);
const ORDINAL = new RegExp(`(?<=(?:^|[\\n。；：])第[${NUMERAL}])、(?!第?[${NUMERAL}\\d])`, 'g');

/** No mark follows a serial in brackets, （一）, and a comma follows 第一 (GB/T 15834—2011, 4.5). */
export const serialMarks: ProseRule = {
  name: 'serial-marks',
  description: {
    'zh-CN': '“（一）”后面不加顿号，“第一”后面用逗号。',
    en: 'No mark follows （一）, and a comma follows 第一.',
  },
  trigger: new RegExp(`[（(](?:[${NUMERAL}]{1,3}|\\d{1,2})[）)][、，.．]|第[${NUMERAL}]、`),
  find: (passage) => [
    ...slipsOf(BRACKETED, passage, ([mark]) => ({ mend: '', say: (words) => words.serialMark({ mark }) })),
    ...slipsOf(ORDINAL, passage, () => ({ mend: '，', say: (words) => words.ordinalMark() })),
  ],
};

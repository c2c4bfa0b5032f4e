import { slipsOf, type ProseRule } from './prose/prose-rule.ts';

/** Units behind a range, by which a hyphen is told from one in a number, a model or a score. */
const UNIT =
  '万|亿|%|％|‰|个|名|人|位|户|家|件|次|项|条|天|日|岁|元|亩|吨|米|公里|公斤|公顷|平方|小时|分钟|周|倍|月|年(?!级)|℃|度';

const TILDE = /(?<=[\d%％万亿元年月日时])[~∼〜˜](?=\d)/g;
const HYPHEN = new RegExp(
  `(?<![\\d.A-Za-z/—–-])(\\d{1,4}(?:\\.\\d+)?(?:年|月|日|%|％|万|亿)?)[-–―─－](\\d{1,4}(?:\\.\\d+)?)(?=${UNIT})(?!-)`,
  'g',
);

/**
 * A range has ～ between figures and — between dates (GB/T 15834—2011, 4.13; GB/T 15835—2011, 5.1.3), never the
 * half-width ~ or a hyphen. Two ~ in a paragraph could also strike out what stands between them.
 */
export const rangeMarks: ProseRule = {
  name: 'range-marks',
  description: {
    'zh-CN': '数值范围用“～”，起止时间用“—”，不用半角的 ~ 和 -。',
    en: 'A range has ～ between figures and — between dates, not the half-width ~ or -.',
  },
  trigger: /[\d%％万亿元年月日时][~∼〜˜–―─－]\d|\d-\d+(?:\.\d+)?[^\d\s.-]|[年月日%％万亿]-\d/,
  find: (passage) => [
    ...slipsOf(TILDE, passage, ([mark]) => ({
      mend: '～',
      say: (words) => words.rangeMark({ mark, right: '～' }),
    })),
    ...slipsOf(HYPHEN, passage, ({ 0: range, 1: low = '', 2: high = '', index }) => {
      const behind = passage.text.slice(index + range.length);
      const isTime = /^[年月日周]/.test(behind) || /[年月日]$/.test(low);
      if (!isRising(low, high, isTime)) return undefined;
      // Which of the two marks an editor prefers between months is a matter of taste; either is right.
      const right = isTime ? '—' : '～';
      const mark = range.charAt(low.length);
      return {
        mend: `${low}${right}${high}`,
        say: (words) => words.rangeMark({ mark, right }),
      };
    }),
  ],
};

/** Whether the second number can be the end of a range that the first begins: a number such as 05 belongs to a code. */
function isRising(low: string, high: string, isTime: boolean): boolean {
  if (/^0\d/.test(low) || /^0\d/.test(high)) return false;
  if (isTime && /[年月日]$/.test(low)) return true;
  return Number.parseFloat(low) < Number.parseFloat(high);
}

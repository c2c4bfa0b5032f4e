import { slipsOf, type ProseRule } from './prose/prose-rule.ts';

/** What is counted or measured, behind a magnitude. */
const COUNTED = '万亿多余来人元名亩吨斤公个户家件次位座头只台辆套字里棵株';

/** `2万8千`, `3千公斤`, `5百万`: 千 and 百 beside figures. 千克, 千瓦, 千米 and 千字 are units; 5百姓 is none. */
const MAGNITUDE = new RegExp(
  `(?<![\\d.第年-])(?:\\d+[万亿]\\d{1,3}(?:\\.\\d+)?[千百十](?!克|瓦|米|字|伏|卡|帕|赫|安|焦|年|分)(?:\\d[百十])?` +
    `|\\d{1,3}(?:\\.\\d+)?千(?=[${COUNTED}\\d])(?!字|个百分|家万户|人计划|元户|里|万不)(?:\\d百)?` +
    `|\\d{1,2}百(?=[${COUNTED}\\d])(?!家姓|家争|里|年))(?:万|亿)?`,
  'g',
);

/** Beside figures only 万 and 亿 stand as 汉字 (GB/T 15835—2011, 5.3); units that begin with 千 are no magnitudes. */
export const figureMagnitudes: ProseRule = {
  name: 'figure-magnitudes',
  description: {
    'zh-CN': '阿拉伯数字后面只能用“万”“亿”，不用“千”“百”“十”。',
    en: 'Beside Arabic figures only 万 and 亿 stand, not 千, 百 or 十.',
  },
  trigger: /\d[千百十]/,
  find: (passage) =>
    slipsOf(MAGNITUDE, passage, ([figure]) => ({
      say: (words) => words.figureMagnitude({ figure, proposal: writeOut(figure) }),
    })),
};

const SIZES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** The same number with 万 and 亿 alone: `2万8千` → `2.8万`, `5千` → `5000`. */
function writeOut(figure: string): string {
  let [total, section, number] = [0, 0, 0];
  for (const [part] of figure.matchAll(/\d+(?:\.\d+)?|[十百千万亿]/g)) {
    const size = SIZES[part];
    if (size === undefined) number = Number(part);
    else if (size < 1e4) [section, number] = [section + number * size, 0];
    else [total, section, number] = [total + (section + number) * size, 0, 0];
  }
  const value = total + section + number;
  const size = value >= 1e8 ? 1e8 : value >= 1e4 ? 1e4 : 1;
  const written = String(Number((value / size).toFixed(6)));
  return written + (size === 1e8 ? '亿' : size === 1e4 ? '万' : '');
}

import { slipsOf, type ProseRule } from './prose/prose-rule.ts';

const RANGE =
  /(?<![\d.,—～~-])(\d[\d,]*(?:\.\d+)?)([～~—–]|-(?=\d))(\d[\d,]*(?:\.\d+)?)(万亿|亿|万|%|％|‰|个百分点)/g;

/** Both ends of a range say 万, 亿 or %: `9亿～16亿`, `15%～30%`, not `9～16亿` (GB/T 15835—2011, 5.1.3). */
export const rangeUnits: ProseRule = {
  name: 'range-units',
  description: {
    'zh-CN': '数值范围两端的“万”“亿”“%”都写出来。',
    en: 'Both ends of a range say 万, 亿 or %.',
  },
  trigger: /\d[～~—–-]\d[\d,.]*[万亿%％‰个]/,
  find: (passage) =>
    slipsOf(RANGE, passage, ([figure, low = '', mark = '', high = '', unit = '']) => {
      // Points of percentage are mostly written once; the standard shows only the sign.
      if (unit === '个百分点') return undefined;
      // 8000～1.2万: the lower end is in ones.
      if (Number(low.replaceAll(',', '')) >= Number(high.replaceAll(',', ''))) return undefined;
      const proposal = `${low}${unit}${mark === '~' || mark === '-' ? '～' : mark}${high}${unit}`;
      const isShare = unit === '%' || unit === '％' || unit === '‰';
      return {
        ...(isShare && mark !== '-' ? { mend: proposal } : {}),
        say: (words) => words.rangeUnit({ figure, proposal }),
      };
    }),
};

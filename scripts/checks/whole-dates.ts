import { slipsOf, type ProseRule } from './prose/prose-rule.ts';

const YEAR_MONTH =
  /(?<![\w\-/.〔（(第号])((?:19|20)\d{2})-(0?[1-9]|1[0-2])(?![\w\-/.～—]|号|年|学年|赛季|期)/g;
const MONTH_DAY =
  /(?<=(?:截至|截止|定于|将于|已于|曾于))(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])(?!\d|[-.%％万亿个人])/g;
const APOSTROPHE = /[’'‘](\d{2})(?=年)/g;
const SHORT_YEAR =
  /(?<=^|[\s，。；：、（“]|截至|截止|定于|将于|已于|曾于|自从|始于)([0-4]\d)年(?=(?:1[0-2]|[1-9])月(?:[12]\d|3[01]|[1-9])日)/gm;

/**
 * A date with hyphens is whole, and a year has four figures: 2023年1月, 2023-01-11, 2023年, not 2023-1, 1-11 or 23年
 * (GB/T 15835—2011, 5.1.4). Where figures may be no date at all, nothing is said.
 */
export const wholeDates: ProseRule = {
  name: 'whole-dates',
  description: {
    'zh-CN': '年份写四位数；不完整的日期不用连字符。',
    en: 'A year has four figures, and a date that is not whole has no hyphens.',
  },
  trigger: /\d-\d|[’'‘]\d{2}年|\d年\d{1,2}月/,
  find: (passage) => [
    ...slipsOf(YEAR_MONTH, passage, ([date, year = '', month = '']) => ({
      say: (words) => words.dateNotWhole({ date, proposal: `${year}年${String(Number(month))}月` }),
    })),
    ...slipsOf(MONTH_DAY, passage, ([date, month = '', day = '']) => ({
      say: (words) =>
        words.dateNotWhole({ date, proposal: `${String(Number(month))}月${String(Number(day))}日` }),
    })),
    ...slipsOf(APOSTROPHE, passage, ([year, digits = '']) => ({
      say: (words) => words.yearCut({ year: `${year}年`, proposal: `${fullYear(digits)}年` }),
    })),
    ...slipsOf(SHORT_YEAR, passage, ([year, digits = '']) => ({
      say: (words) => words.yearCut({ year, proposal: `${fullYear(digits)}年` }),
    })),
  ],
};

/** A guess for the editor to check: years near ours. */
const fullYear = (digits: string): string => (Number(digits) < 50 ? '20' : '19') + digits;

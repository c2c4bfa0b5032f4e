import {
  days,
  isMonth,
  monthRange,
  NO_CODE,
  numberOf,
  pad,
  part,
  plan,
  yearIn,
  type PeriodRule,
} from './period-rule.ts';

const DASH = '[ ]?(?:[—–~～-]{1,2}|至|到)[ ]?';
const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const YEAR =
  '(?:(?<year>(?:19|20|21)\\d\\d[ ]?年?|[一二][〇○零一九][〇○零一二三四五六七八九]{2}年)|(?<near>今年|本年|去年|上年|上一年|前年|明年|来年))(?:度(?!假))?的?[ ]?';
const MAYBE_YEAR = `(?:${YEAR})?`;
/** A year must say that it is one, unless a part follows. */
const WHOLE_YEAR = YEAR.replace('[ ]?年?|', '[ ]?年|').replace('的?[ ]?', '');
const UNTIL = '(?<until>截[至止](?:到|至)?)?';
/** Ways of naming a period; the first that fits counts. */
export const PERIOD_RULES: readonly PeriodRule[] = [
  {
    name: 'time without code',
    why: 'Holidays, some years and days of the telling are times of their own that no code says.',
    example: '国庆假期、近三年、近年来、当天、五年来',
    pattern:
      '(?:春节|国庆|中秋|五一|十一|“五一”|“十一”|端午|清明|元旦)(?:、?(?:国庆|中秋|春节))?(?:小长假|长假|假期|假日|黄金周|期间|节期间)|(?:近|最近|过去)(?:[一二三四五六七八九十两几]|\\d{1,2})年来?|近年来?|(?:[一二三四五六七八九十两]|\\d{1,2})年(?:多)?来|历年|当[天日年]|[昨今前]日|昨天|今天|暑期|暑假|寒假|(?<!防)汛期|[上本这]一?周|(?<!\\d)\\d{1,2}[日号]当天|期末|月末|季末|[12\\d]?\\d(?:时|点)(?:许|左右)?(?=，)',
    read: NO_CODE,
  },
  {
    name: 'five-year plan',
    why: 'A plan runs for five years; its documents and its start are no period.',
    example: '“十三五”期间、十三五末',
    pattern:
      '[“"]?(?<plan>十[一二三四五])五[”"]?(?:期间|时期|(?<end>末|期末))|[“"](?<plan2>十[一二三四五])五[”"](?!规划|以来|纲要|开局|收官|目标|首年|建设|发展|重点|专项|国家|末|的|、|和)',
    read: ({ plan: one, plan2, end }) => plan({ plan: one ?? plan2, end }),
  },
  {
    name: 'years',
    why: 'Two years joined by a dash are all from the first to the last.',
    example: '2016—2020年、2016年至2020年',
    pattern: `(?<y1>(?:19|20)\\d\\d)年?${DASH}(?<y2>(?:19|20)\\d\\d)年`,
    read: ({ y1 = '', y2 = '' }) => (y1 < y2 ? { year: y1, codeIn: () => `${y1}/${y2}` } : undefined),
  },
  {
    name: 'months of two years',
    why: 'A range may begin in one year and end in the next.',
    example: '2022年10月—2023年3月',
    pattern: `(?<y1>(?:19|20)\\d\\d)年(?<m1>\\d{1,2})月${DASH}(?<y2>(?:19|20)\\d\\d)年(?<m2>\\d{1,2})月`,
    read: ({ y1 = '', m1, y2 = '', m2 }) => ({
      year: y1,
      codeIn: () => `${y1}-${pad(numberOf(m1))}/${y2}-${pad(numberOf(m2))}`,
    }),
  },
  {
    name: 'day',
    why: 'A day of a month, or several in a row.',
    example: '10月31日、5月1日至7日、5月28日—6月3日',
    pattern: `(?:截[至止]到?)?${MAYBE_YEAR}(?<!\\d)(?<m1>\\d{1,2})[ ]?月[ ]?(?<d1>\\d{1,2})[ ]?[日号]?(?:(?<![日号])${DASH}(?<d2>\\d{1,2})[日号]|(?<=[日号])(?:${DASH}(?:(?<m2>\\d{1,2})月)?(?<d2b>\\d{1,2})[日号])?)`,
    read: ({ d2, d2b, ...groups }) => days({ ...groups, d2: d2 ?? d2b }),
  },
  {
    name: 'cumulated months',
    why: 'Chinese statistics cumulate months from January.',
    example: '1—10月、1至10月、一至十月',
    pattern: `${UNTIL}${MAYBE_YEAR}(?<!\\d)(?<m1>${NUMBER})[ ]?月?份?${DASH}(?<m2>${NUMBER})[ ]?月份?(?!\\d|龄)(?<end>末|底)?`,
    read: ({ m1, m2, ...groups }) => monthRange(groups, numberOf(m1), numberOf(m2)),
  },
  {
    name: 'first months',
    why: '前10个月 are those from January.',
    example: '前10个月、前十月、头两个月',
    pattern: `${MAYBE_YEAR}[前头](?<m>${NUMBER}|两)个?月(?:份)?(?<end>末|底)?`,
    read: ({ m, ...groups }) => monthRange(groups, 1, numberOf(m)),
  },
  {
    name: 'first quarters',
    why: '前三季度 are the months from January to September.',
    example: '前三季度',
    pattern: `${UNTIL}${MAYBE_YEAR}前(?<q>[一二两三四1-4])个?季度?(?<end>末|底)?`,
    read: ({ q, ...groups }) => monthRange(groups, 1, numberOf(q) * 3),
  },
  {
    name: 'quarter',
    why: 'A quarter has a number; the first is also 首季.',
    example: '一季度、第三季度末、首季',
    pattern: `${UNTIL}${MAYBE_YEAR}(?<![前个\\d])第?(?:(?<q>[一二三四1-4])季度|首季度?)(?<end>末|底)?`,
    read: ({ q, ...groups }) => part(groups, `-Q${q === undefined ? 1 : numberOf(q)}`),
  },
  {
    name: 'half year',
    why: 'A year has two halves.',
    example: '上半年、2023年下半年',
    pattern: `${MAYBE_YEAR}(?<half>[上下])半年(?<end>末|底)?`,
    read: ({ half, ...groups }) => part(groups, half === '上' ? '-H1' : '-H2'),
  },
  {
    name: 'month',
    why: 'A month, its end, and parts of it that no code says.',
    example: '10月份、6月底、3月末、11月',
    pattern: `${UNTIL}${MAYBE_YEAR}(?<![\\d.个])(?<m>\\d{1,2}|[一二三四五六七八九十]{1,2}(?=月份|月[末底]))[ ]?月(?!龄)(?:份)?(?:(?<end>末|底)|(?<ten>[上中下]旬|初))?`,
    read: ({ m, ten, ...groups }) => {
      const month = numberOf(m);
      if (!isMonth(month)) return undefined;
      return ten === undefined ? part(groups, `-${pad(month)}`) : NO_CODE();
    },
  },
  {
    name: 'this year so far',
    why: '今年以来 runs from January to the day of the text.',
    example: '今年以来、年初以来',
    pattern: '(?:今年|年初|今年年初)(?:以来|至今|到现在)',
    read: () => ({ year: undefined, codeIn: undefined, special: 'so-far' }),
  },
  {
    name: 'end of the year',
    why: 'A state at the end of a year.',
    example: '年末、2022年末、上年底',
    pattern: `${UNTIL}(?:${WHOLE_YEAR})?(?:(?:年)?(?<end>末|底)(?![线子层部蕴气色数])|年终)`,
    read: (groups) =>
      (groups.year ?? groups.near ?? groups.end) ? part({ end: '末', ...groups }, '') : NO_CODE(),
  },
  {
    name: 'same period',
    why: '同期 is the period in question, of another year.',
    example: '去年同期、上年同期、2019年同期、同期',
    pattern: `(?:${WHOLE_YEAR})?同期(?!声|录)`,
    read: (groups) => ({ year: yearIn(groups) ?? -1, codeIn: undefined, special: 'same' }),
  },
  {
    name: 'year',
    why: 'A year, with or without 全年 behind it.',
    example: '2023年、去年全年、全年、今年',
    pattern: `${UNTIL}(?:${WHOLE_YEAR}(?:全年)?|全年(?:度)?|年内|本年度)(?!级|产|版|届|款)`,
    read: (groups) => part(groups, ''),
  },
  {
    name: 'months from here',
    why: '当月 is the last month that was named, 本月 and 上月 go by the day.',
    example: '当月、本月、上月、本季度、上季度',
    pattern: '(?<word>当月|本月|上个?月|本季度|上个?季度)',
    read: ({ word = '' }) => ({
      year: undefined,
      codeIn: undefined,
      special: word.startsWith('当')
        ? 'month'
        : word.startsWith('本')
          ? word.endsWith('月')
            ? 'this-month'
            : 'this-quarter'
          : word.endsWith('月')
            ? 'last-month'
            : 'last-quarter',
    }),
  },
  {
    name: 'now',
    why: 'The day of the text.',
    example: '截至目前、目前、截至发稿',
    pattern: '(?:截[至止]到?)?(?:目前|当前|现在|如今|现今|发稿时?|今天)(?:为止)?',
    read: () => ({ year: undefined, codeIn: undefined, special: 'day' }),
  },
];

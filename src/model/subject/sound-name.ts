import { isVerbs } from './verb-at.ts';
import { splitWords } from './split-words.ts';

/** The longest name of a metric, in signs. */
export const LONGEST = 24;

/** Words that say how much or how, or how it is counted, and never of what. */
const EMPTY_WORDS = new RegExp(
  `^(?:(?:同比|环比|累计|合计|总计|共计|平均|年均|月均|日均|人均|户均|亩均|每(?:人|户|亩|年|月|天|吨|公斤|平方米)|其中|分别|增长|增加|增速|增幅|增减|下降|减少|提高|上升|上涨|回落|降幅|涨幅|收窄|扩大|涨跌幅|比年初|正|负|较.{2,6}|约|近|达|达到|超过|突破|实现|完成)+|` +
    `(?:累计|合计|平均|人均|户均|年均|日均|共)?(?:增收额?|减收额?|盈亏额|占比|比重|比例|比率|完成率|总额|总计|总量|金额|额|数量|数|人数|人次|户数|次数|面积|里程|重量|量|时间|均价|单价|收入|支出|投资|产量|产值|资金|项目|总投资|总面积|单产|现金|余额|指数|人家|人员|规模|台阶|大关|国家级|省级|市级|级别))$`,
  'u',
);

/** One fault that no name may have, with what it would look like. */
interface Fault {
  /** Why nobody could read it out as what is measured. */
  why: string;
  test: (name: string) => boolean;
}

/** What refuses a name; a figure with no other name is left for the editor to name. */
export const FAULTS: readonly Fault[] = [
  { why: 'too short or too long to be read', test: (name) => name.length < 2 || name.length > LONGEST },
  {
    why: 'digits belong to the value or the period',
    test: (name) => /[０-９%]|(?<![A-Za-z.\d])\d+(?![\dA-Za-z])/u.test(name),
  },
  { why: 'it says how much or how, and never of what', test: (name) => EMPTY_WORDS.test(name) },
  { why: 'verbs alone: 整改完成, 到位', test: (name) => name.length > 2 && name.length < 5 && isVerbs(name) },
  {
    why: 'a word is left over at its beginning: 到全县, 的面积',
    test: (name) =>
      /^[，。、；：）”》]|^(?:的|到|由|比|和|与|及|或|等|占|从|被|将|把|了|而|其|该|这|那|使|让|也|都|均|又|还|仍)$/u.test(
        splitWords(name)[0] ?? '',
      ),
  },
  {
    why: 'a word is left over at its end: 价格也, 面积为',
    test: (name) =>
      /(?:[的到由为和与及或等占在从被将把也都均了着，、：“《（是]|(?<!.{2})比)$/u.test(name) &&
      !/(?:参与|普及|对等)$/u.test(name),
  },
  {
    why: 'a word stands twice: 降降, 面积面积',
    test: (name) => /(?<sign>[增降升涨减比占率额数])\k<sign>|(?<word>..)\k<word>/u.test(name),
  },
  {
    why: 'the period belongs to the observation',
    test: (name) =>
      /(?<!较)(?:去年|今年|上年|当年|本年|上半年|下半年|[一二三四]季度|月份|年末|年底|同期|截至)/u.test(name),
  },
  {
    why: 'a ratio is no thing that is counted: 比例人次',
    test: (name) => /^(?:比例|比分|比率).{1,2}$/u.test(name),
  },
  { why: 'half a pair of brackets or quotation marks', test: (name) => !isBalanced(name) },
];

const isBalanced = (name: string): boolean =>
  ['（）', '“”', '《》', '「」'].every((pair) => {
    const [open = '', close = ''] = Array.from(pair);
    return name.split(open).length === name.split(close).length;
  });

/** Whether a name says what is measured, as a noun that can be read out. */
export const isSoundName = (name: string): boolean => !FAULTS.some(({ test }) => test(name));

import { FIGURE, toSkeleton } from './skeleton.ts';
import { TREND_VERB } from './trend-verbs.ts';

/** A list behind 分别 that has another number of figures than there are subjects before it. */
export interface UnevenList {
  from: number;
  to: number;
  count: number;
  /** How many subjects there are at least and at most: 和 may join two of them, or be a part of one. */
  least: number;
  most: number;
}

/** A number of a list; the unit may stand behind the last one alone. */
const ITEM = `(?:${FIGURE}|\\d+(?:\\.\\d+)?)`;
const LIST = new RegExp(
  `分别[^，。；：、\\d\\n\\u0001\\ue000\\ue001]{0,16}(?<list>${ITEM}(?:(?:[、和及与]|以及|，(?=${ITEM}))${ITEM})*)`,
  'dg',
);

/** After it the list goes on with another verb: 分别增长3%、4%，下降1%. */
const GOES_ON = new RegExp(`^(?:[、和及与]|以及|，${TREND_VERB}了?${FIGURE})`);

/** Words between the subjects and 分别 in a clause of its own. */
const ADVERBS =
  /^(?:同比|环比|[比较](?:上年|去年|年初|上月|同期|上年同期|去年同期)|按可比价格?计?算?|也|均|又)*$/;

const NUMBERS = '两二三四五六七八九十';
/** 三次产业, 两县, 等5个乡镇: the subjects are counted. */
const COUNTED = new RegExp(
  `(?<count>[${NUMBERS}]|\\d+)(?:者|项|类|次产业|大|家|县|区|镇|市|乡|村|个(?!月))[^、和与及]{0,14}$`,
);
/** 一二三产业. */
const NUMERALS = /(?<numerals>[一二三]{2,3})(?:次?产业|产)/;

interface Span {
  least: number;
  most: number;
}

/** The lists behind 分别 in some prose that do not go with what stands before them. */
export function findUnevenLists(prose: string): UnevenList[] {
  if (!prose.includes('分别')) return [];
  const { text } = toSkeleton(prose);
  return [...text.matchAll(LIST)].flatMap((match): UnevenList[] => {
    const [from, to] = match.indices?.groups?.list ?? [0, 0];
    const count = [...text.slice(from, to).matchAll(new RegExp(ITEM, 'g'))].length;
    const subjects = countSubjects(prose.slice(0, match.index));
    const isRead = /[\ue000\ue001]$/.test(text.slice(from, to));
    if (count < 2 || !isRead || !subjects || GOES_ON.test(text.slice(to))) return [];
    const { least, most } = subjects;
    // Two measures of each subject make twice as many figures.
    const isMultiple = count > most && count % least === 0;
    return (count >= least && count <= most) || isMultiple ? [] : [{ from, to, count, least, most }];
  });
}

/** How many subjects stand before 分别, in its own clause or, where that has only adverbs, in the one before. */
function countSubjects(before: string): Span | undefined {
  const sentence = before.slice(
    Math.max(...['。', '；', '！', '？', '\n', '：'].map((mark) => before.lastIndexOf(mark))) + 1,
  );
  const clauses = sentence.replaceAll(/[（(][^（）()]*[）)]/g, '').split(/[，,]/);
  const own = clauses.at(-1) ?? '';
  return countIn(ADVERBS.test(own) ? (clauses.at(-2) ?? '') : own);
}

function countIn(clause: string): Span | undefined {
  const numerals = NUMERALS.exec(clause)?.groups?.numerals;
  if (numerals !== undefined) return { least: numerals.length, most: numerals.length };
  const counted = COUNTED.exec(clause)?.groups?.count;
  const marks = clause.split('、').length - 1;
  const joins = clause.split(/以及|[和与及]/).length - 1;
  const named = marks + joins > 0 ? { least: Math.max(marks + 1, 2), most: marks + joins + 1 } : undefined;
  if (counted !== undefined) {
    const count = NUMBERS.includes(counted)
      ? '零一二三四五六七八九十'.indexOf(counted.replace('两', '二'))
      : Number(counted);
    const isSame = !named || clause.includes('等') || (count >= named.least && count <= named.most);
    return isSame && count > 1 ? { least: count, most: count } : undefined;
  }
  // Figures among the subjects, or a list that is cut short by 等, say nothing for certain.
  return /\d/.test(clause) || clause.includes('等') ? undefined : named;
}

import { slipsOf, type ProseRule } from './prose/prose-rule.ts';

/** A word of falling, then a sign below nought at a number: both say the same. 减负5亿元 has no sign. */
const TWICE =
  /(?<word>减少|下降|降低|回落|收窄|下跌|下滑|缩小|缩减|净亏|预亏|亏损|负增长|[降跌]|减(?!负))[了约近]?(?<figure>[-−－负]\d[\d.,]*(?:[万亿]*元|[万亿]|%|％|‰|个百分点|人次|[人个件户家吨亩])?)/g;

/**
 * A fall says its sign by its word, or by a minus at the number, not by both: 减少-3.5亿元 reads like a rise to some. The
 * value is read as below nought all the same.
 */
export const signOnce: ProseRule = {
  name: 'sign-once',
  description: {
    'zh-CN': '“减少”“下降”后面的数不再带负号：减少3.5亿元，不写减少-3.5亿元。',
    en: 'A number after a word of falling has no minus: 减少3.5亿元, not 减少-3.5亿元.',
  },
  trigger: /[少降低落窄跌滑小减亏损长][了约近]?[[*_`]{0,4}[-−－负]\d/,
  find: (passage) =>
    slipsOf(TWICE, passage, ({ groups: { word = '', figure = '' } = {} }) => ({
      say: (words) => words.figureSignTwice({ word, figure }),
    })),
};

import { GAP, type Passage } from './prose/passage.ts';
import { slipsOf, type ProseRule, type Slip } from './prose/prose-rule.ts';
import { HAN } from './prose/signs.ts';
import { SURNAMES } from './prose/surnames.ts';

const BEFORE_DIGIT = new RegExp(`(?<=[${HAN}]) +(?=\\d)`, 'g');
const BEHIND_DIGIT = new RegExp(`(?<=[\\d%％]) +(?=[${HAN}])`, 'g');
const INSIDE = new RegExp(`(?<=[${HAN}]) +(?=[${HAN}])`, 'g');

/** Words after which a blank parts two things: the head of a report, a date before a time, a number to call. */
const PARTING =
  /(?:讯|电|摄|日|报道|电话|热线|号码|邮编|微信|账号|编号|来源|时间|日期|传真|专线|[图表]|附件|第)$/;
/** What stands apart by custom: a time, a day in figures, a telephone number. */
const APART = /^(?:\d{1,2}[:：]\d{2}|\d{4}[-/]\d|\d{3,4}-\d{7}|\d{5,})/;
const APART_BEFORE =
  /(?:\d{1,2}[:：]\d{2}|\d{4}[-—]\d{4}|\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{3,4}-\d{7,8}|\d{7,})$/;
/** A serial, or the number of a picture or a table, before its words. */
const NUMBERED = /(?:^|\n)\s*(?:[图表]|附件|式)?[\d.、（）()-]+$/;

/**
 * Chinese text has no blanks between 汉字 and figures, nor inside a sentence. A blank that parts two phrases of a title,
 * the two 汉字 of a name or a byline is right (CLREQ, 3.2: room beside figures is the page's business, not the text's).
 */
export const strayBlanks: ProseRule = {
  name: 'stray-blanks',
  description: {
    'zh-CN': '汉字与数字之间、句子中间不留空格。',
    en: 'No blanks between Chinese characters and figures, nor inside a sentence.',
  },
  // A blank inside quotation marks or 《 》 parts two phrases of a slogan or a title.
  trigger: new RegExp(
    `[${HAN}\\d%％)] +[${HAN}\\d[*](?![^“”\\n]*”)(?![^《》\\n]*》)|\\d +[${HAN}]|[${HAN}] +\\d`,
  ),
  find: (passage) =>
    (passage.kind === 'paragraph' || passage.kind === 'value') && /[，。；！？]/.test(passage.text)
      ? [...besideDigits(passage), ...insideSentences(passage)]
      : [],
};

function besideDigits(passage: Passage): Slip[] {
  const { text } = passage;
  const slip = { mend: '', say: (words) => words.blankBesideFigure() } satisfies Partial<Slip>;
  return [
    ...slipsOf(BEFORE_DIGIT, passage, ({ 0: blank, index }) => {
      const before = text.slice(Math.max(0, index - 6), index);
      return PARTING.test(before) || APART.test(text.slice(index + blank.length)) ? undefined : slip;
    }),
    ...slipsOf(BEHIND_DIGIT, passage, ({ index }) => {
      const before = text.slice(Math.max(0, index - 24), index);
      return APART_BEFORE.test(before) || NUMBERED.test(before) ? undefined : slip;
    }),
  ];
}

const PARTS = new RegExp(`[，。、；：！？“”‘’（）()《》【】…—,;:!?\\n${GAP}]`);
/** Words of bylines and imprints, whose parts stand apart. */
const IMPRINT =
  /记者|通讯员|摄影|摄$|作者|编辑|编审|审核|来源|联系|电话|本报|[讯电] |校对|时间|地点|责编|供稿|图\/|文\//;

/** A blank between two runs of 汉字 of which neither looks like a name, a phrase of verse or a part of an imprint. */
function insideSentences(passage: Passage): Slip[] {
  const { text } = passage;
  return slipsOf(INSIDE, passage, ({ 0: blank, index }) => {
    const left = text.slice(0, index).split(PARTS).at(-1) ?? '';
    const right = text.slice(index + blank.length).split(PARTS, 1)[0] ?? '';
    const opener = text.charAt(index - left.length - 1);
    // 第一条 本办法……；主持人 今天……: a word at the head stands apart.
    const isHead = left.length <= 4 && /(?:^|\n)$/.test(text.slice(0, index - left.length));
    if (isHead || /^第[一二三四五六七八九十百零\d]+[条章节款编]$/.test(left)) return undefined;
    if ('“‘（《【('.includes(opener) && opener !== '') return undefined;
    if (left.includes(' ') || right.includes(' ') || IMPRINT.test(`${left} ${right}`)) return undefined;
    if (left.length === right.length || Math.min(left.length, right.length) < 2) return undefined;
    if (Math.max(left.length, right.length) < 5 || SURNAMES.has(left.charAt(left.length - 1)))
      return undefined;
    return { say: (words) => words.blankInSentence() };
  });
}

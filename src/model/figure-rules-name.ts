import type { FigureRule } from './figure-rule.ts';

/** A whole figure between quotation marks: 由“15天”压缩到“3天”. */
const QUOTED_FIGURE =
  /^[\d.]+(?:%|[万亿]?元|天|个?小时|分钟|个?工作日|个月|公里|人次?|件|项|次|家|户|亩|公斤|吨)$/;

/** Words of somebody who speaks: what stands between the marks is a sentence, not a name. */
const SPEECH = /[，。；！？：,;!?我你您他她俺咱们了呢吧啊吗]/;

/** Whether what is quoted names something. A long quotation is a sentence, and so is one with a stop in it. */
function isName(quoted: string): boolean {
  const inside = quoted.slice(1, -1);
  return inside.length <= 24 && !SPEECH.test(inside) && !QUOTED_FIGURE.test(inside);
}

/** Names: what carries a number there is called so, nothing is counted. */
export const NAME_RULES: readonly FigureRule[] = [
  {
    name: 'title',
    why: 'Numbers in the title of a document, plan or book belong to its name.',
    example: '印发《5项规定》',
    needs: ['《', '〈'],
    span: /《[^《》\n]{1,150}》|〈[^〈〉\n]{1,150}〉/g,
  },
  {
    name: 'quoted name',
    why: 'A short quotation without a stop names a slogan, a brand or an activity; a sentence in quotes is read.',
    example: '推行“3个一批”工作法',
    needs: ['“', '‘', '「', '『', '"'],
    span: /“[^“”\n]{1,400}”|‘[^‘’\n]{1,400}’|「[^「」\n]{1,400}」|『[^『』\n]{1,400}』|"[^"\n]{1,400}"/g,
    accept: isName,
    unless: { before: /[说道称：:]$/, after: /^[^，。；,;“”\n]{0,10}(?:说|表示|告诉|介绍|感慨|感叹)/ },
  },
  {
    name: 'quoted whole figure',
    why: 'A whole figure in quotes names a thing (“15分钟”生活圈), but it counts where something goes from or to it.',
    example: '打造“15分钟”生活圈',
    needs: ['“'],
    span: /“[\d.]+[^“”\d\n]{1,4}”/g,
    accept: (quoted) => QUOTED_FIGURE.test(quoted.slice(1, -1)),
    unless: { before: /[由从到至达为近超约]$/ },
  },
  {
    name: 'brand',
    why: 'A temperature that runs on into a place or a thing is a brand: 22℃商洛.',
    example: '22℃商洛亮相',
    when: ({ before, unit, after }) =>
      unit === '℃' &&
      !/(?:(?:温|[达至到为在约近超过下均升降由从])[^，。；,;\n]{0,6}|[-−])$/.test(before) &&
      /^[\u4e00-\u9fff]/.test(after) &&
      !/^(?:左右|以|上下|的|至|到|和|之|[恒高低]温|时|为)/.test(after),
  },
  {
    name: 'model',
    why: 'Digits after a letter are a model, a grade of steel, a virus: C919, Q235, H7N9. Amounts may follow GDP.',
    example: '选用Q235吨桶，乘坐G1234次列车',
    when: ({ before, scale, unit }) =>
      /[A-Za-z](?:[-_.]\d*|\d*\.)?$/.test(before) && scale === 1 && !/^(?:元|%|个百分点)/.test(unit),
  },
  {
    name: 'slogan with plus',
    why: 'Members of a formula such as 1+3个平台 name a system.',
    example: '构建1+3个平台',
    when: ({ before, after }) =>
      (before.endsWith('+') && /[\dA-Za-z]\+$/.test(before)) || /^\+[A-Za-z\d]/.test(after),
  },
  {
    name: 'set phrase',
    why: '1户1策, 1对1: each has its own; nothing is counted.',
    example: '落实1户1策、1对1帮扶',
    span: /(?<![\d.])1[户人村县镇乡企案校家区街社园店河]1(?=[\u4e00-\u9fff](?![万亿千]))|(?<![\d.])\d对\d/g,
  },
  {
    name: 'round the clock',
    why: '7×24小时 says "always".',
    example: '7×24小时值守',
    needs: ['24小时'],
    span: /(?<!\d)7[×xX*]24小时/g,
  },
];

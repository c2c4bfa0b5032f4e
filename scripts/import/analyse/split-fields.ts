import { findDates, type FoundDate } from './find-dates.ts';
import { foldSigns } from './fold-signs.ts';

/** What a label of an info line asks for. */
export type FieldKind = 'published' | 'updated' | 'source' | 'people' | 'editor' | 'count' | 'other';

/** One labelled part of a line: `来源：商洛日报`. */
export interface Field {
  kind: FieldKind;
  /** The label as written, without blanks and colon. */
  label: string;
  /** What stands behind it, blanks at the ends gone; may be empty. */
  value: string;
}

const LABELS: [FieldKind, string][] = [
  [
    'published',
    '发布时间|发布日期|发表时间|发表日期|发稿时间|发稿日期|刊发时间|发表于|发布于|上传时间|上传日期|录入时间|添加时间|添加日期|加入时间|创建时间|上载日期|公布日期|公开日期|发文日期|成文日期|生成日期|时间|日期|时\\s{1,4}间|日\\s{1,4}期',
  ],
  ['updated', '更新时间|更新日期|修改时间|最后更新'],
  [
    'source',
    '信息来源|稿件来源|文章来源|新闻来源|本文来源|资料来源|来源网站|来源单位|来源|来\\s{1,4}源|稿源|文章出处|出处|本文转自|本文来自|转载自|转自|摘自',
  ],
  [
    'people',
    '文字作者|图片作者|特约通讯员|通讯员|特约记者|实习记者|见习记者|记者|实习生|作者|作\\s{1,4}者|撰稿人?|撰文|执笔|供稿人?|供图|投稿人?|图文|文图|文/图|图/文|文字|图片|摄影|文|图',
  ],
  ['editor', '责任编辑|网站编辑|网络编辑|值班编辑|本网编辑|本期编辑|见习编辑|编辑|责编|编\\s{1,4}辑'],
  [
    'count',
    '点击数|点击量|点击率|点击次数|点击|浏览次数|浏览人次|浏览人数|浏览量|浏览数|浏览|阅读次数|阅读量|阅读数|阅读|访问次数|访问人次|访问量|访问|人气|热度|评论数|评论|查看|字号|字体大小|字体|字\\s{1,4}号|字数|分享到|分享|收藏|打印|保护视力色|视力保护色',
  ],
  [
    'other',
    '来自|信息分类|主题分类|所属栏目|所属类别|栏目|频道|分\\s{0,10}类|类别|类型|体裁|标签|关键字|关键词|主题词|Tags?|索\\s{0,10}引\\s{0,10}号|发文字号|文\\s{0,10}号|文件编号|发\\s{0,6}布\\s{0,6}机\\s{0,6}构|发布单位|发布部门|发文机关|公开形式|公开方式|公开范围|公开时限|有效性|有\\s{0,4}效\\s{0,4}期|主题|名\\s{0,10}称|责任部门|公开责任部门|发布人|发布者|录入者?|录入人|上传者?|校对|编校|校审|审核人?|审稿人?|审稿|审签|复审|初审|终审|签发|监制|统筹|设计|美编|版式|策划|制图|监审|二审|三审|一审|链接|原文链接|原文地址|网址|本文地址|本文网址|原标题|地区|阅读权限|信息员|提供单位|文件类型',
  ],
];
const KIND_OF = new Map(
  LABELS.flatMap(([kind, labels]) =>
    labels.split('|').map((label): [RegExp, FieldKind] => [new RegExp(`^(?:${label})$`), kind]),
  ),
);
const LABEL = new RegExp(
  `(?<![\\p{Script=Han}A-Za-z/])(${LABELS.map(([, labels]) => labels).join('|')})\\s{0,3}[:]`,
  'gu',
);
const TRAILING = /[\s|丨·;,，、()[\]【】<>《》-]+$/u;
const LEADING = /^[\s|丨·;,，、)\]】>-]+/u;

function kindOf(label: string): FieldKind {
  for (const [pattern, kind] of KIND_OF) if (pattern.test(label)) return kind;
  return 'other';
}

/** A line cut at its labels, at its dates and at what stands before the first of them. */
export interface SplitLine {
  fields: Field[];
  dates: FoundDate[];
  /** What no label and no date covers: before the first label, and behind dates that follow a value. */
  rest: string;
}

/** Cuts a line into its labelled fields; a date ends the value before it, and belongs to its own label if it has one. */
export function splitFields(text: string): SplitLine {
  const line = foldSigns(text);
  const dates = findDates(line, true);
  const labels = [...line.matchAll(LABEL)];
  const fields: Field[] = [];
  const rest: string[] = [];
  let covered = 0;
  for (const [index, match] of labels.entries()) {
    const start = match.index;
    const valueStart = start + match[0].length;
    const valueEnd = labels[index + 1]?.index ?? line.length;
    const label = (match[1] ?? '').replace(/\s/g, '');
    const kind = kindOf(match[1] ?? '');
    const inside = dates.find((date) => date.start >= valueStart && date.start < valueEnd);
    const isTime = kind === 'published' || kind === 'updated';
    const cut = inside === undefined ? valueEnd : isTime ? inside.end : inside.start;
    rest.push(text.slice(covered, start));
    fields.push({
      kind,
      label,
      value: text.slice(valueStart, cut).replace(LEADING, '').replace(TRAILING, ''),
    });
    covered = inside === undefined ? valueEnd : Math.max(cut, inside.end);
    if (covered < valueEnd) rest.push(text.slice(covered, valueEnd));
    covered = valueEnd;
  }
  rest.push(text.slice(covered));
  const uncovered = rest
    .map((part) => withoutDates(part))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { fields, dates, rest: uncovered };
}

function withoutDates(part: string): string {
  return findDates(part, true).reduceRight(
    (words, { start, end }) => `${words.slice(0, start)} ${words.slice(end)}`,
    part,
  );
}

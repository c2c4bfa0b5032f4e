import { splitFields } from './split-fields.ts';

const WITHOUT_COLON =
  /(?<![\p{Script=Han}])(发布时间|发布日期|发文日期|成文日期|更新时间|时间|日期|来源|信息来源|稿源|作者|责任编辑|编辑|责编|浏览次数|点击数|阅读量)[\s|]+(?=\S)/gu;

/** `编辑 | 赵敏`: how accounts sign. */
const BAR_AS_COLON =
  /^(\s*(?:责任编辑|责编|编辑|编审|校对|审核|初审|复审|终审|监制|排版|设计|统筹|策划|来源|作者|供稿))\s*[|｜丨/]\s*/u;
const EDITOR_WITHOUT_COLON = /(?<!\p{Script=Han})(责任编辑|责编)\s+(?=\p{Script=Han}{2})/gu;
const ROLE_WITHOUT_COLON =
  /(?<=\s)(?:本报|本网)?(记者|通讯员|实习生)\s*(?=\p{Script=Han}{1,4}(?:\s|$|[、，,]))/gu;

/** Labels that a template sets straight behind the value before: `作者：张三来源：某报发布时间：…`. */
const GLUED =
  /((?:文字|图片)?作者|通讯员|(?:信息|稿件|文章|新闻)?来源|(?:发布|发表|更新)(?:时间|日期)|(?:责任)?编辑|浏览[量数]?|浏览次数|点击[量数]?|点击次数|阅读[量数]?|审核|审稿)(?=[:：])/g;

/** Parts labels that stand glued together, where the line begins with one. */
function partLabels(text: string): string {
  if (!/^[\p{Script=Han}]{2,6}[:：]/u.test(text)) return text;
  return text.replace(GLUED, (label: string, _: string, at: number) =>
    /[\p{Script=Han}：:]/u.test(text.charAt(at - 1)) ? ` ${label}` : label,
  );
}

/** Labels that a table's cells or a template's blanks part from their values get their colons back. */
function withColons(line: string): string {
  const text = line.replace(BAR_AS_COLON, '$1:');
  const { dates, fields } = splitFields(text);
  const marked = (dates.length > 0 ? text.replace(WITHOUT_COLON, '$1:') : text).replace(
    EDITOR_WITHOUT_COLON,
    '$1:',
  );
  return dates.length + fields.length > 0 ? marked.replace(ROLE_WITHOUT_COLON, '$1:') : marked;
}

/** A line of labels and values as the splitter needs it: every label apart from the value before it, and with its colon. */
export function markLabels(line: string): string {
  return withColons(partLabels(line));
}

import type { Byline } from '../imported-article.ts';
import { cleanEditor } from './clean-editor.ts';
import { cleanSource, MEDIUM } from './clean-source.ts';
import type { FoundDate } from './find-dates.ts';
import { foldSigns } from './fold-signs.ts';
import { readFurniture } from './furniture.ts';
import { roleName } from './read-byline.ts';
import { markLabels } from './mark-labels.ts';
import { splitFields, type Field } from './split-fields.ts';
import { isPersonName, splitNames } from './split-names.ts';

/** What an info line says: `2023-01-11 09:30 来源：商洛日报 作者：张三 浏览次数：12`. */
export interface Info {
  /** The date of publication; one without a label counts as such. */
  date: FoundDate | null;
  /** `更新时间`: only where the page has no other. */
  updated: FoundDate | null;
  source: string | null;
  people: Byline[];
  editor: string | null;
  /** Whether the line has a label of its own for date, source or people: a bare date has none. */
  labelled: boolean;
  /** The line is a calendar (`2023年1月11日 星期三`): the day that the page was fetched, or the day of a paper. */
  calendar: boolean;
}

const LONGEST = 320;
/** Words of an info line that say nothing of date, source or people; only where they stand alone. */
const FILLER =
  /^(?:(?:星期|周)[一二三四五六日天]|农历\S{0,12}|第?[A-Z]?\d{1,3}版?|第|版|要闻|头版|综合|(?:共|被)?(?:浏览|阅读|点击|访问|查看|关注|评论|围观|人气|次|人次|条)+了?|分享(?:到|至)?|微信|微博|朋友圈|QQ空间|打印|关闭(?:窗口)?|收藏|字[号体]|放大|缩小|大|中|小|我要评论|手机看新闻|扫一扫|[\d,.]+|原创|本站原创|由|于|作者|来自|发自|楼主|只看(?:该|楼)?作者|只看该作者|倒序浏览|倒序看帖|电梯直达|阅读模式|显示全部楼层|发表于?|发布于?|更新于?|编辑|北京时间|年|月|日|期|总|A|T)+$/u;
const GAPS = /[\s\p{P}\p{S}]+/u;

function withoutAddresses(rest: string): string {
  return rest.replace(/(?:https?:\/\/|www\.)[\w./?=&%#-]+/g, ' ');
}

/** The words of a rest that are no filler; marks between them gone. */
function tellingWords(rest: string): string[] {
  return foldSigns(withoutAddresses(rest))
    .split(GAPS)
    .filter((word) => word !== '' && !FILLER.test(word));
}

/** `06-01 07:15 · …`: the day of a line that leaves the year out; it says where the line belongs, not when. */
const DAY_AND_TIME = /^\s*\d{1,2}[-/月]\d{1,2}日?\s+\d{1,2}:\d{2}/;

/** What may stand beside a day that opens a line or has a time, unread: the name of an account or a section. */
const STAMPED = /^[\p{Script=Han}A-Za-z]{1,8}(?:\s[\p{Script=Han}A-Za-z]{2,6})?$/u;

/** The people of a labelled field; empty where it names an office, a pen name of the system, or nobody. */
function peopleOf({ label, value }: Field): Byline[] {
  const bare = foldSigns(value)
    .replace(/[()（）【】[\]]/g, ' ')
    .replace(/(?:本报|本网|记者|通讯员|特约|见习)/g, ' ')
    .trim();
  return (splitNames(bare, true) ?? []).map((name) => ({ role: roleName(label.replace(/人$/, '')), name }));
}

/** `人民日报 2017年2月11日 06版`: a medium that stands beside a date without a label. */
function unlabelledSource(rest: string): string | null {
  const bare = foldSigns(withoutAddresses(rest)).replace(/[《》()[\]【】|:,]/g, ' ');
  const words = bare.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !FILLER.test(word));
  const [word] = words.filter((one) => !isPersonName(one));
  return words.length <= 4 && word !== undefined && word.length >= 3 && word.length <= 20 && MEDIUM.test(word)
    ? word
    : null;
}

function onlyFurnitureLeft(rest: string): boolean {
  const words = tellingWords(rest).join(' ');
  const why = words === '' ? 'share' : readFurniture(words)?.why;
  return why === 'share' || why === 'counter';
}

/** Reads a line that tells when, where and by whom an article was published; null for any line that says more. */
export function readInfo(text: string): Info | null {
  if (
    text.length > LONGEST ||
    !/[\d:：年|｜丨]|责编|责任编辑/.test(text) ||
    /[。！？!?]/.test(text.replace(/[。！？]$/, ''))
  )
    return null;
  const { fields, dates, rest } = splitFields(markLabels(text.replace(/^[（(【[]+\s*|\s*[）)】\]]+$/g, '')));
  const useful = fields.filter(({ kind }) => kind !== 'count');
  const dated = dates.length > 0 || DAY_AND_TIME.test(foldSigns(text));
  if (!dated && useful.length === 0) return null;
  const medium = unlabelledSource(rest);
  const stamp =
    dates.length === 1 &&
    (dates[0]?.start === 0 || dates[0]?.time != null) &&
    STAMPED.test(tellingWords(rest).join(' '));
  if (!stamp && !onlyFurnitureLeft(rest) && medium === null && peopleIn(rest).length === 0) return null;
  // A label with a sentence behind it (`图：……`, `主题：……`) is no part of an info line.
  if (fields.some(({ kind, value }) => kind !== 'other' && kind !== 'count' && value.length > 60))
    return null;
  const of = (kind: Field['kind']): Field[] => fields.filter((field) => field.kind === kind);
  const told = of('published')
    .map(({ value }) => splitFields(value).dates[0])
    .find((date) => date !== undefined);
  const updated = of('updated')
    .map(({ value }) => splitFields(value).dates[0])
    .find((date) => date !== undefined);
  const free = dates.find(({ date }) => date !== updated?.date) ?? (updated ? undefined : dates[0]);
  return {
    date:
      (told ? dates.find(({ date, time }) => date === told.date && time === told.time) : undefined) ??
      free ??
      null,
    updated: updated ?? null,
    source:
      of('source')
        .map(({ value }) => cleanSource(value))
        .find((source) => source !== null) ?? medium,
    people: [...of('people').flatMap(peopleOf), ...peopleIn(rest), ...of('source').flatMap(peopleBehind)],
    editor:
      of('editor')
        .map(({ value }) => cleanEditor(value))
        .find((editor) => editor !== null) ?? null,
    labelled: useful.length > 0,
    calendar: /(?:星期|周)[一二三四五六日天]/.test(text) && useful.length === 0,
  };
}

/** Names behind a source: `信息来源：县委办 张华`. */
function peopleBehind({ value }: Field): Byline[] {
  const source = cleanSource(value);
  return source === null || !value.startsWith(source) ? [] : peopleIn(value.slice(source.length));
}

/** Names that stand free in an info line: `新华网 张三`. */
function peopleIn(rest: string): Byline[] {
  const names = splitNames(tellingWords(rest).join(' '), false);
  return (names ?? []).map((name) => ({ role: '作者', name }));
}

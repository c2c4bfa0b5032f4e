import type { Byline } from '../imported-article.ts';
import { foldSigns } from './fold-signs.ts';
import { splitNames } from './split-names.ts';

const HOUSE =
  '(?:(?:本报|本网|本刊|本台|本站|新华社|中新社|人民网|新华网|[\\p{Script=Han}]{1,8}(?:日报|晚报|晨报|时报|商报|早报|都市报|新闻网|在线|网|台|社|报|融媒体中心|融媒))\\s{0,3})?';
const KIND =
  '(?:全媒体|融媒体?|首席|驻地|资深|主任|客户端|见习(?=记者)|实习(?=记者)|特派|驻[\\p{Script=Han}]{1,4}){0,3}';
const ROLE =
  '(特约通讯员|特约记者|通讯员|记者|特约评论员|评论员|实习生|作者|撰稿人?|撰文|执笔|供稿人?|摄影报道|摄影记者|摄影|供图|图文|文图|文/图|图/文|图片|文字|文|图|摄)';
/** A role and what parts it from the names: nothing, a blank, a colon, a slash. */
const ROLE_AT = new RegExp(`${HOUSE}${KIND}${ROLE}(?:\\s{0,3}[:/|]\\s{0,3}|\\s{0,3})`, 'gu');
/** `张三 摄`, `李四/图`; 文 and 图 need a mark or a blank before them, or they end a word. */
const AFTER =
  /^(.{2,60}?)(?:(\s*\/\s*|\s+)(摄影报道|文并摄|文\/图|图\/文|摄影|摄|文图|图文|报道|整理|供稿|供图|文|图)|(摄影报道|摄影|摄|报道|供稿|供图))$/u;
/** `本报记者 王强 本报通讯员 李梅 文/图`: what all of them did. */
const TOGETHER = /\s*(?:文\/图|图\/文|文并摄|摄影报道|联合报道|采写)$/u;
/** `（县委宣传部 刘 洋）`: the office of the people who sign. */
const OFFICE =
  /^\p{Script=Han}{2,16}(?:宣传部|办公室|中心|委员会|党委|局|委|办|公司|镇|乡|街道|政府|学校|小学|中学|报社|网|报|台|部|院|站|队|所)\s+/u;
/** `某大学某研究中心 刘洋`: whose line stands without brackets. A place before a name is an entry of a list. */
const INSTITUTE = /^\p{Script=Han}{3,24}(?:中心|大学|学院|党校|研究院|研究所|研究会|报社|日报|晚报)\s+/u;
const BRACKETS = /^[(【[〔](.*)[)】\]〕][。.]?$/su;
const LONGEST = 90;

const ROLE_NAMES: Record<string, string> = {
  文: '作者',
  文字: '作者',
  撰文: '作者',
  撰稿: '作者',
  撰稿人: '作者',
  执笔: '作者',
  图: '摄影',
  图片: '摄影',
  摄: '摄影',
  摄影记者: '摄影',
  供图: '摄影',
  摄影报道: '摄影',
  供稿人: '供稿',
  报道: '作者',
  整理: '作者',
  图文: '文/图',
  文图: '文/图',
  '图/文': '文/图',
  文并摄: '文/图',
};

/** A role as it is kept: 文 is 作者, 摄 is 摄影; 本报 and 全媒体 are no part of it. */
export function roleName(role: string): string {
  return ROLE_NAMES[role] ?? role;
}

/** `文` and `图` are roles only beside a mark: 文/张三, never the 文 of a name. */
function isRoleMark(match: RegExpMatchArray): boolean {
  const role = match[1] ?? '';
  return role.length > 1 || /[:/|]\s*$/.test(match[0]);
}

/** The people before the first role: `郭华平 黄晓平 本报记者 …`, `张三 摄`. */
function readUnnamed(words: string, bare: boolean): Byline[] | null {
  const after = AFTER.exec(words.trim());
  const named = after === null ? null : splitNames(after[1] ?? '', after[2] !== undefined);
  const role = roleName(after?.[3] ?? after?.[4] ?? '');
  if (named !== null) return named.map((name) => ({ role, name }));
  return bare ? (splitNames(words, false)?.map((name) => ({ role: '作者', name })) ?? null) : null;
}

function readSegment(match: RegExpMatchArray, words: string): Byline[] | null {
  const names =
    splitNames(words, true) ??
    splitNames(words.replace(/\s*(?:摄影报道|采写|报道|整理|文\/图|图\/文|摄影|摄)\s*$/u, ''), true);
  return names?.map((name) => ({ role: roleName(match[1] ?? ''), name })) ?? null;
}

/** `记者 王强 李梅 / 文 赵明 / 摄`: every part with its own mark behind it; null where the line is not so built. */
function readMarkedParts(line: string): Byline[] | null {
  const parts = line.split(/\s*\/\s*(文|图|摄影|摄)(?=\s|$)/);
  if (parts.length < 5 || parts.at(-1)?.trim() !== '') return null;
  const people: Byline[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const named = splitNames((parts[at] ?? '').replace(/^\s*(?:本报|本网)?(?:记者|通讯员)\s*/, ''), true);
    if (named === null) return null;
    people.push(...named.map((name) => ({ role: roleName(parts[at + 1] ?? ''), name })));
  }
  return people;
}

/** The people that a whole line names, with their roles; null where the line says anything else. */
export function readByline(text: string, options: { bareNames: boolean }): Byline[] | null {
  if (text.length > LONGEST) return null;
  const folded = foldSigns(text)
    .trim()
    .replace(/通\s*讯\s*员/g, '通讯员')
    .replace(/记\s+者/g, '记者');
  const line = (BRACKETS.exec(folded)?.[1] ?? folded).replace(/[;,]?\s*$/, '').replace(/^[■●◆▲□◎○*\s]+/u, '');
  const marked = readMarkedParts(line);
  if (marked !== null) return marked;
  const roles = [...line.replace(TOGETHER, '').matchAll(ROLE_AT)].filter(isRoleMark);
  const first = roles[0];
  if (first === undefined) {
    const signed = line.replace(BRACKETS.test(folded) ? OFFICE : INSTITUTE, '');
    return readUnnamed(signed, options.bareNames);
  }
  const people: Byline[] = [];
  const before = line.slice(0, first.index);
  if (/[\p{L}\p{N}]/u.test(before)) {
    const unnamed = readUnnamed(before, true);
    if (unnamed === null) return null;
    people.push(...unnamed);
  }
  for (const [index, match] of roles.entries()) {
    const words = line.slice(
      match.index + match[0].length,
      roles[index + 1]?.index ?? line.replace(TOGETHER, '').length,
    );
    // 「记者 通讯员 张三」: a role without names borrows those of the next.
    if (words.trim() === '' && roles[index + 1] !== undefined) continue;
    const named = readSegment(match, words);
    if (named === null) return null;
    people.push(...named);
  }
  return people.length > 0 ? people : null;
}

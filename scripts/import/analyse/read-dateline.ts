import type { Byline } from '../imported-article.ts';
import { foldSigns } from './fold-signs.ts';
import { readByline } from './read-byline.ts';

const RUN_IN = /^[^。]{0,30}?(?:讯|电|消息|报道)?\s*[(【]([^()【】]{2,60})[)】]/u;
const DATELINE = /^[^。]{0,24}(?:讯|电|消息|报道)\s*[(【]/u;
const CLOSING = /[(【[〔]([^()【】[\]〔〕]{2,60})[)】\]〕]\s*[。.]?\s*$/u;

/** `长河晚报记者 李霞 6月18日，……`, `【某报讯】记者李霞某地报道：……`: names that open a sentence without brackets. */
const OPENING =
  /^(?:【[^】]{2,10}】)?([^\s,。“”]{0,12}(?:记者|通讯员)\s*\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4}){0,3}?)(?:\s+(?=(?:\d{1,4}[年月日]|近日|日前|昨|今|本报))|\s*\p{Script=Han}{2,4}报道\s*:)/u;

/** The people of a dateline that runs into its paragraph: `本报讯（记者 杨 鑫）…`. Empty where there is none. */
export function readRunInByline(paragraph: string): Byline[] {
  const inside = RUN_IN.exec(foldSigns(paragraph.slice(0, 120)))?.[1];
  if (inside !== undefined && /记者|通讯员|实习生|作者/.test(inside))
    return readByline(inside, { bareNames: false }) ?? [];
  const opening = OPENING.exec(foldSigns(paragraph.slice(0, 80)))?.[1];
  return opening === undefined ? [] : (readByline(opening, { bareNames: false }) ?? []);
}

/** The people of the first dateline among the first paragraphs of a text; a note of the editors may stand above it. */
export function readDateline(paragraphs: readonly string[]): Byline[] {
  const opening = paragraphs.slice(0, 2).flatMap(readRunInByline);
  if (opening.length > 0) return opening;
  const later = paragraphs.slice(2, 8).find((text) => DATELINE.test(foldSigns(text.slice(0, 60))));
  return later === undefined ? [] : readRunInByline(later);
}

/** The people in brackets at the very end of a paragraph, and where the brackets open; null where there are none. */
export function readClosingByline(paragraph: string): { people: Byline[]; start: number } | null {
  const from = Math.max(0, paragraph.length - 80);
  const match = CLOSING.exec(foldSigns(paragraph.slice(from)));
  if (match === null) return null;
  const people = readByline(match[1] ?? '', { bareNames: true });
  return people === null ? null : { people, start: from + match.index };
}

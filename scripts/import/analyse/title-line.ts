import { foldSigns } from './fold-signs.ts';
import { isCaption } from './is-caption.ts';
import { isIssue } from './no-title.ts';
import type { Row } from './row.ts';

/** Longer lines are paragraphs. */
export const LONGEST_TITLE = 70;

/** Labels that lines around a title begin with. */
const LABELLED =
  /^(?:原?标题|副标?题|引题|肩题|发信[人站]|信区|楼主|(?:内容)?摘要|(?:内容)?提要|导读|导语|核心提示|编者按|关键词|附件|文号)\s*[:：]/;

/** `原标题：……`, `某社某地5月6日电 题：……`: a line that says what the title is. */
const TELLS = /^(?:原?标题\s*:|.{2,24}\d{1,2}日\s?(?:电|讯)\s*题\s*:)\s*/;

/** The title that a line tells behind such words; null where it tells none. */
export function toldTitle(text: string): string | null {
  const lead = TELLS.exec(foldSigns(text.slice(0, 60)))?.[0];
  const title = lead === undefined ? '' : text.slice(lead.length).trim();
  return title.length >= 4 && title.length <= LONGEST_TITLE && !title.includes('。') ? title : null;
}

/** The address of a site, or nothing Chinese on a line of a Chinese page. */
const ADDRESS = /\.(?:com|cn|net|org)(?![a-z])/i;

/** Whether a line can be a title by its words alone. */
export function canBeTitle({ text, kind }: Row): boolean {
  if (
    isCaption(text) ||
    LABELLED.test(text) ||
    ADDRESS.test(text) ||
    TELLS.test(foldSigns(text)) ||
    /\d{1,2}:\d{2}|^\d{4}[年-]\d{1,2}[月-]\d{1,2}日?\s/.test(foldSigns(text)) ||
    isIssue(text)
  )
    return false;
  return (
    kind.is === 'bare' &&
    text.length <= LONGEST_TITLE &&
    text.length >= 2 &&
    /[\p{L}]{2}/u.test(text) &&
    !/[。；;，,、][\s|｜]*$/.test(text)
  );
}

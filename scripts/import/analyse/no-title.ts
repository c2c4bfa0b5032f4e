import { foldSigns } from './fold-signs.ts';
import type { Row } from './row.ts';

/** How the names of sites end. */
export const SITE_NAME = /(?:网|网站|门户|政府|人民政府|日报|晚报|晨报|频道|在线|客户端|平台|公司|欢迎您)$/;

/** `王某某强调……`: what was said, under the line that says what took place. */
const SECOND_LINE =
  /^\p{Script=Han}{2,4}(?:\s?\p{Script=Han}{2,4})?(?:强调|指出|要求|主持并|主持|出席|讲话|参加)/u;

/** Whether a line says who said what: it stands below a title. */
export function isSecondLine(text: string): boolean {
  return SECOND_LINE.test(text);
}

/** The office that signs under a title. */
const OFFICE =
  /^[\p{Script=Han}X×某]{2,14}(?:局|委员会|政府|办公室|街道办|办事处|厅|公司|镇|乡|党委|大学|学院|协会)$/u;

/** Whether a line is an office and stands under a line that can be a title. */
export function isOffice({ text }: Row, above: Row | undefined): boolean {
  return OFFICE.test(text) && above?.kind.is === 'bare' && above.text.length >= 7;
}

/** The number of a journal: `某某研究 2018年6期`. */
export function isIssue(text: string): boolean {
  return /\d{4}年第?\d{1,2}期$/.test(foldSigns(text).trim());
}

/** A line without a Chinese sign on a Chinese page: the name of a paper, of a site, of a picture. */
export function isForeign(text: string, prose: string): boolean {
  return !/\p{Script=Han}/u.test(text) && /\p{Script=Han}{4}/u.test(prose);
}

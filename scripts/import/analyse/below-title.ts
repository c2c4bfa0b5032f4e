import type { Frame } from './find-frame.ts';
import { isForeign, isIssue, isOffice } from './no-title.ts';
import type { Row } from './row.ts';

const ACCOUNT =
  /^[\p{Script=Han}A-Za-z]{2,}(?:日报|晚报|晨报|时报|商报|早报|网|电视台|广播台|客户端|融媒|融媒体|融媒体中心|传媒|新闻|公众号|官微|发布|之声|频道|杂志|周刊)$/u;

/** A medium on a line of its own: the account that published, above or below the day. */
function isAccount({ kind, text }: Row): boolean {
  return kind.is === 'bare' && text.length <= 12 && ACCOUNT.test(text);
}

/** The account beside the line of the day, where that line names no source. */
export function accountOf(rows: readonly Row[], { title, first }: Frame): string | null {
  const from = (title?.at ?? -1) + 1;
  const near = rows.slice(from, first);
  const day = near.findIndex(({ kind }) => kind.is === 'info' && kind.info.date !== null);
  const beside = [near[day - 1], near[day + 1]].find((row) => row !== undefined && isAccount(row));
  return day < 0 || title?.at == null ? null : (beside?.text ?? null);
}

/** Whether a line between a title and the line of its date fits as subtitle; false for an office that signs, the name of a picture. */
export function canBeSubtitle(rows: readonly Row[], at: number, { first }: Frame): boolean | null {
  const row = rows[at];
  if (row === undefined) return null;
  if (row.text.length < 4 || isAccount(row) || isIssue(row.text)) return false;
  return !isOffice(row, rows[at - 1]) && !isForeign(row.text, rows[first]?.text ?? '');
}

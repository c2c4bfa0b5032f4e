import type { Byline } from '../imported-article.ts';
import type { LeftOut, RawPage } from '../raw-page.ts';
import { isCaption } from './is-caption.ts';
import { findDates, type FoundDate } from './find-dates.ts';
import { leftOut } from './left-out.ts';
import type { Info } from './read-info.ts';
import { lookOf, type Row } from './row.ts';

/** What stands behind the last sentence of the text. */
export interface Tail {
  people: Byline[];
  infos: Info[];
  /** The day under a notice, below the name of its office. */
  signed: FoundDate | null;
  /** Rows that still belong to the text: the items that a last `：` announces, the office and day under a notice. */
  body: Row[];
  left: LeftOut[];
}

const OFFICE =
  /(?:委员会|政府|办公室|局|部|厅|公司|中心|学校|大学|学院|医院|法院|检察院|协会|联合会|社区|街道|镇|乡|村|馆|校|园|支队|大队|站|所|组|党委|支部|委|院|会|处|科|集团|办)$/;
const APPOINTMENT =
  /^(?:地\s*点|联系人|联系电话|联系方式|电\s*话|会议|报名|参加|内\s*容|附件|费用|对象|咨询|邮箱|地址)/;
const NUMBER = /\d{5,}|https?:|www\./;

/** An office and its day side by side: how an official notice ends. */
function isSigned(rows: readonly Row[], at: number): boolean {
  const row = rows[at];
  const next = rows[at + 1];
  if (row?.kind.is !== 'bare' || row.text.length > 40 || !OFFICE.test(row.text.replace(/\s+/g, '')))
    return false;
  return next?.kind.is === 'info' && !next.kind.info.labelled && next.kind.info.date !== null;
}

/** The day under a document whose annexes follow it; null where no office and day stand side by side. */
export function findSigned(rows: readonly Row[]): FoundDate | null {
  const at = rows.findIndex((_, index) => isSigned(rows, index));
  return at < 0 ? null : (findDates(rows[at + 1]?.text ?? '')[0] ?? null);
}

/** A row behind the text is no heading any more, unless it was set as one. */
function asText(row: Row): Row {
  return row.text === '' || lookOf(row).heading !== undefined ? row : { ...row, kind: { is: 'prose' } };
}

/** Reads the rows behind the last sentence; `previous` is that sentence. Word files have no furniture: there all stays. */
export function readTail(rows: readonly Row[], previous: Row | undefined, format: RawPage['format']): Tail {
  const tail: Tail = { people: [], infos: [], signed: null, body: [], left: [] };
  const appointment = rows.some(({ text }) => APPOINTMENT.test(text));
  let announced = /[:：]$/.test(previous?.text ?? '');
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    const next = rows[at + 1];
    if (row === undefined) break;
    if (isSigned(rows, at) && next !== undefined) {
      tail.signed ??= findDates(next.text)[0] ?? null;
      tail.body.push(asText(row), asText(next));
      at += 1;
    } else
      announced = placeRow(row, tail, {
        announced,
        keep: format === 'docx' || lookOf(row).body === true,
        appointment,
      });
  }
  return tail;
}

/** Puts one row where it belongs; tells whether the rows after it still are announced items. */
function placeRow(
  row: Row,
  tail: Tail,
  told: { announced: boolean; keep: boolean; appointment: boolean },
): boolean {
  const { kind, text } = row;
  if (kind.is === 'info' && !(told.appointment && kind.info.source === null && kind.info.editor === null)) {
    tail.infos.push(kind.info);
    return false;
  }
  if (kind.is === 'byline') {
    tail.people.push(...kind.people);
    return told.announced;
  }
  if (kind.is === 'furniture') tail.left.push(leftOut(text, kind.why));
  else if (kind.is === 'breadcrumb') tail.left.push(leftOut(text, 'navigation'));
  else if (told.keep || told.announced || told.appointment || isCaption(text) || /[:：]$/.test(text))
    tail.body.push(asText(row));
  else
    tail.left.push(
      leftOut(text, /^[（(【[]/.test(text) ? 'footer' : NUMBER.test(text) ? 'advert' : 'related'),
    );
  return told.announced || /[:：]$/.test(text);
}

import { isDay, isZonedTime } from '../../../src/schemas/date.ts';
import { parsePeriod } from '../../../src/schemas/period.ts';
import { findPeriodWords, readPeriodWords } from '../../../src/model/mentions/period-words.ts';
import { ID_PATTERN } from '../../../src/schemas/id.ts';

/** Full-width digits and signs as their half-width forms. */
const halfWidth = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[“”‘’"'\u200b-\u200f\u2060\ufeff]/g, '')
    .trim();

/** `2023年1月11日`, `2023/1/11`, `20230111` and the like as `2023-01-11`. */
export function proposeDay(text: string): string | undefined {
  const plain = halfWidth(text);
  const parts =
    /^(\d{4})\s*[-/.年—–]\s*(\d{1,2})\s*[-/.月—–]\s*(\d{1,2})(?:日|号)?(?!\d)/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (!parts) return undefined;
  const day = [parts[1], parts[2]?.padStart(2, '0'), parts[3]?.padStart(2, '0')].join('-');
  return isDay(day) ? day : undefined;
}

/** A day, or a day with its time and Beijing's zone where the text names a time. */
export function proposeMoment(text: string): string | undefined {
  const day = proposeDay(text);
  const time = /(?:^|[^\d])(\d{1,2})[:：时点](\d{2})/.exec(halfWidth(text).slice(8));
  if (day === undefined || !time) return day;
  if (time[1] === '24' && time[2] === '00') return nextMidnight(day);
  const zone = /Z$|[+-]\d{2}:\d{2}$/.exec(halfWidth(text))?.[0] ?? '+08:00';
  const moment = `${day}T${time[1]?.padStart(2, '0') ?? ''}:${time[2] ?? ''}${zone}`;
  return isZonedTime(moment) && moment !== text ? moment : undefined;
}

/** 24:00 of a day is 00:00 of the next (ISO 8601-1:2019 has only the latter). */
function nextMidnight(day: string): string {
  const next = new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return `${next}T00:00+08:00`;
}

/** A year, a month or a day. */
export function proposePartialDate(text: string): string | undefined {
  const month = /^(\d{4})\s*[-/.年]\s*(\d{1,2})月?$/.exec(halfWidth(text));
  const year = /^(\d{4})年$/.exec(halfWidth(text));
  if (year?.[1]) return `'${year[1]}'`;
  if (!month) return proposeDay(text);
  return Number(month[2]) >= 1 && Number(month[2]) <= 12
    ? `${month[1] ?? ''}-${(month[2] ?? '').padStart(2, '0')}`
    : undefined;
}

/** A year, half, quarter, month or day of a period in another writing: `2023q3`, `2023/10`, `202310`. */
function proposePart(text: string): string | undefined {
  const [, year = '', part = ''] = /^(\d{4})[-\s年]?([QH][1-4])$/i.exec(text) ?? [];
  const month = /^(\d{4})(\d{2})$/.exec(text);
  if (year !== '') return `${year}-${part.toUpperCase()}`;
  return month ? `${month[1] ?? ''}-${month[2] ?? ''}` : proposePartialDate(text)?.replaceAll("'", '');
}

/** Two parts in their order: an end before its beginning is most often the two in the wrong order. */
const inOrder = (first: string, last: string): string =>
  first < last ? `${first}/${last}` : `${last}/${first}`;

/** `2023年1—10月` as `2023-01/2023-10`; nothing where the words do not tell the year. */
export function proposePeriod(text: string): string | undefined {
  const plain = halfWidth(text);
  const isWhole = findPeriodWords(plain)[0]?.text === plain;
  const read = isWhole ? readPeriodWords(plain) : undefined;
  const [from = '', to = '', more] = plain.split(/\s*(?:\/|—+|–|至|到|~|\s-\s)\s*/);
  const [first, last] = [proposePart(from), proposePart(to)];
  const code = read ?? proposePart(plain) ?? (first && last && !more ? inOrder(first, last) : undefined);
  if (code === undefined || code === text || !parsePeriod(code)) return undefined;
  return /^\d{4}$/.test(code) ? `'${code}'` : code;
}

/** `Zuofeng_Action` as `zuofeng-action`; nothing where a letter outside ASCII would be lost. */
export function proposeId(text: string): string | undefined {
  const words = halfWidth(text)
    .toLowerCase()
    .replaceAll(/[\s_.—–-]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return ID_PATTERN.test(words) && words !== text ? words : undefined;
}

/** `articles/2023/a.md` as `2023/a`. */
export function proposeArticleId(text: string): string | undefined {
  const parts = /(\d{4})\/([^/]+?)(?:\.mdx?|\.html)?$/.exec(halfWidth(text));
  const slug =
    parts?.[2] === undefined ? undefined : ID_PATTERN.test(parts[2]) ? parts[2] : proposeId(parts[2]);
  return slug === undefined ? undefined : `${parts?.[1] ?? ''}/${slug}`;
}

/** `www.example.gov.cn` with `https://` before it. */
export function proposeUrl(text: string): string | undefined {
  // In a whole address a blank belongs to a name; elsewhere it slipped in.
  const blank = /^https?:\/\/[\w.-]+\//i.test(text) ? '%20' : '';
  const plain = halfWidth(text).replaceAll(/\s/g, blank);
  const url = /^https?:\/*/i.test(plain) ? plain.replace(/^(https?):\/*/i, '$1://') : `https://${plain}`;
  return /^https?:\/\/[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/i.test(url) && URL.canParse(url) ? url : undefined;
}

/** `a8161c` or `#A11` as six digits after a hash. */
export function proposeColor(text: string): string | undefined {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(halfWidth(text))?.[1]?.toLowerCase();
  if (digits === undefined) return undefined;
  return `'#${digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits}'`;
}

/** `zt/zuofeng` with its slashes. */
export function proposeBase(text: string): string | undefined {
  const path = `/${halfWidth(text).replaceAll('\\', '/')}/`.replaceAll(/\/{2,}/g, '/');
  return /^\/(?:[A-Za-z0-9._~-]+\/)*$/.test(path) ? path : undefined;
}

/** The host of an address. */
export function proposeDomain(text: string): string | undefined {
  const host = /^(?:https?:\/\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)/i.exec(halfWidth(text))?.[1]?.toLowerCase();
  return host === text ? undefined : host;
}

/** `1,200` or `１２００` as 1200; nothing where there is a unit, for that belongs elsewhere. */
export function proposeNumber(text: string): string | undefined {
  const plain = halfWidth(text).replaceAll(/(?<=\d)[,\s_](?=\d{3})/g, '');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? plain : undefined;
}

import { foldSigns } from './fold-signs.ts';
import { isCaption } from './is-caption.ts';
import { readOrdinal, type OrdinalKind } from './ordinal.ts';
import { lookOf, type Row } from './row.ts';

const LONGEST = 45;
const LONGEST_SENTENCE = 50;
const KEY_VALUE = /^[^:：]{1,8}[:：]/;
/** `新华社西川11月23日电 题：……`: the line of an agency, not a heading. */
const DATELINE = /\d{1,2}日\s?(?:电|讯|消息)/;
/** Lines around a text that are no part of its order: notes of the editors, what is attached. */
const NOTE =
  /^\(.*\d{6}\)$|^[[【(]?\s*(?:(?:内容)?(?:摘要|提要)\s*:|编者按|编者的话|编者|编\s者|记者手记|开栏[语的]|附件)/;
/** What stands under a chart (`2011-2015年……`) or beside a picture of people at work. */
const SHOWN = /^\d{4}年?\s?[-—–~至与和]\s?\d{4}年[^:,]*$|^[^:,]{2,12}(?:正在|在为|在给)[^:,]{4,}$/;
const SPEECH = /^(?:问|答|记者|主持人|网友)\s*[:：]/;

/** A bare line that may be a heading by its words: short, not a label with a value, not a caption. */
function canBeBareHeading(row: Row): boolean {
  const { text } = row;
  const look = lookOf(row);
  if (
    text.length > LONGEST ||
    text.length < 2 ||
    isCaption(text) ||
    SPEECH.test(text) ||
    NOTE.test(foldSigns(text)) ||
    SHOWN.test(foldSigns(text)) ||
    DATELINE.test(foldSigns(text))
  )
    return false;
  if (/[。；;，,、:：]$/.test(text) || /[。；]/.test(text)) return false;
  if (look.heading !== undefined) return true;
  if (look.listItem === true || look.linksOnly === true || look.align === 'right') return false;
  if (KEY_VALUE.test(text) && /\d{5,}|\d{4}年/.test(text)) return false;
  return (
    !/^[“"「『(（<《【[].{0,3}$/.test(text) &&
    (/\p{L}{2}/u.test(text) || readOrdinal(text) !== null) &&
    !/[…~]$/.test(text)
  );
}

/** A question or a cheer is a heading only if it looks like one or stands among others. */
function isLoud(text: string): boolean {
  return /[?？!！]["”’』」）)]?$/.test(text);
}

/** `一、……。`: a numbered line that is one whole sentence. */
function isOrdinalSentence(text: string, kind: OrdinalKind): boolean {
  return (
    kind !== 'is' &&
    kind !== 'first' &&
    text.length <= LONGEST_SENTENCE &&
    /^[^。！？!?；;]{2,}[。：:]$/.test(text)
  );
}

function ordinalOf(row: Row | undefined): OrdinalKind | null {
  return row === undefined || row.text === '' ? null : (readOrdinal(row.text)?.kind ?? null);
}

/** What a heading needs below it: text, a picture, or a heading of another kind; never its own sister. */
function hasTextBelow(rows: readonly Row[], at: number): boolean {
  const next = rows[at + 1];
  if (next === undefined) return false;
  const own = ordinalOf(rows[at]);
  const below = ordinalOf(next);
  if (own !== null && own === below) return false;
  // An office above a day signs a document.
  if (
    next.kind.is === 'info' &&
    next.kind.info.date !== null &&
    lookOf(rows[at] ?? next).heading === undefined
  )
    return false;
  return next.kind.is === 'prose' || next.kind.is === 'block' || next.text !== '';
}

/** A numbered sentence is a heading only beside another one; looked for nearby. */
function hasSister(rows: readonly Row[], at: number, kind: OrdinalKind): boolean {
  const near = rows.slice(Math.max(0, at - 40), at + 40);
  return near.some(
    (row) => row !== rows[at] && ordinalOf(row) === kind && row.text.length <= LONGEST_SENTENCE,
  );
}

/** Rows of the body that are headings, before lists of numbered lines are told apart. */
function isHeadingRow(rows: readonly Row[], at: number): boolean {
  const row = rows[at];
  if (row === undefined || row.text === '') return false;
  const look = lookOf(row);
  const ordinal = readOrdinal(row.text);
  if (ordinal !== null && isOrdinalSentence(row.text, ordinal.kind)) {
    return hasTextBelow(rows, at) && hasSister(rows, at, ordinal.kind);
  }
  const shaped =
    row.kind.is === 'bare' ||
    row.kind.is === 'subtitle' ||
    (look.heading !== undefined && row.kind.is !== 'info');
  if (!shaped || !canBeBareHeading(row))
    return look.heading !== undefined && row.text.length <= LONGEST_SENTENCE && row.kind.is !== 'info';
  if (ordinal?.kind === 'is' || ordinal?.kind === 'first') return look.heading !== undefined;
  return hasTextBelow(rows, at);
}

/** Bare lines one under another are a list, a poem or names: a heading has a paragraph below it, or a lower heading. */
function isInRun(rows: readonly Row[], at: number, candidates: ReadonlySet<number>): boolean {
  const row = rows[at];
  const next = rows[at + 1];
  if (row === undefined || next === undefined || lookOf(row).heading !== undefined) return false;
  if (ordinalOf(row) !== null && ordinalOf(next) !== ordinalOf(row)) return false;
  const plainNext =
    next.kind.is === 'bare' && ordinalOf(next) === null && !/^[“"「].*[…”"」]$/.test(next.text);
  if (!plainNext) return false;
  const third = rows[at + 2];
  const before = candidates.has(at - 1) && ordinalOf(rows[at - 1]) === null;
  // Two in a row may be a heading and a smaller one below it; three are none.
  return before || third === undefined || (third.kind.is === 'bare' && ordinalOf(third) === null);
}

/** The rows of a body that are headings on a line of their own. */
export function findHeadings(rows: readonly Row[]): Set<number> {
  const candidates = new Set([...rows.keys()].filter((at) => isHeadingRow(rows, at)));
  const afterLeadIn = (at: number): boolean =>
    /[:：]$/.test(rows[at - 1]?.text ?? '') && ordinalOf(rows[at]) === null;
  // A numbered line straight under its sister that is no heading belongs to the same list.
  const inList = (at: number): boolean =>
    ordinalOf(rows[at]) !== null &&
    ordinalOf(rows[at]) === ordinalOf(rows[at - 1]) &&
    !candidates.has(at - 1);
  const kept = [...candidates]
    .filter((at) => !inList(at))
    .filter(
      (at) => !isInRun(rows, at, candidates) && (!afterLeadIn(at) || rows[at + 1]?.kind.is === 'prose'),
    );
  const quiet = kept.filter((at) => !isLoud(rows[at]?.text ?? '')).length;
  const fits = (at: number): boolean => {
    const row = rows[at];
    if (row === undefined || !isLoud(row.text)) return true;
    const { heading, strong, align } = lookOf(row);
    const looks = heading !== undefined || strong === true || align === 'center';
    const voiced = /^[“"「]/.test(row.text) || (ordinalOf(row) === null && /[,，].*[?？]/.test(row.text));
    if (!/[?？]/.test(row.text.slice(-3)) && (quiet === 0 || /[，,]/.test(row.text))) return looks;
    return (
      looks || ordinalOf(row) !== null || (!voiced && row.text.length <= 24 && (quiet > 0 || kept.length > 1))
    );
  };
  return new Set(kept.filter(fits));
}

import { narrow } from '../figure-text.ts';
import { parsePeriod } from '../../schemas/period.ts';
import type { MentionTheme } from '../mention.ts';
import { UNKNOWN_YEAR } from './calendar.ts';
import { findPeriodWords, resolvePeriod } from './period-words.ts';
import { findPlaceWords } from './place-words.ts';
import { PERIOD_ROLES, PLACE_ROLES, roleOf } from './roles.ts';

/** How far into a text its first sentences may say what it is about. */
const HEAD = 200;
const TITLE = /^\s*[^\n。，；]{2,40}(?=\n|$)/;

/** 今年以来 and 目前 begin many a text that is about a period. */
const VAGUE = /以来|至今|目前|当前|现在|同期|[当本上]/;

/** In its sentences a text is about a stretch of the year; a month or a day there is when something happened. */
const LONG = new Set(['quarter', 'half', 'year', 'range']);

function periodOf(head: string, day: string | undefined, isTitle: boolean): MentionTheme['period'] {
  for (const { text, from, to, spoken } of findPeriodWords(head)) {
    if ((VAGUE.test(text) && !text.endsWith('半年')) || roleOf(head, from, to, PERIOD_ROLES) !== 'main')
      continue;
    const code = resolvePeriod(spoken, { day });
    const kind = code && parsePeriod(code.replaceAll(UNKNOWN_YEAR, '2000'))?.kind;
    if (code && kind && (isTitle || LONG.has(kind))) return { code, text, reach: 'text' };
  }
  return undefined;
}

function placeOf(head: string): MentionTheme['place'] {
  const word = findPlaceWords(head).find(({ from, to }) => roleOf(head, from, to, PLACE_ROLES) === 'main');
  return word && { text: word.text, level: word.level, reach: 'text' };
}

/**
 * Reads what a text is about: the first period and the first place that its title names, else its first sentences.
 * @param text Its title, or its prose from the beginning.
 * @param day The day of the text, `YYYY-MM-DD`.
 */
export function readTheme(text: string, day?: string): MentionTheme {
  const head = narrow(text.slice(0, HEAD));
  const title = TITLE.exec(head)?.[0] ?? '';
  return {
    period: periodOf(title, day, true) ?? periodOf(head, day, false),
    place: placeOf(title) ?? placeOf(head),
  };
}

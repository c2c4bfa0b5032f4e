import { narrow } from '../figure-text.ts';
import type { MentionTheme } from '../mention.ts';
import { PERIOD_ROLES, PLACE_ROLES, roleOf } from './roles.ts';
import { findPeriodWords, resolvePeriod } from './period-words.ts';
import { findPlaceWords } from './place-words.ts';

/** How far a text may say what it is about: its title, or its first sentences. */
const HEAD = 400;

/** 今年以来 and 目前 begin many a text that is about a period. */
const VAGUE = /以来|至今|目前|当前|现在/;

/**
 * Reads what a text is about: the first period and the first place that it names.
 * @param text Its title, or its first sentences.
 * @param day The day of the text, `YYYY-MM-DD`.
 */
export function readTheme(text: string, day?: string): MentionTheme {
  const head = narrow(text.slice(0, HEAD));
  const periods = findPeriodWords(head)
    .filter(
      ({ text: word, from, to }) => !VAGUE.test(word) && roleOf(head, from, to, PERIOD_ROLES) === 'main',
    )
    .map((word) => ({ code: resolvePeriod(word.spoken, { day }), text: word.text }));
  const place = findPlaceWords(head).find(({ from, to }) => roleOf(head, from, to, PLACE_ROLES) === 'main');
  const period = periods.find(({ code }) => code !== undefined);
  return {
    ...(period?.code !== undefined && { period: { code: period.code, text: period.text, reach: 'text' } }),
    ...(place && { place: { text: place.text, level: place.level, reach: 'text' } }),
  };
}

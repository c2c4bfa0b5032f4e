import type { MomentWords } from '../../src/locales/zh-CN/moments.ts';
import { showMoment } from '../../src/model/moment.ts';
import type { changesAround, MomentOfChange } from '../../src/model/moments.ts';

/** The two moments as lines for a terminal, or as a value for programs. */
type Around = ReturnType<typeof changesAround>;

/** So many changes of one moment are named; the others are counted. */
const MOST_NAMED = 10;

/** `2024-06-15 12:30`, in the site's zone. */
export function sayInstant(instant: number, timeZone: string): string {
  return showMoment(new Date(instant).toISOString(), timeZone).text;
}

function listChanges({ changes }: MomentOfChange, words: MomentWords): string[] {
  const named = changes
    .slice(0, MOST_NAMED)
    .map(({ kind, title, of = '' }) => `  ${words.changes[kind]({ title, of })}`);
  const rest = changes.length - named.length;
  return rest > 0 ? [...named, `  ${words.more(rest)}`] : named;
}

/** The moments with what changes, for people. */
export function sayMoments({ last, next }: Around, timeZone: string, words: MomentWords): string {
  const lines = [
    ...(last
      ? [words.last(sayInstant(last.instant, timeZone)), ...listChanges(last, words)]
      : [words.noLast]),
    ...(next
      ? [words.next(sayInstant(next.instant, timeZone)), ...listChanges(next, words)]
      : [words.noNext]),
  ];
  return lines.join('\n');
}

/** The moments with what changes, for programs: instants with the zone's offset. */
export function describeMoments({ last, next }: Around, at: Date, timeZone: string): object {
  const machine = (instant: number): string => showMoment(new Date(instant).toISOString(), timeZone).machine;
  const describe = (moment: MomentOfChange | undefined): object | null =>
    moment
      ? {
          at: machine(moment.instant),
          changes: moment.changes.map(({ kind, id, title, of }) => ({ kind, id, title, ...(of && { of }) })),
        }
      : null;
  return { at: machine(at.getTime()), timeZone, last: describe(last), next: describe(next) };
}

import type { Document } from '../schemas/document.ts';
import { toInstant } from './moment.ts';

/** What decides whether a text may be seen. */
export interface Publishable {
  /** Day or moment from which it may be seen; a text without one may always. */
  published?: string | undefined;
  draft?: boolean | undefined;
}

/** Why readers may not see something yet. */
export type HeldBack = 'draft' | 'future';

/** Two days in milliseconds: a day lasts 24 hours, and no zone is a day away from another. */
const FAR = 48 * 60 * 60 * 1000;

/** Whether a day or moment is there at the moment of the build. */
export function isReached(moment: string, at: Date, timeZone: string): boolean {
  // Asking a zone's clock is expensive: long before and long after a day no zone makes a difference.
  const distance = at.getTime() - Date.parse(`${moment.slice(0, 10)}T00:00Z`);
  if (Math.abs(distance) > FAR) return distance > 0;
  return toInstant(moment, timeZone) <= at.getTime();
}

/** Why a text is held back at the moment of the build; undefined where it is not. */
export function findHeldBack(
  { published, draft = false }: Publishable,
  at: Date,
  timeZone: string,
): HeldBack | undefined {
  if (draft) return 'draft';
  return published === undefined || isReached(published, at, timeZone) ? undefined : 'future';
}

/**
 * Whether a text is shown at the moment of the build. Every output asks this one function: pages, lists, related
 * reading, maps and feeds. In an editor's `preview` everything is. (Values of metrics: `observation-moments.ts`.)
 */
export function isVisible(text: Publishable, at: Date, timeZone: string, preview = false): boolean {
  return preview || findHeldBack(text, at, timeZone) === undefined;
}

/**
 * The instant from which readers may see a text, in milliseconds since 1970: never (Infinity) for a draft, always
 * (-Infinity) without a moment.
 */
export function visibleFrom({ published, draft = false }: Publishable, timeZone: string): number {
  if (draft) return Infinity;
  return published === undefined ? -Infinity : toInstant(published, timeZone);
}

/**
 * What decides about a document: its own moment, else the day on which it is issued. Of a month or a year it is the
 * first day, because nobody knows more.
 */
export function publishableDocument({
  published,
  issued,
  draft,
}: {
  [Key in 'published' | 'issued' | 'draft']?: Document[Key] | undefined;
}): Publishable {
  const firstDay = issued && `${issued}-01-01`.slice(0, '2023-01-01'.length);
  return { published: published ?? firstDay, draft };
}

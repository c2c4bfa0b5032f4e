import { toInstant } from './moment.ts';

/** What decides whether an article may be seen. */
export interface Publishable {
  published: string;
  draft: boolean;
}

/** Why readers may not see an article yet. */
export type HeldBack = 'draft' | 'future';

/** Two days in milliseconds: a day lasts 24 hours, and no zone is a day away from another. */
const FAR = 48 * 60 * 60 * 1000;

/** Why an article is held back at the moment of the build; undefined where it is not. */
export function findHeldBack(article: Publishable, at: Date, timeZone: string): HeldBack | undefined {
  if (article.draft) return 'draft';
  // Asking a zone's clock is dear: long before and long after a day no zone makes a difference.
  const distance = at.getTime() - Date.parse(`${article.published.slice(0, 10)}T00:00Z`);
  if (Math.abs(distance) > FAR) return distance > 0 ? undefined : 'future';
  return toInstant(article.published, timeZone) <= at.getTime() ? undefined : 'future';
}

/**
 * Whether an article is shown at the moment of the build. Every output asks this one function: pages, lists, related
 * reading, maps and feeds. In an editor's `preview` everything is.
 */
export function isVisible(article: Publishable, at: Date, timeZone: string, preview = false): boolean {
  return preview || findHeldBack(article, at, timeZone) === undefined;
}

import { toInstant } from './moment.ts';

/** What decides whether an article may be seen. */
export interface Publishable {
  published: string;
  draft: boolean;
}

/** Why readers may not see an article yet. */
export type HeldBack = 'draft' | 'future';

/** Why an article is held back at the moment of the build; undefined where it is not. */
export function findHeldBack(article: Publishable, at: Date, timeZone: string): HeldBack | undefined {
  if (article.draft) return 'draft';
  return toInstant(article.published, timeZone) <= at.getTime() ? undefined : 'future';
}

/**
 * Whether an article is shown at the moment of the build. Every output asks this one function: pages, lists, related
 * reading, maps and feeds. In an editor's `preview` everything is.
 */
export function isVisible(article: Publishable, at: Date, timeZone: string, preview = false): boolean {
  return preview || findHeldBack(article, at, timeZone) === undefined;
}

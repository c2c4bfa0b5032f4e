import { toInstant } from './moment.ts';

/** What decides whether an article may be seen. */
export interface Publishable {
  published: string;
  draft: boolean;
}

/**
 * Whether readers may see an article at the moment of the build. Every output asks this one function: pages, lists,
 * related reading, maps and feeds.
 */
export function isVisible(article: Publishable, at: Date, timeZone: string): boolean {
  return !article.draft && toInstant(article.published, timeZone) <= at.getTime();
}

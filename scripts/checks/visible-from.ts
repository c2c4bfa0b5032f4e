import type { Article } from '../../src/schemas/article.ts';
import { isVisible } from '../../src/model/visibility.ts';
import { toInstant } from '../../src/model/moment.ts';
import type { Content, Item } from './content/content.ts';

/**
 * The instant from which readers may see an article, in milliseconds: never for a draft (Infinity), always for one
 * whose date cannot be read, because that is reported for itself.
 */
export function visibleFrom({ data }: Item<Article>, timeZone: string): number {
  if (data.draft === true) return Infinity;
  return data.published === undefined ? -Infinity : toInstant(data.published, timeZone);
}

/** Whether readers may see an article at the build's moment; by the site's one visibility function. */
export function isShown({ data }: Item<Article>, { at, timeZone }: Content): boolean {
  return (
    data.published === undefined ||
    isVisible({ published: data.published, draft: data.draft ?? false }, at, timeZone)
  );
}

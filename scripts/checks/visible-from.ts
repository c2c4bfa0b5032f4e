import type { Article } from '../../src/schemas/article.ts';
import type { Document } from '../../src/schemas/document.ts';
import {
  findHeldBack,
  type Publishable,
  publishableDocument,
  visibleFrom as instantOf,
} from '../../src/model/visibility.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import type { Content, Item } from './content/content.ts';

/** What decides about an article; one whose date cannot be read is always seen, because that is reported for itself. */
const publishableArticle = ({ data: { published, draft } }: Item<Article>): Publishable =>
  published === undefined && draft !== true ? {} : { published, draft };

/** The instant from which readers may see an article, in milliseconds: never for a draft (Infinity). */
export function visibleFrom(article: Item<Article>, timeZone: string): number {
  return instantOf(publishableArticle(article), timeZone);
}

/** The same of an article or a document by its entry; of other files, always (-Infinity). */
export function entryVisibleFrom({ file }: Entry, { articles, documents, timeZone }: Content): number {
  const article = file.kind === 'article' ? articles.get(file.id) : undefined;
  if (article) return visibleFrom(article, timeZone);
  const document = documents.get(`${file.campaign ?? ''}/${file.id}`);
  return file.kind === 'document' && document ? documentVisibleFrom(document, timeZone) : -Infinity;
}

/** Whether readers may not see an article or a document yet; of most, no clock need be asked. */
export function isEntryHeld({ file }: Entry, { articles, documents, at, timeZone }: Content): boolean {
  const article = file.kind === 'article' ? articles.get(file.id) : undefined;
  if (article) return findHeldBack(publishableArticle(article), at, timeZone) !== undefined;
  const document = file.kind === 'document' ? documents.get(`${file.campaign ?? ''}/${file.id}`) : undefined;
  return (
    document !== undefined && findHeldBack(publishableDocument(document.data), at, timeZone) !== undefined
  );
}

/** The instant from which readers may see a document. */
export function documentVisibleFrom({ data }: Item<Document>, timeZone: string): number {
  return instantOf(publishableDocument(data), timeZone);
}

/** Whether readers may see an article at the build's moment; by the site's one visibility function. */
export function isShown(article: Item<Article>, { at, timeZone }: Content): boolean {
  return article.data.published === undefined || !findHeldBack(publishableArticle(article), at, timeZone);
}

/** The same of a document. */
export function isDocumentShown({ data }: Item<Document>, { at, timeZone }: Content): boolean {
  return !findHeldBack(publishableDocument(data), at, timeZone);
}

/** Whether a thing that is seen from `from` on is still held back when the text that links it appears. */
export function comesLater(from: number, linkedIn: Entry, content: Content): boolean {
  return from > Math.max(content.at.getTime(), entryVisibleFrom(linkedIn, content));
}

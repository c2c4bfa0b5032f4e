import { posix } from 'node:path';
import { showMoment } from '../../../src/model/moment.ts';
import type { Target } from '../../../src/markdown/target.ts';
import type { Finding } from '../../../src/source/finding.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import type { Content } from '../content/content.ts';
import { offerChoice } from '../nearest.ts';
import { comesLater, isShown, visibleFrom } from '../visible-from.ts';
import { hasAnchor } from './anchors.ts';
import { findNearestFile } from './nearest-file.ts';

type ArticleTarget = Extract<Target, { kind: 'article' }>;

/** What is wrong with a link to another article by its file; nothing where all is well. */
export function checkArticleTarget(
  target: ArticleTarget,
  entry: Entry,
  content: Content,
): Finding['say'] | undefined {
  const path = posix.join(posix.dirname(entry.file.path), target.path);
  const file = content.filesByPath.get(path);
  if (!file) return sayMissing(target, path, entry, content);
  if (file.kind === 'document') {
    const link = `document:${file.campaign ?? ''}/${file.id}`;
    return (words) => words.linkToDocumentFile({ link });
  }
  const article = content.articles.get(file.id);
  if (!article) return sayMissing(target, path, entry, content);
  const { data } = article;
  const isHeldBack = data.draft === true || !isShown(article, content);
  if (isHeldBack && comesLater(visibleFrom(article, content.timeZone), entry, content)) {
    const { draft, published } = article.data;
    const moment =
      draft !== true && published !== undefined ? showMoment(published, content.timeZone).text : undefined;
    return (words) => words.linkToHeldBack({ moment });
  }
  const { anchor } = target;
  if (anchor === undefined || hasAnchor(content.bodyOf(article.entry), anchor)) return undefined;
  const choice = offerChoice(anchor, content.bodyOf(article.entry).headings);
  return (words) => words.unknownAnchor(choice);
}

function sayMissing(
  { path: written }: ArticleTarget,
  path: string,
  entry: Entry,
  content: Content,
): Finding['say'] {
  const articles = content.files.filter(({ kind }) => kind === 'article').map((file) => file.path);
  const nearest = findNearestFile(path, articles, entry.file.path);
  return (words) => words.unknownArticleFile({ path: written, nearest });
}

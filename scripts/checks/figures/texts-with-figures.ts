import { parseTarget } from '../../../src/markdown/target.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import type { Content } from '../content/content.ts';

/** Which figures of an article are to be bound, as its campaign says. */
export function levelOf(
  { file: { id, kind } }: Entry,
  { articles, campaigns }: Content,
): 'complete' | 'strict' | 'free' {
  const campaign = articles.get(id)?.data.campaign;
  const level = campaigns.get(campaign ?? '')?.data.figures;
  return kind === 'article' && level !== undefined ? level : 'free';
}

/** Whether every figure of an article is to be bound: its campaign says so. */
export const isStrict = (entry: Entry, content: Content): boolean => levelOf(entry, content) !== 'free';

/** Whether a body has a link that names a metric, however it is made. */
function linksMetric(entry: Entry, { bodyOf }: Content): boolean {
  return bodyOf(entry).links.some(({ url }) => parseTarget(url).kind === 'metric');
}

function bindsInFront({ file }: Entry, { articles }: Content): boolean {
  const { figures = [], waived = [] } = articles.get(file.id)?.data ?? {};
  return file.kind === 'article' && figures.length + waived.length > 0;
}

/**
 * The articles and documents in which figures are read. Those of other texts are not: with ten thousand articles,
 * reading the figures of all would take longer than all other rules together.
 */
export function textsWithFigures(content: Content): Entry[] {
  const texts = known.get(content) ?? content.entries.filter((entry) => hasFigures(entry, content));
  known.set(content, texts);
  return texts;
}

/** Several rules ask for them. */
const known = new WeakMap<Content, Entry[]>();

/** Whether figures are read in an entry. */
export function hasFigures(entry: Entry, content: Content): boolean {
  return (
    (entry.file.kind === 'article' || entry.file.kind === 'document') &&
    (isStrict(entry, content) || bindsInFront(entry, content) || linksMetric(entry, content))
  );
}

import type { TextCitation } from '../../src/model/citation.ts';
import type { TimedContent } from '../../src/model/moments.ts';
import type { Article } from '../../src/schemas/article.ts';
import type { Document } from '../../src/schemas/document.ts';
import type { MetricGroup } from '../../src/schemas/metric.ts';
import type { GivenEntries } from '../../src/model/given-entries.ts';

/** What is kept of an article or a document, as far as moments depend on it. */
interface KeptText<Front> {
  front: Front;
  citations: readonly TextCitation[];
}

/** Entries of a build as a content of which moments can be asked. */
export function timedContent(entries: GivenEntries, timeZone: string): TimedContent {
  const all = (name: string): { id: string; data: unknown }[] => [...(entries.get(name)?.values() ?? [])];
  return {
    timeZone,
    articles: all('articles').map(({ id, data }) => ({ id, ...(data as KeptText<Article>) })),
    documents: all('documents').map(({ id, data }) => ({ id, ...(data as KeptText<Document>) })),
    files: all('metrics').map(({ id, data }) => ({ id, group: data as MetricGroup })),
  };
}

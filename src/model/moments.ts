import type { Article } from '../schemas/article.ts';
import type { Document } from '../schemas/document.ts';
import { listCites } from './article-cites.ts';
import type { TextCitation } from './citation.ts';
import type { MetricFile } from './metric-book.ts';
import { showMoment } from './moment.ts';
import { type NamingText, observationMoments } from './observation-moments.ts';
import { NEWS_SPAN } from './sitemap.ts';
import { publishableDocument, visibleFrom } from './visibility.ts';

/** Everything in a content that becomes public at some moment, held back or not. */
export interface TimedContent {
  timeZone: string;
  articles: readonly { id: string; front: Article; citations: readonly TextCitation[] }[];
  /** `id` is `<campaign>/<id>`. */
  documents: readonly { id: string; front: Document; citations: readonly TextCitation[] }[];
  files: readonly MetricFile[];
}

/** Something that changes a site at a moment: it becomes public, or an article is no longer news (sitemap-news). */
export interface TimedChange {
  kind: 'article' | 'document' | 'value' | 'news-over';
  /** Its id; of a document `<campaign>/<id>`, of a value `<campaign>/<metric>`. */
  id: string;
  /** Its title, or the label of the metric. */
  title: string;
  /** Of a value: its period or its day. */
  of?: string;
  /** Milliseconds since 1970. */
  instant: number;
}

/** A moment at which a site changes, with all that changes then. */
export interface MomentOfChange {
  instant: number;
  changes: readonly TimedChange[];
}

/** The texts, each with its day only where that is asked for: the zone's clock is expensive. */
function* namingTexts({ articles, documents, timeZone }: TimedContent): Iterable<NamingText> {
  for (const { front, citations } of articles) {
    const { campaign, published } = front;
    yield {
      campaign,
      get day() {
        return showMoment(published, timeZone).day;
      },
      from: visibleFrom(front, timeZone),
      cites: listCites(front, citations),
    };
  }
  for (const { id, front, citations } of documents) {
    const from = visibleFrom(publishableDocument(front), timeZone);
    yield { campaign: id.split('/')[0], day: undefined, from, cites: citations };
  }
}

/**
 * All changes of a site by themselves, in no order: what the rule of visibility says of each thing.
 * @param since Of values, changes before this instant need not be right to the moment: that saves a look at all texts.
 */
export function listTimedChanges(content: TimedContent, since = -Infinity): TimedChange[] {
  const { timeZone, articles, documents, files } = content;
  const ofArticles = articles.flatMap(({ id, front }): TimedChange[] => {
    const instant = visibleFrom(front, timeZone);
    const common = { id, title: front.title };
    return [
      { kind: 'article', ...common, instant },
      { kind: 'news-over', ...common, instant: instant + NEWS_SPAN },
    ];
  });
  const ofDocuments = documents.map(({ id, front }): TimedChange => {
    return {
      kind: 'document',
      id,
      title: front.title,
      instant: visibleFrom(publishableDocument(front), timeZone),
    };
  });
  const moments = observationMoments(files, () => namingTexts(content), { timeZone, since });
  const ofValues = files.flatMap(({ id: file, group }) =>
    group.metrics.flatMap(({ id, label, observations = [] }) =>
      observations.map((each): TimedChange => ({
        ...{ kind: 'value', id: `${file.split('/')[0] ?? ''}/${id}`, title: label },
        of: each.period ?? each.at,
        instant: moments.get(each) ?? -Infinity,
      })),
    ),
  );
  // Drafts never change anything, and what was always there did not change.
  return [...ofArticles, ...ofDocuments, ...ofValues].filter(({ instant }) => Number.isFinite(instant));
}

/** The last moment up to `at`, and the next one after it, at which a site changes; undefined where there is none. */
export function changesAround(
  changes: readonly TimedChange[],
  at: Date,
): { last: MomentOfChange | undefined; next: MomentOfChange | undefined } {
  let [last, next] = [-Infinity, Infinity];
  for (const { instant } of changes) {
    if (instant <= at.getTime()) last = Math.max(last, instant);
    else next = Math.min(next, instant);
  }
  const momentAt = (instant: number): MomentOfChange | undefined => {
    const then = changes.filter((change) => change.instant === instant);
    return then.length > 0 ? { instant, changes: then } : undefined;
  };
  return { last: momentAt(last), next: momentAt(next) };
}

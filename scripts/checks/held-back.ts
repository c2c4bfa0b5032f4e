import { showMoment } from '../../src/model/moment.ts';
import { publishableDocument } from '../../src/model/visibility.ts';
import type { Article } from '../../src/schemas/article.ts';
import type { Document } from '../../src/schemas/document.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { Check } from './check.ts';
import type { Content, Item } from './content/content.ts';
import { sightOf } from './held/content-sight.ts';
import { sayInstant } from './held/values-too-early.ts';
import { knownValues } from './figures/known-values.ts';
import { findingAt } from './place-finding.ts';
import { isDocumentShown, isShown } from './visible-from.ts';

/** So many are named each; the others are counted. */
const MOST_NAMED = 5;

/** Names what readers do not see yet: drafts, texts whose moment is still to come, and values that are not public. */
export const heldBack: Check = {
  name: 'held-back',
  description: {
    'zh-CN': '列出暂不公开的稿件、文件和数值：草稿，以及公开时间未到的。',
    en: 'Names the articles, documents and values that are held back: drafts, and what is to be published later.',
  },
  run: (content) => [...heldTexts(content), ...heldValues(content)],
};

/** Articles and documents. */
function heldTexts(content: Content): Finding[] {
  const articles = [...content.articles.values()].filter((article) => !isShown(article, content));
  const documents = [...content.documents.values()].filter((document) => !isDocumentShown(document, content));
  const held = [
    ...articles.map((article) => ({ entry: article.entry, tell: () => tellArticle(article, content) })),
    ...documents.map((document) => ({ entry: document.entry, tell: () => tellDocument(document, content) })),
  ];
  const named = held.slice(0, MOST_NAMED).map(({ tell }) => tell());
  const [next, count] = [held[MOST_NAMED], held.length - MOST_NAMED];
  if (!next) return named;
  const rest = findingAt(next.entry, [], (words) => words.moreHeldBack({ count }), { severity: 'note' });
  return [...named, rest];
}

function tellArticle({ entry, data }: Item<Article>, { timeZone }: Content): Finding {
  const { draft, published = '', title = '' } = data;
  if (draft === true) {
    return findingAt(entry, ['draft'], (words) => words.draftHeldBack({ title }), { severity: 'note' });
  }
  const moment = showMoment(published, timeZone).text;
  return findingAt(entry, ['published'], (words) => words.futureHeldBack({ title, moment }), {
    severity: 'note',
  });
}

function tellDocument(document: Item<Document>, content: Content): Finding {
  const { entry, data } = document;
  if (data.draft === true || data.published !== undefined)
    return tellArticle({ id: document.id, entry, data: data as Item<Article>['data'] }, content);
  const { title = '' } = data;
  const day = publishableDocument(data).published ?? '';
  return findingAt(entry, ['issued'], (words) => words.issuedLater({ title, day }), { severity: 'note' });
}

/** Values of metrics. */
function heldValues(content: Content): Finding[] {
  const { isHeld, momentOf, hasHeld } = sightOf(content);
  if (!hasHeld) return [];
  const held = knownValues(content).all.flatMap(({ metric, entry, path }) =>
    (metric.observations ?? []).flatMap((observation, index) =>
      isHeld(observation)
        ? [{ entry, path: [...path, 'observations', index], observation, label: metric.label }]
        : [],
    ),
  );
  const named = held.slice(0, MOST_NAMED).map(({ entry, path, observation, label }) => {
    const moment = sayInstant(momentOf(observation), content);
    const at = observation.period ?? observation.at;
    const own = observation.published !== undefined;
    return findingAt(entry, path, (words) => words.valueHeldBack({ label, at, moment, own }), {
      severity: 'note',
    });
  });
  const [next, count] = [held[MOST_NAMED], held.length - MOST_NAMED];
  if (!next) return named;
  const rest = findingAt(next.entry, next.path, (words) => words.moreValuesHeldBack({ count }), {
    severity: 'note',
  });
  return [...named, rest];
}

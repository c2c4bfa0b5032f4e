import { listCites } from '../../../src/model/article-cites.ts';
import type { TextCitation } from '../../../src/model/citation.ts';
import { dayOf } from '../../../src/model/moment.ts';
import type { NamingText } from '../../../src/model/observation-moments.ts';
import { parseTarget } from '../../../src/markdown/target.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import type { LinkUse } from '../content/body-facts.ts';
import type { Content } from '../content/content.ts';
import { entryVisibleFrom, isEntryHeld } from '../visible-from.ts';

/** An article or a document with what it names. */
export interface EntryText extends NamingText {
  entry: Entry;
}

const known = new WeakMap<Content, EntryText[]>();

/** All articles and documents with the metrics that they name. */
export function namingTexts(content: Content): readonly EntryText[] {
  const texts = known.get(content) ?? content.entries.flatMap((entry) => describe(entry, content));
  known.set(content, texts);
  return texts;
}

/** The articles and documents that readers may not see yet; of the others, nothing is read. */
export function heldTexts(content: Content): EntryText[] {
  return content.entries
    .filter((entry) => isEntryHeld(entry, content))
    .flatMap((entry) => describe(entry, content));
}

function describe(entry: Entry, content: Content): EntryText[] {
  const { kind, id, campaign } = entry.file;
  if (kind !== 'article' && kind !== 'document') return [];
  const from = entryVisibleFrom(entry, content);
  const named = linked(entry, content);
  if (kind === 'document') return [{ entry, campaign, day: undefined, from, cites: named }];
  const article = content.articles.get(id);
  if (article?.entry !== entry) return [];
  const { published, campaign: own, figures = [] } = article.data;
  const day = published === undefined ? undefined : dayOf(published, content.timeZone);
  return [{ entry, campaign: own, day, from, cites: listCites({ figures }, named) }];
}

/** The metrics that the links of a text name. */
function linked(entry: Entry, content: Content): TextCitation[] {
  return linksOf(entry, content).flatMap(({ url }) => {
    const target = parseTarget(url);
    return target.kind === 'metric' ? [target] : [];
  });
}

/** The links of a text; none where it cannot be parsed, which is told by the rules about links. */
function linksOf(entry: Entry, { bodyOf }: Content): readonly LinkUse[] {
  try {
    return bodyOf(entry).links;
  } catch {
    return [];
  }
}

import { parseEntry, type Entry } from '../../../src/source/read-entry.ts';
import { mendText, pickMends } from '../../fix/mend-text.ts';
import type { PassageKind } from './passage.ts';
import { PassageWriter } from './passage-writer.ts';
import type { ProseRule } from './prose-rule.ts';

/** An article with nothing in it. */
export const EMPTY_ARTICLE: Entry = parseEntry(
  { path: 'articles/2023/a.md', absolute: '', kind: 'article', id: '2023/a', size: 1 },
  new TextEncoder().encode('---\ntitle: 题\npublished: 2023-01-11\n---\n'),
);

/** What a rule finds in a text of one kind; that its trigger lets the text through is part of it. */
export function findIn(
  rule: Pick<ProseRule, 'trigger' | 'find'>,
  text: string,
  kind: PassageKind = 'paragraph',
): { words: string; mend: string | undefined }[] {
  const writer = new PassageWriter();
  writer.text(text, text, 0);
  const passage = writer.finish(kind);
  const slips = rule.find(passage, EMPTY_ARTICLE);
  if (slips.length > 0 && !rule.trigger.test(text)) throw new Error(`the trigger passes over: ${text}`);
  return slips.map(({ from, to, mend }) => ({ words: text.slice(from, to), mend }));
}

/** The text after the mends of a rule. */
export function mendBy(rule: ProseRule, text: string, kind: PassageKind = 'paragraph'): string {
  const writer = new PassageWriter();
  writer.text(text, text, 0);
  const mends = rule
    .find(writer.finish(kind), EMPTY_ARTICLE)
    .flatMap(({ from, to, mend }) =>
      mend === undefined ? [] : [{ start: from, end: to, text: mend, rule: rule.name }],
    );
  return mendText(text, pickMends(mends));
}

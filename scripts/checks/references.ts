import { ID_PATTERN } from '../../src/schemas/id.ts';
import type { Choice, Sentence } from '../../src/locales/sentence.ts';
import type { ProblemWords } from '../../src/locales/zh-CN/problems.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import type { KeyPath } from '../../src/source/read-yaml.ts';
import { offerChoice } from './nearest.ts';
import { findingAt } from './place-finding.ts';

/** An id that an entry names, and where. */
export interface Reference {
  entry: Entry;
  path: KeyPath;
  id: string;
}

/** References to each id of a list at `path`; none where the list is left out. */
export function referencesIn(entry: Entry, path: KeyPath, ids: readonly string[] | undefined): Reference[] {
  return (ids ?? []).map((id, index) => ({ entry, path: [...path, index], id }));
}

/** The reference at `path`; none where it is left out. */
export function referenceAt(entry: Entry, path: KeyPath, id: string | undefined): Reference[] {
  return id === undefined ? [] : [{ entry, path, id }];
}

/** A finding for each reference to an id that is not among those known. */
export function findUnknown(
  references: readonly Reference[],
  known: { has: (id: string) => boolean; keys: () => Iterable<string> },
  say: (words: ProblemWords, choice: Choice) => Sentence,
): Finding[] {
  return references
    .filter(({ id }) => !known.has(id))
    .map(({ entry, path, id }) => {
      // A name that cannot be an id is no advice, even where a file bears it.
      const ids = [...known.keys()].filter((each) => each.split('/').every((part) => ID_PATTERN.test(part)));
      const choice = offerChoice(id, ids);
      return findingAt(entry, path, (words) => say(words, choice));
    });
}

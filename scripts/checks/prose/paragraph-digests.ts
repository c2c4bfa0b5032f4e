import { hash } from 'node:crypto';
import type { Entry } from '../../../src/source/read-entry.ts';
import type { Content } from '../content/content.ts';

/** Signs of one digest: enough that texts seldom share one by chance, and the texts themselves have the last word. */
const LENGTH = 8;

/** What is remembered of the paragraphs of one text. */
interface Digests {
  /** Whether one of them stands twice. */
  twice: boolean;
  /** Digests of those long enough to be looked for in other texts, written one after the other. */
  long: string;
}

/** Which paragraphs of a text are compared. */
export interface Compared {
  paragraphsOf: (entry: Entry) => readonly { text: string }[];
  isLong: (text: string) => boolean;
}

/**
 * The texts in which a paragraph may stand twice, or which may share a long one with another text. The digests are
 * remembered from one run to the next, so that texts that have not changed need not be taken apart again.
 */
export function textsThatRepeat(
  entries: readonly Entry[],
  { notebook }: Content,
  compared: Compared,
): Entry[] {
  const suspects = new Set<Entry>();
  const firsts = new Map<string, Entry>();
  for (const entry of entries) {
    const { twice, long } = notebook.recall(entry, 'paragraphs', '', () => digest(entry, compared));
    if (twice) suspects.add(entry);
    for (const each of split(long)) {
      const first = firsts.get(each);
      if (first === undefined) firsts.set(each, entry);
      else if (first !== entry) suspects.add(first).add(entry);
    }
  }
  return entries.filter((entry) => suspects.has(entry));
}

function digest(entry: Entry, { paragraphsOf, isLong }: Compared): Digests {
  const texts = paragraphsOf(entry).map(({ text }) => text);
  const long = texts.filter(isLong).map((text) => hash('sha256', text, 'base64').slice(0, LENGTH));
  return { twice: new Set(texts).size < texts.length, long: long.join('') };
}

function split(digests: string): string[] {
  return Array.from({ length: digests.length / LENGTH }, (_, index) =>
    digests.slice(index * LENGTH, (index + 1) * LENGTH),
  );
}

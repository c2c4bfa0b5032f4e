import type { LeftOut, LeftOutReason } from '../raw-page.ts';

/** Notes what a reader leaves out: one entry a reason, with the beginning of its words. */
export interface LeftNotes {
  add: (why: LeftOutReason, words: string) => void;
  list: () => LeftOut[];
}

/** An entry is a reminder, not a copy. */
const LONGEST = 60;
/** Reasons whose pieces belong together: a document may hold hundreds of deleted words. */
const GATHERED = new Set<LeftOutReason>(['deleted', 'hidden', 'comment', 'navigation', 'numbering']);

export function createLeftNotes(): LeftNotes {
  const notes: { why: LeftOutReason; words: string }[] = [];
  return {
    add(why, words) {
      const text = words.replace(/\s+/g, ' ').trim();
      const same = GATHERED.has(why) ? notes.find((note) => note.why === why) : undefined;
      if (!same) notes.push({ why, words: text });
      else if (text !== '' && same.words.length <= LONGEST) same.words += `；${text}`;
    },
    list: () => notes.map(({ why, words }) => ({ text: shorten(words), why })),
  };
}

function shorten(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST).toWellFormed()}…` : words;
}

import type { WordNoteReference } from './word-model.ts';

/** The signs of footnotes and endnotes, in the order in which the text refers to them. */
export interface NoteSigns {
  /** The sign of a note; the same note keeps its sign. */
  next: (reference: WordNoteReference) => string;
  met: () => { sign: string; reference: WordNoteReference }[];
}

const CIRCLED = 20;

/** ① as Chinese print has it, and no number in brackets: that would read as a figure of the text. */
export function createNoteSigns(): NoteSigns {
  const met = new Map<string, { sign: string; reference: WordNoteReference }>();
  return {
    next(reference) {
      const key = `${reference.noteType} ${reference.noteId}`;
      const count = met.size + 1;
      const sign = count <= CIRCLED ? String.fromCharCode(0x245f + count) : `〔${count}〕`;
      const note = met.get(key) ?? { sign, reference };
      met.set(key, note);
      return note.sign;
    },
    met: () => [...met.values()],
  };
}

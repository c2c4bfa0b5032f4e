import { join } from 'node:path';
import type { Settings } from '../../../src/source/settings.ts';
import { codeDigest } from './code-digest.ts';
import { Notebook } from './notebook.ts';
import { loadNotes, saveNotes } from './notes-file.ts';

/** A notebook that outlives the process. */
export interface KeptNotebook {
  notebook: Notebook;
  /** Writes the notes down, where enough is new to be worth it. */
  save: () => void;
}

/** Up to so many files, every new note is written down at once. */
const SMALL = 1000;

/** In larger contents, one new note to so many files is: each takes a millisecond to find out again. */
const RARE = 20;

/** Opens the notes of a content; without a cache folder, new ones that nobody keeps. */
export function keepNotes({ cacheDir }: Partial<Pick<Settings, 'cacheDir'>>): KeptNotebook {
  if (cacheDir === undefined) return { notebook: new Notebook(), save: () => undefined };
  const file = join(cacheDir, 'check', 'notes');
  const version = codeDigest();
  const notebook = new Notebook(loadNotes(file, version));
  let added = 0;
  return {
    notebook,
    save: () => {
      added += notebook.takeAdded();
      const notes = notebook.notes();
      if (added === 0 || (notes.size > SMALL && added * RARE < notes.size)) return;
      saveNotes(file, version, notes);
      added = 0;
    },
  };
}

import mammoth from 'mammoth';
import { posix } from 'node:path';
import { ImportRefusal } from '../import-refusal.ts';
import { dressDocument } from './dress/dress-document.ts';
import type { LeftNotes } from './left-notes.ts';
import type { WordDocument } from './word-model.ts';
import type { WordPackage } from './word-package.ts';

/** Parts whose paragraphs are read; all others are handed to mammoth as they are. */
const WITH_WORDS = /\/(?:footnotes|endnotes|comments)\d*\.xml$/;

/**
 * Reads a Word file with mammoth and gives its document model. Mammoth sees the parts in memory alone: no archive, no
 * disk, no network.
 * @throws {@link ImportRefusal} `damaged`, where the XML cannot be read.
 */
export async function readModel(word: WordPackage, left: LeftNotes): Promise<WordDocument> {
  const texts = new Map(word.texts);
  let document: WordDocument | undefined;
  const transformDocument = (read: WordDocument): WordDocument => {
    document = read;
    // The model is all that is wanted: nothing is left to turn into HTML.
    return { ...read, children: [] };
  };
  try {
    for (const [name, text] of word.texts) {
      if (name === word.main || WITH_WORDS.test(name)) texts.set(name, dressed(word, name, text, left));
    }
    // `file` is mammoth's own door for tests and browsers; its types do not know it.
    const input = { file: partReader(texts, word.bytes) } as unknown as { buffer: Buffer };
    await mammoth.convertToHtml(input, { transformDocument, externalFileAccess: false });
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    throw new ImportRefusal('damaged', error instanceof Error ? error.message : String(error));
  }
  if (!document) throw new ImportRefusal('damaged', 'no document');
  return document;
}

function dressed({ main, texts }: WordPackage, name: string, text: string, left: LeftNotes): string {
  const beside = (part: string): string | undefined => texts.get(posix.join(posix.dirname(main), part));
  const wardrobe = {
    styles: beside('styles.xml'),
    numbering: beside('numbering.xml'),
    relations: texts.get(posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`)),
  };
  return dressDocument(text, wardrobe, left);
}

/** A package as mammoth reads one. */
interface PartReader {
  exists: (name: string) => boolean;
  read: (name: string, encoding?: string) => Promise<unknown>;
}

function partReader(texts: ReadonlyMap<string, string>, bytes: ReadonlyMap<string, Uint8Array>): PartReader {
  return {
    exists: (name) => texts.has(name) || bytes.has(name),
    read(name, encoding) {
      const part = encoding === undefined ? bytes.get(name) : texts.get(name);
      return part === undefined
        ? Promise.reject(new Error(`The package has no part ${name}`))
        : Promise.resolve(part);
    },
  };
}

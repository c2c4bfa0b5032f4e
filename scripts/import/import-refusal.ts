/** Why a file cannot be imported; each has its sentence in the locales. */
export const IMPORT_REFUSAL_CODES = [
  /** No bytes, or only blanks. */
  'empty',
  /** Neither a page, a text nor a Word file: a picture, a program, a PDF. */
  'binary',
  /** More than the reader takes. */
  'too-big',
  /** A page of frames, pictures or scripts alone: there are no words to import. */
  'no-article',
  /** The file breaks off or its parts do not fit together. */
  'damaged',
  /** Protected by a password. */
  'locked',
  /** A small file that would unpack to a huge one. */
  'bomb',
  /** A kind of file that can be read, under the name of another. */
  'wrong-type',
  /** Word 97 to 2003 (`.doc`), which only Word and WPS can open. */
  'old-word',
] as const;
export type ImportRefusalCode = (typeof IMPORT_REFUSAL_CODES)[number];

/**
 * A file that no reader can import. The command turns the code into a sentence; the message is for tests and logs of
 * programmers alone.
 */
export class ImportRefusal extends Error {
  override readonly name = 'ImportRefusal';
  readonly code: ImportRefusalCode;

  constructor(code: ImportRefusalCode, detail: string = code) {
    super(detail);
    this.code = code;
  }
}

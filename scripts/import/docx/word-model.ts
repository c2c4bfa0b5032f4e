/** The parts of mammoth's document model that are read here; its own types leave it `any`. */
export interface WordDocument {
  type: 'document';
  children: WordNode[];
  notes: { resolve: (reference: WordNoteReference) => WordNote | null };
  comments: { body: WordNode[] }[];
}

export interface WordParagraph {
  type: 'paragraph';
  children: WordNode[];
}

export interface WordRun {
  type: 'run';
  children: WordNode[];
  isBold: boolean;
  font: string | null;
  verticalAlignment: string;
}

export interface WordLink {
  type: 'hyperlink';
  children: WordNode[];
  href?: string;
}

export interface WordImage {
  type: 'image';
  altText?: string | null;
  /** The very bytes that the reader of the package hands out; rejects where there are none. */
  readAsArrayBuffer: () => Promise<unknown>;
}

export interface WordNoteReference {
  type: 'noteReference';
  noteType: string;
  noteId: string;
}

export interface WordNote {
  body: WordNode[];
}

export interface WordTable {
  type: 'table';
  children: WordNode[];
}

export interface WordRow {
  type: 'tableRow';
  children: WordNode[];
}

export interface WordCell {
  type: 'tableCell';
  children: WordNode[];
  colSpan: number;
  rowSpan: number;
}

export type WordNode =
  | WordParagraph
  | WordRun
  | WordLink
  | WordImage
  | WordNoteReference
  | WordTable
  | WordRow
  | WordCell
  | { type: 'text'; value: string }
  | { type: 'tab' }
  | { type: 'break'; breakType: string }
  | { type: 'bookmarkStart'; name: string }
  | { type: 'checkbox'; checked: boolean }
  | { type: 'commentReference' };

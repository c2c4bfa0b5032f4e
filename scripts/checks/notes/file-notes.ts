/** What is known of one content file: it holds for just these bytes. */
export interface FileNotes {
  /** SHA-256 of the bytes, in base64. */
  digest: string;
  /** What the YAML says, where the file is well formed; nothing of it is known where this is missing. */
  read?: { data: unknown; bodyLine: number };
  /** What else was found out, by name, each with a key for what it depends on beside the file's own bytes. */
  notes: Record<string, readonly [key: string, value: unknown]>;
}

/** By the path of the file inside the content folder. */
export type NotesByPath = Map<string, FileNotes>;

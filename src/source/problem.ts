/** How grave a problem is: an error stops the build, a warning is only shown, a note is information. */
export type Severity = 'error' | 'warning' | 'note';

/** A place in a content file. Lines and columns count from 1; a column counts characters, not bytes. */
export interface Place {
  /** Path inside the content folder, with forward slashes on every system: `articles/2023/a.md`. */
  file: string;
  line: number;
  column: number;
}

/** Something that an editor should know about the content. */
export interface Problem extends Place {
  severity: Severity;
  /** Name of the rule that found it, in kebab-case: `known-column`. */
  rule: string;
  /** What is wrong, one full sentence in the house's language. */
  message: string;
  /** The text as the editor wrote it, where there is one. */
  quote?: string;
  /** How to mend it, one full sentence. */
  fix: string;
}

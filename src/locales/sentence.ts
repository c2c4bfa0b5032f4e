/** What a problem says to an editor, in one language. */
export interface Sentence {
  /** What is wrong, one full sentence. */
  message: string;
  /** How to mend it, one full sentence. */
  fix: string;
}

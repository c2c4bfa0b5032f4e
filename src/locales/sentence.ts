/** What a problem says to an editor, in one language. */
export interface Sentence {
  /** What is wrong, one full sentence. */
  message: string;
  /** How to mend it, one full sentence. */
  fix: string;
}

/** A word that is none of those which may stand at its place. */
export interface Choice {
  /** The word as written. */
  word: string;
  /** The word that was probably meant. */
  nearest: string | undefined;
  /** Words that would be right: the first few of them. */
  known: readonly string[];
  /** Whether there are more than those. */
  more: boolean;
}

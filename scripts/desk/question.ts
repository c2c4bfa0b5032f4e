/** What every question has. */
export interface Question {
  /** The question, without a colon at its end: `标题`. */
  text: string;
  /** The option that answers it without being asked: `--title`. */
  flag: string;
  /** The answer as that option gave it; then nothing is asked, but the answer is held against `check` all the same. */
  given?: string | undefined;
}

/** A question that is answered in words. */
export interface TextQuestion extends Question {
  /** What an empty line stands for; `''` makes the answer optional. Without it, an answer must be given. */
  preset?: string | undefined;
  /** Why an answer will not do, as a full sentence; undefined where it will. The answer has no blanks around it. */
  check?: ((answer: string) => string | undefined) | undefined;
}

/** One of the answers to choose from. */
export interface Choice {
  /** The answer itself: `shangzhou`. */
  value: string;
  /** How people call it: `商州区`. */
  label: string;
}

/** A question that is answered with a number out of a list, or with the value or the label itself. */
export interface ChoiceQuestion extends Question {
  choices: readonly Choice[];
  /** The value that an empty line stands for; `''` makes the answer optional. */
  preset?: string | undefined;
}

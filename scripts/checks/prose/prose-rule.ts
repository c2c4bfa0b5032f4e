import type { Sentence } from '../../../src/locales/sentence.ts';
import type { ProblemWords } from '../../../src/locales/zh-CN/problems.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import type { Severity } from '../../../src/source/problem.ts';
import type { Check } from '../check.ts';
import type { Passage } from './passage.ts';

/** Something in a passage that a rule objects to. */
export interface Slip {
  /** Indices in the passage's text. */
  from: number;
  to: number;
  say: (words: ProblemWords) => Sentence;
  /** What is to stand there instead, where that is certain. It never has a blank that was not there. */
  mend?: string;
  /** By default a warning. */
  severity?: Severity;
}

/** A rule over the prose of the content, one passage at a time. */
export interface ProseRule extends Pick<Check, 'name' | 'description'> {
  /**
   * What a text must contain for there to be anything to find. It is tried on the raw text of a body, marks of Markdown
   * included, before anything is parsed: most texts have nothing in them. It may find too much, never too little.
   */
  trigger: Pick<RegExp, 'test'>;
  /** `file`: the rule reads the raw text of the whole file as one passage, whatever it is; by default prose alone. */
  scope?: 'file';
  find: (passage: Passage, entry: Entry) => Slip[];
}

/** A slip for every match of a pattern (with the flag `g`) that `toSlip` does not let pass. */
export function slipsOf(
  pattern: RegExp,
  { text }: Pick<Passage, 'text'>,
  toSlip: (match: RegExpExecArray) => Omit<Slip, 'from' | 'to'> | undefined,
): Slip[] {
  const slips: Slip[] = [];
  for (const match of text.matchAll(pattern)) {
    const slip = toSlip(match);
    if (slip) slips.push({ from: match.index, to: match.index + match[0].length, ...slip });
  }
  return slips;
}

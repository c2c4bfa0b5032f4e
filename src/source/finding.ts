import { nestQuotes } from '../locales/nest-quotes.ts';
import type { Sentence } from '../locales/sentence.ts';
import type { ProblemWords } from '../locales/zh-CN/problems.ts';
import { showHidden } from '../locales/show-hidden.ts';
import type { Place, Problem, Severity } from './problem.ts';

/**
 * A problem before it is put into words: the content is read before anybody knows in which language the house
 * speaks, for that stands in the content itself.
 */
export interface Finding extends Place {
  severity: Severity;
  /** The text as the editor wrote it, where there is one. */
  quote?: string;
  /** Chooses the sentence from a locale's words. */
  say: (words: ProblemWords) => Sentence;
}

/** Puts a finding of the rule named `rule` into the words of one locale. */
export function toProblem(finding: Finding, rule: string, words: ProblemWords): Problem {
  const { say, ...rest } = finding;
  const { message, fix } = say(words);
  // What cannot be seen is mostly the very thing that is wrong.
  if (rest.quote !== undefined) rest.quote = showHidden(rest.quote);
  return { ...rest, rule, message: showHidden(nestQuotes(message)), fix: showHidden(nestQuotes(fix)) };
}

/** A number that may be a figure, with what stands round it. */
export interface Candidate {
  /** The digits with 万, 亿 and unit, without marks of a bound before and after. */
  text: string;
  unit: string;
  /** What 万, 亿 or 千 multiplies by; 1 where there is none. */
  scale: number;
  /** Whether a noun is counted without a measure word. */
  counted: boolean;
  /** Up to 24 signs before the digits (a mark of a bound among them), and up to 24 after the unit. */
  before: string;
  after: string;
}

/** One reason why digits are no figure. It has either `span` or `when`. */
export interface FigureRule {
  name: string;
  why: string;
  /** A text that would be read without the rule, and in which nothing is read with it. */
  example: string;
  /** Stretches of prose (narrow digits) in which nothing is a figure. Global, and bounded in every repetition. */
  span?: RegExp;
  /** Of these `span` matches one at least: where a text has none, there is nothing to look for. */
  needs?: readonly string[];
  /** A further condition on what `span` has matched. */
  accept?: (match: string) => boolean;
  /** Where this stands before or after the match, the rule does not hold. */
  unless?: { before?: RegExp; after?: RegExp };
  /** Whether one candidate is no figure. */
  when?: (candidate: Candidate) => boolean;
}

import type { Entry } from '../../src/source/read-entry.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { Content } from './content/content.ts';

/** One rule over the whole content. */
export interface Check {
  /** Says what must hold, in kebab-case: `known-column`. It is printed with every problem that the rule finds. */
  name: string;
  /** What it asks of the content, one sentence a language, for `npm run check -- --list`. */
  description: { 'zh-CN': string; en: string };
  /** Finds every place where it does not hold. Order does not matter. */
  run: (content: Content) => Finding[];
  /** The same, one file at a time, where that can be done: what is found is then kept until the file changes. */
  byEntry?: EntryRule;
  /**
   * Finds out about one file at a time what `run` needs, and leaves it in the notebook: all rules look at one file before
   * any looks at the next, so that what they share of a file is made once and need not be kept.
   */
  prepare?: (content: Content) => { entries: readonly Entry[]; note: (entry: Entry) => void };
}

/** A rule that looks at one file at a time. */
export interface EntryRule {
  /** The files that it looks at. */
  entries: (content: Content) => readonly Entry[];
  /**
   * Names all that its findings about a file depend on beside the bytes of the file; without it, nothing. The moment
   * of the check and other files are such things. Undefined where it cannot say.
   */
  key?: (entry: Entry, content: Content) => string | undefined;
  find: (entry: Entry, content: Content) => Finding[];
  /** What it finds outside these files; it is found anew each time. */
  beside?: (content: Content) => Finding[];
}

/** Makes a rule that looks at one file at a time. */
export function entryCheck({ name, description, ...rule }: Omit<Check, 'run'> & EntryRule): Check {
  const run: Check['run'] = (content) => [
    ...(rule.beside?.(content) ?? []),
    ...rule.entries(content).flatMap((entry) => rule.find(entry, content)),
  ];
  return { name, description, run, byEntry: rule };
}

import { assembleContent } from '../../scripts/checks/content/assemble-content.ts';
import type { Content } from '../../scripts/checks/content/content.ts';
import { readContent } from '../../scripts/checks/content/read-content.ts';
import { checks } from '../../scripts/checks/index.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import { parseEntry } from '../../src/source/read-entry.ts';
import { mutateArticle } from './mutate-article.ts';
import { mutateMetrics } from './mutate-metrics.ts';

/** One change to one file of a content: what was changed, and the file's text afterwards. */
export interface Mutation {
  what: string;
  text: string;
}

/** What came of trying every mutation. */
export interface MutationScore {
  tried: number;
  caught: number;
  /** The changes that no rule objected to. */
  escaped: string[];
}

/** Rules that look at figures come first: most changes are caught by them, and then the others need not run. */
const RULES = [...checks].sort(
  (a, b) =>
    Number(/figure|metric-link|ratio|invariant|schema/.test(b.name)) -
    Number(/figure|metric-link|ratio|invariant|schema/.test(a.name)),
);

/** Whether the check reports an error in a content. */
export function hasError(content: Content): boolean {
  return RULES.some((rule) => rule.run(content).some(({ severity }) => severity === 'error'));
}

/** The content with the text of one entry changed, in memory. */
export function withText(content: Content, entry: Entry, text: string): Content {
  const changed = parseEntry(entry.file, Buffer.from(text));
  return assembleContent({
    ...content,
    entries: content.entries.map((each) => (each === entry ? changed : each)),
  });
}

/** Every mutation of one entry: of the bound figures of an article, of the observations of a file of metrics. */
export function mutationsOf(entry: Entry, units: readonly string[]): Mutation[] {
  if (entry.file.kind === 'article' || entry.file.kind === 'document') return mutateArticle(entry, units);
  return entry.file.kind === 'metrics' ? mutateMetrics(entry, units) : [];
}

/**
 * Changes every digit, unit and bound of every bound figure, and every value, unit and bound of every observation, one
 * at a time, and asks the check each time whether it objects. Nothing is written to the disk.
 * @param dir The content folder, which must have no error to begin with.
 */
export function proveMutations(dir: string, at = new Date()): MutationScore {
  const content = readContent(dir, at);
  if (hasError(content)) throw new Error(`${dir} has errors before anything is changed.`);
  const units = [
    ...new Set(content.groups.flatMap(({ data }) => (data.metrics ?? []).map(({ unit }) => unit))),
  ];
  const escaped: string[] = [];
  let tried = 0;
  for (const entry of content.entries) {
    for (const { what, text } of mutationsOf(entry, units)) {
      tried += 1;
      if (!hasError(withText(content, entry, text))) escaped.push(`${entry.file.path}: ${what}`);
    }
  }
  return { tried, caught: tried - escaped.length, escaped };
}

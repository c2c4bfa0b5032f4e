import { parseEntry, type Entry } from '../../src/source/read-entry.ts';
import { applyRules } from '../checks/check-content.ts';
import { assembleContent } from '../checks/content/assemble-content.ts';
import type { Content } from '../checks/content/content.ts';
import { contentSlips } from '../checks/prose/content-slips.ts';
import { knownLinkTarget } from '../checks/known-link-target.ts';
import { officeTerms } from '../checks/office-terms.ts';
import { isMendable } from '../checks/prose/prose-check.ts';
import { proseRules } from '../checks/prose/prose-rules.ts';
import { Holding, type Choose } from './holding.ts';
import { mendText, pickMends, type Mend } from './mend-text.ts';

/** A file that was mended in memory. */
export interface MendedFile {
  /** Path inside the content folder. */
  path: string;
  before: Entry;
  after: Entry;
  /** How many mends each rule asked for. */
  counts: ReadonlyMap<string, number>;
}

/** What mending a content comes to. Nothing is written yet. */
export interface MendedContent {
  content: Content;
  files: readonly MendedFile[];
  /** Files in which mends would have made the check worse, so that none or not all were made. */
  held: readonly string[];
}

/** Mends open the way for others; after so many rounds they would only chase each other. */
const ROUNDS = 6;

/**
 * Mends all prose in memory until nothing is left to mend, and takes back what would make the check worse.
 * @param isAsked Whether a file may be mended.
 */
export function mendContent(content: Content, isAsked: (path: string) => boolean): MendedContent {
  const before = countProblems(content);
  const holding = new Holding();
  for (;;) {
    const mended = mendUntilStable(content, (mend, path) => isAsked(path) && holding.lets(mend, path));
    const after = countProblems(mended.content);
    const paths = mended.files.map(({ path }) => path);
    const isWorse = (path: string): boolean => (after.files.get(path) ?? 0) > (before.files.get(path) ?? 0);
    const worse = paths.filter(isWorse);
    // A link that leads nowhere now led to a heading that was mended, in this file or another.
    if (after.links > before.links && !holding.areHeadingsHeld) holding.holdHeadings();
    else if (worse.length > 0) holding.hold(worse);
    // Harm in a file that was not touched: nobody can tell from which mend.
    else if ([...after.files.keys()].some(isWorse)) holding.holdAll(paths);
    else return { ...mended, held: holding.paths() };
  }
}

const PROSE_RULES: ReadonlySet<string> = new Set([...proseRules, officeTerms].map(({ name }) => name));

/** How many problems there are, but for notes and for those that mends are to make fewer. */
interface Counts {
  files: ReadonlyMap<string, number>;
  /** Of all files: links that lead nowhere. */
  links: number;
}

function countProblems(content: Content): Counts {
  const files = new Map<string, number>();
  let links = 0;
  for (const { file, severity, rule } of applyRules(content).problems) {
    if (severity === 'note' || PROSE_RULES.has(rule)) continue;
    files.set(file, (files.get(file) ?? 0) + 1);
    if (rule === knownLinkTarget.name) links += 1;
  }
  return { files, links };
}

function mendUntilStable(start: Content, choose: Choose): Omit<MendedContent, 'held'> {
  const files = new Map<string, { before: Entry; after: Entry; counts: Map<string, number> }>();
  let content = start;
  for (let round = 0; round < ROUNDS; round += 1) {
    const changed = new Map<Entry, Entry>();
    for (const { entry, mends } of findMends(content, choose)) {
      const { path } = entry.file;
      const after = reread(entry, mendText(entry.lined.text, mends));
      const file = files.get(path) ?? { before: entry, after, counts: new Map<string, number>() };
      for (const { rule } of mends) file.counts.set(rule, (file.counts.get(rule) ?? 0) + 1);
      files.set(path, { ...file, after });
      changed.set(entry, after);
    }
    if (changed.size === 0) break;
    content = assembleContent({
      ...content,
      entries: content.entries.map((entry) => changed.get(entry) ?? entry),
    });
  }
  return { content, files: [...files].map(([path, file]) => ({ path, ...file })) };
}

function findMends(content: Content, choose: Choose): { entry: Entry; mends: Mend[] }[] {
  return contentSlips(content).entries.flatMap(({ entry, slips }) => {
    const mends = slips
      .filter(isMendable)
      .map(({ start, end, mend, rule, passage }) => {
        const isHeading = passage.kind === 'short' && passage.path === undefined;
        return { start, end, text: mend, rule, isHeading, isValue: passage.path !== undefined };
      })
      .filter((mend) => choose(mend, entry.file.path));
    return mends.length > 0 ? [{ entry, mends: pickMends(mends) }] : [];
  });
}

function reread({ file }: Entry, text: string): Entry {
  const bytes = new TextEncoder().encode(text);
  return parseEntry({ ...file, size: bytes.length }, bytes);
}

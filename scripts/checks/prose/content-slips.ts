import type { Waiver } from '../../../src/schemas/terms.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import type { Content } from '../content/content.ts';
import { officeTerms } from '../office-terms.ts';
import { entrySlips, toRuleSet, type PlacedSlip, type RuleSet } from './entry-slips.ts';
import { createOfficeTerms } from './office-terms.ts';
import { proseRules } from './prose-rules.ts';

/** What the rules about prose found in one entry. */
interface EntrySlips {
  entry: Entry;
  slips: readonly PlacedSlip[];
}

/** What the rules about prose found in a content, without what is waived. */
export interface ContentSlips {
  entries: readonly EntrySlips[];
  byRule: ReadonlyMap<string, readonly EntrySlips[]>;
  /** Waivers that had something to waive. */
  usedWaivers: ReadonlySet<Waiver>;
}

const SHARED = toRuleSet(proseRules);

const known = new WeakMap<Content, ContentSlips>();

/** Holds all prose of the content against the rules, once. */
export function contentSlips(content: Content): ContentSlips {
  const slips = known.get(content) ?? sortOut(content);
  known.set(content, slips);
  return slips;
}

/** The rules of this content: the shared ones, and those of its `terms.yaml`. */
function ruleSet({ terms }: Content): RuleSet {
  const own = terms && createOfficeTerms(terms.data);
  return own ? toRuleSet([...proseRules, { ...officeTerms, ...own }]) : SHARED;
}

/** Holds every entry against the rules; of those that have not changed, only those in which something was found. */
function findSlips(content: Content): EntrySlips[] {
  const set = ruleSet(content);
  const { terms, notebook } = content;
  const key = terms ? (notebook.digestOf(terms.entry) ?? JSON.stringify(terms.entry.data)) : '';
  return content.entries.flatMap((entry) => {
    const slips = found.get(entry);
    if (slips?.key === key) return slips.slips.length > 0 ? [{ entry, slips: slips.slips }] : [];
    const find = (): readonly PlacedSlip[] => {
      const own = entrySlips(entry, set);
      found.set(entry, { key, slips: own });
      return own;
    };
    if (notebook.recall(entry, 'prose', key, () => find().length === 0)) return [];
    const own = found.get(entry);
    return [{ entry, slips: own?.key === key ? own.slips : find() }];
  });
}

/** What was found in an entry, with the terms of the office that it was held against. */
const found = new WeakMap<Entry, { key: string; slips: readonly PlacedSlip[] }>();

function sortOut(content: Content): ContentSlips {
  const waivers = content.terms?.data.waivers ?? [];
  const usedWaivers = new Set<Waiver>();
  const entries = findSlips(content).map(({ entry, slips }) => ({
    entry,
    slips: slips.filter((slip) => {
      const fitting = waivers.filter((waiver) => waives(waiver, slip, entry));
      fitting.forEach((waiver) => usedWaivers.add(waiver));
      return fitting.length === 0;
    }),
  }));
  const all = entries.flatMap(({ entry, slips }) =>
    [...Map.groupBy(slips, ({ rule }) => rule)].map(([rule, own]) => ({ rule, entry, slips: own })),
  );
  return { entries, byRule: Map.groupBy(all, ({ rule }) => rule), usedWaivers };
}

/** Whether a waiver's words stand around a slip. */
function waives({ rule, text, file }: Waiver, slip: PlacedSlip, entry: Entry): boolean {
  if (rule !== slip.rule || (file !== undefined && file !== entry.file.path)) return false;
  const { text: passage } = slip.passage;
  for (let at = passage.indexOf(text); at !== -1; at = passage.indexOf(text, at + 1)) {
    if (at <= slip.from && slip.to <= at + text.length) return true;
  }
  return false;
}

import type { Waiver } from '../../../src/schemas/terms.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import type { Content } from '../content/content.ts';
import { entrySlips, toRuleSet, type PlacedSlip, type RuleSet } from './entry-slips.ts';
import { proseRules } from './prose-rules.ts';

/** What the rules about prose found, by file and rule, and which waivers had something to waive. */
export interface ContentSlips {
  of: (entry: Entry) => readonly PlacedSlip[];
  byRule: ReadonlyMap<string, readonly { entry: Entry; slips: readonly PlacedSlip[] }[]>;
  usedWaivers: ReadonlySet<Waiver>;
}

const SHARED = toRuleSet(proseRules);
const known = new WeakMap<Content, ContentSlips>();

/** What was found in an entry lasts as long as the entry, which never changes. */
const found = new WeakMap<Entry, readonly PlacedSlip[]>();

/** Holds all prose of the content against the rules, once. */
export function contentSlips(content: Content): ContentSlips {
  const slips = known.get(content) ?? collect(content);
  known.set(content, slips);
  return slips;
}

function slipsIn(entry: Entry, set: RuleSet, { notebook }: Content): readonly PlacedSlip[] {
  let slips = found.get(entry);
  if (slips) return slips;
  // In most texts there is nothing, and that is remembered from one run to the next.
  const isClean = notebook.recall(entry, 'prose-clean', '', () => {
    slips = entrySlips(entry, set);
    return slips.length === 0;
  });
  slips ??= isClean ? [] : entrySlips(entry, set);
  found.set(entry, slips);
  return slips;
}

function collect(content: Content): ContentSlips {
  const waivers = content.terms?.data.waivers ?? [];
  const usedWaivers = new Set<Waiver>();
  const kept = new Map<Entry, PlacedSlip[]>();
  const byRule = new Map<string, { entry: Entry; slips: PlacedSlip[] }[]>();
  for (const entry of content.entries) {
    const all = slipsIn(entry, SHARED, content);
    if (all.length === 0) continue;
    const slips = all.filter((slip) => {
      const waiver = waivers.find((each) => waives(each, slip, entry));
      if (waiver) usedWaivers.add(waiver);
      return waiver === undefined;
    });
    kept.set(entry, slips);
    for (const [rule, own] of Map.groupBy(slips, (slip) => slip.rule)) {
      const files = byRule.get(rule);
      if (files) files.push({ entry, slips: own });
      else byRule.set(rule, [{ entry, slips: own }]);
    }
  }
  return { of: (entry) => kept.get(entry) ?? [], byRule, usedWaivers };
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

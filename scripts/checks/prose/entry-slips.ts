import type { Entry } from '../../../src/source/read-entry.ts';
import { bodyPassages } from './body-passages.ts';
import { GAP, maskAddresses, offsetAt, type Passage } from './passage.ts';
import type { ProseRule, Slip } from './prose-rule.ts';
import { proseValues, toPassage } from './value-passages.ts';

/** A slip with its place in the file. */
export interface PlacedSlip extends Slip {
  rule: string;
  passage: Passage;
  /** Offsets in the file's text. */
  start: number;
  end: number;
  /** Whether the file says between them, sign for sign, what the passage says: only then can it be mended. */
  isExact: boolean;
}

/** What is to be found, and one expression that says of most texts that there is nothing. */
export interface RuleSet {
  rules: readonly ProseRule[];
  trigger: Pick<RegExp, 'test'>;
}

/** Puts the triggers of rules together: one expression for all that are expressions goes through a text once. */
export function toRuleSet(rules: readonly ProseRule[]): RuleSet {
  const triggers = rules.map(({ trigger }) => trigger);
  const sources = triggers.flatMap((trigger) => (trigger instanceof RegExp ? [trigger.source] : []));
  const joined = new RegExp(sources.join('|'), 'm');
  const others = triggers.filter((trigger) => !(trigger instanceof RegExp));
  return {
    rules,
    trigger: { test: (text) => joined.test(text) || others.some((trigger) => trigger.test(text)) },
  };
}

/** Targets of links, which are no prose, but for telephone numbers. */
const TARGET = /(?<=\])\((?!tel:)[^()\s]*(?=[)\s])/g;

/** Everything that the rules object to in the texts of one entry. */
export function entrySlips(entry: Entry, { rules, trigger }: RuleSet): PlacedSlip[] {
  if (entry.data === undefined) return [];
  const values = proseValues(entry)
    .filter(({ text }) => trigger.test(text))
    .map((value) => toPassage(value, entry));
  const hasBody = entry.body !== '' && trigger.test(entry.body);
  const touched = hasBody ? rules.filter((rule) => rule.trigger.test(entry.body)) : [];
  const body = touched.some(({ scope }) => scope === undefined) ? bodyPassages(entry) : [];
  return [
    ...values.flatMap((passage) => rules.flatMap((rule) => inPassage(rule, passage, entry))),
    ...body.flatMap((passage) => touched.flatMap((rule) => inPassage(rule, passage, entry))),
    ...rules.flatMap((rule) => (rule.scope === 'file' ? inFile(rule, entry) : [])),
  ];
}

function inPassage(rule: ProseRule, passage: Passage, entry: Entry): PlacedSlip[] {
  return rule.scope === undefined
    ? rule.find(passage, entry).map((slip) => placeSlip(slip, rule, passage, entry))
    : [];
}

function inFile(rule: ProseRule, entry: Entry): PlacedSlip[] {
  const { text: raw } = entry.lined;
  if (!rule.trigger.test(raw)) return [];
  const text = maskAddresses(raw.replaceAll(TARGET, (target) => GAP.repeat(target.length)));
  const passage: Passage = { kind: 'value', text, runs: [{ at: 0, offset: 0 }], next: '' };
  return inFilePassage(rule, passage, entry);
}

const inFilePassage = (rule: ProseRule, passage: Passage, entry: Entry): PlacedSlip[] =>
  rule.find(passage, entry).map((slip) => placeSlip(slip, rule, passage, entry));

function placeSlip(slip: Slip, rule: ProseRule, passage: Passage, { lined }: Entry): PlacedSlip {
  const { from, to } = slip;
  const start = offsetAt(passage, from);
  const end = to > from ? offsetAt(passage, to - 1) + 1 : start;
  const written = lined.text.slice(start, end);
  const isEscaped = '\\&'.includes(lined.text[start - 1] ?? ' ');
  // In YAML's single quotes a single quote is written twice.
  const isTwice = passage.path !== undefined && written === "'" && lined.text[end] === "'";
  const isExact = written === passage.text.slice(from, to) && !isEscaped && !isTwice;
  return { ...slip, rule: rule.name, passage, start, end, isExact };
}

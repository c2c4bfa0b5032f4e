import type { z } from 'astro/zod';
import type { Choice } from '../../../src/locales/sentence.ts';
import type { Finding } from '../../../src/source/finding.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import { shorten } from '../../../src/source/text-place.ts';
import { findingAt } from '../place-finding.ts';
import { offerChoice } from '../nearest.ts';
import { FORM_SENTENCES } from './form-sentences.ts';
import { KEY_ALIASES } from './key-aliases.ts';
import { proposeDay, proposeNumber } from './proposals.ts';
import { keysAt } from './schema-shape.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** The value at `path` of data that nobody has checked. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

/** Puts what a schema refuses into findings at their places in the file. */
export function describeIssues(issues: readonly Issue[], entry: Entry, schema: z.core.$ZodType): Finding[] {
  const misspelt = new Set(
    issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? meantKeys(issue, schema) : [])),
  );
  // A key that was misspelt is not missing: one slip, one problem.
  return issues
    .filter(
      (issue) =>
        issue.code === 'unrecognized_keys' ||
        !misspelt.has(issue.path.join('/')) ||
        valueAt(entry.data, issue.path) !== undefined,
    )
    .flatMap((issue) => describeIssue(issue, entry, schema));
}

/** Paths of the keys that unknown ones were probably meant to be. */
function meantKeys(issue: Extract<Issue, { code: 'unrecognized_keys' }>, schema: z.core.$ZodType): string[] {
  return issue.keys.map((key) =>
    [...issue.path, offerKey(nameBefore(key), keysAt(schema, issue.path)).nearest].join('/'),
  );
}

/** Of `name：日报` in braces, which is a key to YAML, only the beginning was meant as one. */
const nameBefore = (key: string): string => key.split(/[:：]/, 1)[0] ?? key;

function describeIssue(issue: Issue, entry: Entry, schema: z.core.$ZodType): Finding[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(entry, issue.path, key, schema));
  }
  if (issue.code === 'invalid_union') {
    return describeUnion(issue, entry, schema);
  }
  const value = valueAt(entry.data, issue.path);
  const finding = findingAt(entry, issue.path, sayIssue(issue, value));
  if (value === null && /:\s+#\S/.test(finding.quote ?? '')) {
    finding.say = (words) => words.valueIsComment({ key: nameOf(issue.path) });
  }
  // What is missing stands nowhere, so there is nothing to quote.
  if (value === undefined) delete finding.quote;
  return [finding];
}

function unknownKey(entry: Entry, path: Path, key: string, schema: z.core.$ZodType): Finding {
  const known = keysAt(schema, path);
  const bare = key.trim();
  const colon = sayColon(key);
  if (colon) return findingAt(entry, [...path, key], colon, { part: 'key' });
  if (bare !== key && known.includes(bare)) {
    return findingAt(entry, [...path, key], (words) => words.keyWithBlanks({ key: bare }), { part: 'key' });
  }
  const choice = offerKey(key, known);
  return findingAt(entry, [...path, key], (words) => words.unknownKey(choice), { part: 'key' });
}

/** The key that was probably meant: by another name of it first, then by its letters. */
function offerKey(key: string, known: readonly string[]): Choice {
  const bare = key.normalize('NFKC').trim();
  const aliases = KEY_ALIASES.get(bare) ?? KEY_ALIASES.get(bare.toLowerCase()) ?? [];
  const choice = { ...offerChoice(bare, known), word: key };
  return {
    ...choice,
    nearest: known.includes(bare) ? bare : (aliases.find((alias) => known.includes(alias)) ?? choice.nearest),
  };
}

/** Of the forms that a union offers, the one that the editor came nearest to is the one meant. */
function describeUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  entry: Entry,
  schema: z.core.$ZodType,
): Finding[] {
  const value = valueAt(entry.data, issue.path);
  const isMissing = (each: Issue): boolean =>
    each.code !== 'unrecognized_keys' && valueAt(value, each.path) === undefined;
  const isForeign = (each: Issue): boolean => each.code === 'unrecognized_keys';
  const faults = (issues: readonly Issue[]): number =>
    issues.filter((each) => isMissing(each) || isForeign(each)).length;
  const [best] = [...issue.errors].sort((a, b) => faults(a) - faults(b));
  if (
    !best ||
    typeof value !== 'object' ||
    value === null ||
    (best.some(isForeign) && best.some(isMissing))
  ) {
    const known = keysAt(schema, issue.path);
    return [findingAt(entry, issue.path, (words) => words.noSuchForm({ known }))];
  }
  const issues = best.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
  return describeIssues(issues, entry, schema);
}

/** The type of a value in the words of the schemas. */
function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function sayIssue(issue: Issue, value: unknown): Finding['say'] {
  const text = shorten(String(value));
  const key = nameOf(issue.path);
  if (value === undefined) return (words) => words.missingKey({ key });
  if (value === null || value === '') return (words) => words.emptyValue({ key });
  const form = FORM_SENTENCES[issue.message];
  if (form) return (words) => form(words, text);
  if (issue.code === 'too_small') return (words) => words.emptyList({ key });
  if (issue.code === 'invalid_value') {
    return (words) => words.notAllowed(offerChoice(text, issue.values.map(String)));
  }
  if (issue.code === 'invalid_type') return sayType(key, issue.expected, value);
  return (words) => words.otherForm({ text, proposal: undefined });
}

/** The name of the key that a path ends in; an entry of a list goes by the name of the list. */
function nameOf(path: Path): string {
  return path.findLast((key) => typeof key === 'string') ?? '';
}

function sayType(key: string, expected: string, value: unknown): Finding['say'] {
  const text = shorten(String(value));
  const got = typeOf(value);
  if (expected === 'string' && (got === 'number' || got === 'boolean')) {
    const day = proposeDay(text);
    if (day !== undefined) return (words) => words.dayForm({ text, proposal: day });
    return (words) => words.textAsOther({ key, text, got });
  }
  if (expected === 'number' && got === 'string') {
    return (words) => words.numberAsText({ key, text, proposal: proposeNumber(text) });
  }
  // `.nan` and `.inf` are numbers to YAML, and to nobody else.
  if (got === 'number' && expected === 'number')
    return (words) => words.otherForm({ text, proposal: undefined });
  if (got === 'string') return sayColon(text) ?? ((words) => words.wrongType({ key, expected, got }));
  return (words) => words.wrongType({ key, expected, got });
}

/** A text where a group should be is mostly a group whose colons are not right: `name：商洛日报`. */
function sayColon(text: string): Finding['say'] | undefined {
  const full = /^(?<key>[\w-]+|[\u4e00-\u9fff]{1,4})\s*：/.exec(text)?.groups?.key;
  if (full !== undefined) return (words) => words.yamlFullWidthColon({ key: full });
  const bare = /^(?<key>[A-Za-z][\w-]*):(?=[^\s/])/.exec(text)?.groups?.key;
  return bare === undefined ? undefined : (words) => words.yamlColonWithoutBlank({ key: bare });
}

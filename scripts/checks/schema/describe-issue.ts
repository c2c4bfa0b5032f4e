import type { z } from 'astro/zod';
import type { Choice } from '../../../src/locales/sentence.ts';
import type { Finding } from '../../../src/source/finding.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import { findingAt } from '../place-finding.ts';
import { offerChoice } from '../nearest.ts';
import { KEY_ALIASES } from './key-aliases.ts';
import { nameOf, sayColon, sayIssue } from './say-issue.ts';
import { keysAt } from './schema-shape.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What a schema refuses; `name` is there where something was perhaps named by its title. */
export interface SchemaFinding extends Finding {
  name?: { key: string; text: string };
}

const NAMES_AN_ID = new Set(['id-form', 'article-id-form', 'metric-ref-form']);

/** Whether the group that a path leads to is written in braces, on one line. */
function isInBraces({ locate, lined }: Entry, path: Path): boolean {
  const { line, column } = locate(path.slice(0, -1));
  return path.length > 1 && lined.text[(lined.starts[line - 1] ?? 0) + column - 1] === '{';
}

/** The value at `path` of data that nobody has checked. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

/** Puts what a schema refuses into findings at their places in the file. */
export function describeIssues(
  issues: readonly Issue[],
  entry: Entry,
  schema: z.core.$ZodType,
): SchemaFinding[] {
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

function describeIssue(issue: Issue, entry: Entry, schema: z.core.$ZodType): SchemaFinding[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(entry, issue.path, key, schema));
  }
  if (issue.code === 'invalid_union') {
    return describeUnion(issue, entry, schema);
  }
  const value = valueAt(entry.data, issue.path);
  const finding: SchemaFinding = findingAt(entry, issue.path, sayIssue(issue, value));
  if (value === null && /:\s+#\S/.test(finding.quote ?? '')) {
    finding.say = (words) => words.valueIsComment({ key: nameOf(issue.path) });
  }
  if (value === undefined && isInBraces(entry, issue.path)) {
    finding.say = (words) => words.missingKeyInBraces({ key: nameOf(issue.path) });
  }
  if (NAMES_AN_ID.has(issue.message) && typeof value === 'string') {
    finding.name = { key: nameOf(issue.path), text: value };
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
  if (/^\d{3}(?:\.\d+)?$/.test(bare) && valueAt(entry.data, [...path, key]) === null) {
    return findingAt(entry, [...path, key], (words) => words.numberSplit(), { part: 'key' });
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
): SchemaFinding[] {
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
    if (typeof value === 'string' && known.includes('column')) {
      return [findingAt(entry, issue.path, (words) => words.navigationEntry({ text: value }))];
    }
    return [findingAt(entry, issue.path, (words) => words.noSuchForm({ known }))];
  }
  const issues = best.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
  return describeIssues(issues, entry, schema);
}

import type { z } from 'astro/zod';
import type { Choice } from '../../../src/locales/sentence.ts';
import type { Finding } from '../../../src/source/finding.ts';
import { shorten } from '../../../src/source/text-place.ts';
import { offerChoice } from '../nearest.ts';
import { FORM_SENTENCES } from './form-sentences.ts';
import { proposeDay, proposeNumber } from './proposals.ts';
import { proposeChoice, proposeGroup, proposeList } from './value-proposals.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** The type of a value in the words of the schemas. */
function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** Chooses the sentence for a value that a schema refuses. */
export function sayIssue(issue: Issue, value: unknown): Finding['say'] {
  const text = shorten(String(value));
  const key = nameOf(issue.path);
  if (value === undefined) return (words) => words.missingKey({ key });
  if (value === null || value === '') return (words) => words.emptyValue({ key });
  const form = FORM_SENTENCES[issue.message];
  if (form) return (words) => form(words, text);
  if (issue.code === 'too_small') return (words) => words.emptyList({ key });
  if (issue.code === 'invalid_value') {
    return (words) => words.notAllowed(offerValue(text, issue.values.map(String)));
  }
  if (issue.code === 'invalid_type') return sayType(key, issue.expected, value);
  return (words) => words.otherForm({ text, proposal: undefined });
}

/** The name of the key that a path ends in; an entry of a list goes by the name of the list. */
export function nameOf(path: Path): string {
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
    return sayNumber(key, text);
  }
  // `.nan`, `.inf` and `1e400` are numbers to YAML, and to nobody else.
  if (got === 'number' && expected === 'number') return (words) => words.notFinite({ key });
  const colon = got === 'string' ? sayColon(text) : undefined;
  if (colon) return colon;
  const proposal = proposeValue(key, expected, value);
  return (words) => words.wrongType({ key, expected, got, proposal });
}

/** A value of another type as one of the right type. */
function proposeValue(key: string, expected: string, value: unknown): string | undefined {
  if (expected === 'array' && typeof value === 'object') return `[{ …… }]`;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value);
  if (expected === 'boolean') return proposeChoice(text, ['true', 'false']);
  if (expected === 'object') return proposeGroup(key, text);
  return expected === 'array' ? proposeList(key, text) : undefined;
}

/** The value to choose that was meant: by a word of everyday language first, then by its letters. */
function offerValue(text: string, values: readonly string[]): Choice {
  const choice = offerChoice(text, values);
  return { ...choice, nearest: proposeChoice(text, values) ?? choice.nearest };
}

/** A text where a group should be is mostly a group whose colons are not right: `name：商洛日报`. */
export function sayColon(text: string): Finding['say'] | undefined {
  const full = /^(?<key>[\w-]+|[\u4e00-\u9fff]{1,4})\s*：/.exec(text)?.groups?.key;
  if (full !== undefined) return (words) => words.yamlFullWidthColon({ key: full });
  const bare = /^(?<key>[A-Za-z][\w-]*):(?=[^\s/])/.exec(text)?.groups?.key;
  return bare === undefined ? undefined : (words) => words.yamlColonWithoutBlank({ key: bare });
}

/** A number with signs around it: a unit belongs into `unit`, 多 and 约 into `bound`. */
function sayNumber(key: string, text: string): Finding['say'] {
  const parts = /^(?<before>\D*?)(?<digits>\d[\d,]*(?:\.\d+)?)(?<after>\D*)$/.exec(
    text.normalize('NFKC').trim(),
  );
  const { before = '', digits = '', after = '' } = parts?.groups ?? {};
  const proposal = proposeNumber(digits);
  const bounds = ['over', 'about', 'under'];
  const bound = proposeChoice(after, bounds) ?? proposeChoice(before, bounds);
  if (key === 'value' && bound !== undefined && proposal !== undefined) {
    return (words) => words.numberWithBound({ key, text, number: proposal, bound });
  }
  if (key === 'value' && before === '' && /^[%％‰\p{L}/]+$/u.test(after) && proposal !== undefined) {
    return (words) => words.numberWithUnit({ key, text, number: proposal, unit: after });
  }
  return (words) => words.numberAsText({ key, text, proposal: proposeNumber(text) });
}

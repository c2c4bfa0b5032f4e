import type { Terms } from '../../../src/schemas/terms.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import type { Partly } from '../content/content.ts';
import type { ProseRule, Slip } from './prose-rule.ts';
import { createWordFinder } from './word-finder.ts';

/** A term that an office does not write, and what the report says of it. */
interface Term extends Omit<Slip, 'from' | 'to'> {
  /** Longer names in which the term stands and is right. */
  inside: readonly string[];
  /** The day from which it holds; texts before it are let pass. */
  since?: string;
}

/** Makes the rule of one office out of its `terms.yaml`; undefined where it has written down no term. */
export function createOfficeTerms(terms: Partly<Terms>): Pick<ProseRule, 'trigger' | 'find'> | undefined {
  const known = collectTerms(terms);
  if (known.size === 0) return undefined;
  const words = [...known.keys()].sort((a, b) => b.length - a.length);
  const source = words.map((word) => RegExp.escape(word)).join('|');
  const all = new RegExp(source, 'g');
  const any = new RegExp(source);
  const mayHave = createWordFinder(words);
  return {
    // A term with markup inside is not looked for: names stand whole, and most texts need not be parsed.
    trigger: { test: (text) => mayHave(text) && any.test(text) },
    find: ({ text }, entry) =>
      [...text.matchAll(all)].flatMap(({ 0: word, index }): Slip[] => {
        const { inside = [], since, ...slip } = known.get(word) ?? { say: () => ({ message: '', fix: '' }) };
        const place = { from: index, to: index + word.length };
        if (inside.some((name) => covers(name, text, place)) || isBefore(entry, since)) return [];
        return [{ ...place, ...slip }];
      }),
  };
}

function collectTerms({ names = [], banned = [], superseded = [] }: Partly<Terms>): Map<string, Term> {
  const right = names.map((name) => name.right);
  return new Map([
    ...names.flatMap((name) =>
      name.wrong.map((wrong): [string, Term] => [
        wrong,
        {
          inside: right,
          mend: name.right,
          say: (words) => words.termName({ wrong, right: name.right }),
        },
      ]),
    ),
    ...superseded.map(({ was, now, since }): [string, Term] => [
      was,
      {
        inside: [...right, now],
        ...(since === undefined ? {} : { since }),
        say: (words) => words.termSuperseded({ was, now, since }),
      },
    ]),
    ...banned.map(({ term, reason, instead }): [string, Term] => [
      term,
      {
        inside: instead === undefined ? [] : [instead],
        severity: 'error',
        say: (words) => words.termBanned({ term, reason, instead }),
      },
    ]),
  ]);
}

/** Whether a place lies inside an occurrence of a longer name. */
function covers(name: string, text: string, { from, to }: { from: number; to: number }): boolean {
  const at = text.lastIndexOf(name, from);
  return name.length > to - from && at !== -1 && at + name.length >= to;
}

/** Whether an article was published before a day; other texts speak of today. */
function isBefore({ file, data }: Entry, day: string | undefined): boolean {
  if (day === undefined || file.kind !== 'article') return false;
  const { published } = data as { published?: unknown };
  return typeof published === 'string' && published.slice(0, 10) < day;
}

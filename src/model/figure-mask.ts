import type { FigureRule } from './figure-rule.ts';

/** How many signs a rule may look back and ahead. */
export const REACH = 24;

/** The text before and after a stretch, as far as a rule may look. */
export function surroundings(prose: string, from: number, to: number): { before: string; after: string } {
  return { before: prose.slice(Math.max(0, from - REACH), from), after: prose.slice(to, to + REACH) };
}

/** Marks with 1 every sign of `prose` that lies in a stretch which the rules take out of the reading. */
export function maskSpans(prose: string, rules: readonly FigureRule[]): Uint8Array {
  const mask = new Uint8Array(prose.length);
  for (const { span, accept, unless } of rules) {
    if (!span) continue;
    for (const { 0: text, index } of prose.matchAll(span)) {
      if (accept && !accept(text)) continue;
      const { before, after } = surroundings(prose, index, index + text.length);
      if (unless?.before?.test(before) || unless?.after?.test(after)) continue;
      mask.fill(1, index, index + text.length);
    }
  }
  return mask;
}

import type { FigureRule } from './figure-rule.ts';

/** How many signs a rule may look back and ahead. */
export const REACH = 24;

/** The text before and after a stretch, as far as a rule may look. */
export function surroundings(prose: string, from: number, to: number): { before: string; after: string } {
  return { before: prose.slice(Math.max(0, from - REACH), from), after: prose.slice(to, to + REACH) };
}

/**
 * Marks with 1 every sign of `prose` that lies in a stretch which the rules take out of the reading. Most rules have
 * nothing to look for in most passages: a look for the signs that they need takes a tenth of the time.
 */
export function maskSpans(prose: string, rules: readonly FigureRule[]): Uint8Array {
  const mask = new Uint8Array(prose.length);
  for (const rule of rules) {
    const { span, needs } = rule;
    if (!span || (needs && !needs.some((sign) => prose.includes(sign)))) continue;
    span.lastIndex = 0;
    for (let match = span.exec(prose); match; match = span.exec(prose)) {
      const [text] = match;
      if (holds(rule, prose, match.index, text)) mask.fill(1, match.index, match.index + text.length);
    }
  }
  return mask;
}

/** Whether nothing in the match or around it speaks against its rule. */
function holds({ accept, unless }: FigureRule, prose: string, from: number, text: string): boolean {
  if (accept && !accept(text)) return false;
  if (!unless) return true;
  const { before, after } = surroundings(prose, from, from + text.length);
  return !unless.before?.test(before) && !unless.after?.test(after);
}

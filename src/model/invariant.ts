import type { Bound } from '../schemas/metric.ts';

/** How the two sides of an invariant compare. */
export type Relation = '<=' | '>=' | '=' | '<' | '>';

/** One term of a sum: a metric's id or a number, and whether it is taken away. */
export interface Term {
  /** As written: `problems-found`, `3`. */
  name: string;
  sign: 1 | -1;
}

/** `a + b = c`, taken apart. */
export interface ParsedInvariant {
  left: readonly Term[];
  relation: Relation;
  right: readonly Term[];
}

/** What a term comes to on one day, in base units. */
export interface TermValue {
  value: number;
  bound: Bound;
  /** How much one step in its last written place counts; 0 for a number that the rule itself names. */
  step: number;
}

/**
 * What came of an invariant on one day: it `holds`, as far as bounds let anybody tell; it is off by no more than
 * `rounding` explains; or it is `broken`. `difference` is by how much, `most` what rounding explains at most.
 */
export interface Verdict {
  kind: 'holds' | 'rounding' | 'broken';
  difference: number;
  most: number;
}

const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*';
const SUM = `${NAME}(?:\\s+[+-]\\s+${NAME})*`;
const INVARIANT = new RegExp(`^(?<left>${SUM})\\s*(?<relation><=|>=|=|<|>)\\s*(?<right>${SUM})$`);

function parseSum(sum: string): Term[] {
  return [...sum.matchAll(new RegExp(`(?:(?<sign>[+-])\\s+)?(?<name>${NAME})`, 'g'))].map(({ groups }) => ({
    name: groups?.name ?? '',
    sign: groups?.sign === '-' ? -1 : 1,
  }));
}

/** Reads an invariant; undefined where it is not written as one. */
export function parseInvariant(text: string): ParsedInvariant | undefined {
  const groups = INVARIANT.exec(text.trim())?.groups;
  if (!groups) return undefined;
  const { left = '', relation = '=', right = '' } = groups;
  return { left: parseSum(left), relation: relation as Relation, right: parseSum(right) };
}

/** From where to where a value may lie. */
interface Span {
  low: number;
  high: number;
}

/**
 * Where a value may really lie. 210多 is 210 or more, 近300 is 300 or less, and nobody knows how much; 约5 is taken to
 * be wrong by half at most, so that only what cannot be right by any reading is called wrong.
 */
function spanOf({ value, bound }: TermValue): Span {
  if (bound === 'over') return { low: value, high: Infinity };
  if (bound === 'under') return { low: -Infinity, high: value };
  const give = bound === 'about' ? Math.abs(value) / 2 : 0;
  return { low: value - give, high: value + give };
}

/** Sums in binary leave crumbs in the sixteenth digit: 0.1 + 0.2 is 0.3 to everybody else. */
const clean = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(12)) : value);

function sum(terms: readonly Term[], valueOf: (name: string) => TermValue): Span & { step: number } {
  return terms.reduce(
    (total, { name, sign }) => {
      const value = valueOf(name);
      const { low, high } = spanOf(value);
      return {
        low: clean(total.low + (sign === 1 ? low : -high)),
        high: clean(total.high + (sign === 1 ? high : -low)),
        step: total.step + value.step,
      };
    },
    { low: 0, high: 0, step: 0 },
  );
}

/** By how much `left` is above `right` at the very least; 0 where it need not be. */
const excess = (left: Span, right: Span): number => Math.max(0, clean(left.low - right.high));

/** By how much the relation fails at the very least; 0 where it may hold. */
function failure(left: Span, relation: Relation, right: Span): number {
  if (relation === '<=' || relation === '<') return excess(left, right);
  if (relation === '>=' || relation === '>') return excess(right, left);
  return Math.max(excess(left, right), excess(right, left));
}

/** Whether one side must be smaller than the other and both are the same number. */
function isLevel(left: Span, relation: Relation, right: Span): boolean {
  if (relation === '<') return left.low >= right.high;
  return relation === '>' && left.high <= right.low;
}

/** Judges an invariant by what its terms come to on one day. Values with a bound fail only where they must. */
export function judgeInvariant(
  { left, relation, right }: ParsedInvariant,
  valueOf: (name: string) => TermValue,
): Verdict {
  const [a, b] = [sum(left, valueOf), sum(right, valueOf)];
  const difference = failure(a, relation, b);
  // Each value may be wrong by half a step of its last place.
  const most = clean((a.step + b.step) / 2);
  if (difference === 0) return { kind: isLevel(a, relation, b) ? 'broken' : 'holds', difference, most };
  return { kind: difference <= most ? 'rounding' : 'broken', difference, most };
}

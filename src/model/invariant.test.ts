import { expect, test } from 'vitest';
import { judgeInvariant, parseInvariant, type TermValue } from './invariant.ts';

const exact = (value: number, step = 1): TermValue => ({ value, bound: 'exact', step });

function judge(rule: string, values: Record<string, TermValue>): string {
  const parsed = parseInvariant(rule);
  if (!parsed) throw new Error(`${rule} cannot be read`);
  return judgeInvariant(parsed, (name) => values[name] ?? exact(Number(name), 0)).kind;
}

test.each([
  ['part <= whole', { part: exact(206), whole: exact(211) }, 'holds'],
  ['part <= whole', { part: exact(211), whole: exact(211) }, 'holds'],
  ['part < whole', { part: exact(211), whole: exact(211) }, 'broken'],
  ['part <= whole', { part: exact(220), whole: exact(211) }, 'broken'],
  ['whole >= part', { part: exact(220), whole: exact(211) }, 'broken'],
  ['a + b = c', { a: exact(3), b: exact(4), c: exact(7) }, 'holds'],
  ['a + b = c', { a: exact(0.1, 0.1), b: exact(0.2, 0.1), c: exact(0.3, 0.1) }, 'holds'],
  ['a + b = c', { a: exact(33.3, 0.1), b: exact(66.6, 0.1), c: exact(100, 0.1) }, 'rounding'],
  ['a + b = c', { a: exact(33.3, 0.1), b: exact(66.3, 0.1), c: exact(100, 0.1) }, 'broken'],
  ['a - b = 3', { a: exact(7), b: exact(4) }, 'holds'],
  ['a - 3 = b', { a: exact(7), b: exact(9) }, 'broken'],
])('%s with %o %s', (rule, values, expected) => {
  expect(judge(rule, values as Record<string, TermValue>)).toBe(expected);
});

test.each<[string, TermValue, TermValue, string]>([
  ['part <= whole', { value: 210, bound: 'over', step: 1 }, exact(200), 'broken'],
  ['part <= whole', { value: 210, bound: 'over', step: 1 }, exact(215), 'holds'],
  ['part <= whole', { value: 300, bound: 'under', step: 1 }, exact(200), 'holds'],
  ['part = whole', { value: 300, bound: 'under', step: 1 }, exact(310), 'broken'],
  ['part = whole', { value: 100, bound: 'about', step: 1 }, exact(120), 'holds'],
  ['part = whole', { value: 100, bound: 'about', step: 1 }, exact(500), 'broken'],
])('%s fails with a bound only where it must: %o, %o: %s', (rule, part, whole, expected) => {
  expect(judge(rule, { part, whole })).toBe(expected);
});

test.each(['part', 'a+b=c', 'a == b', '<= b', 'A <= b', 'a <= b <= c'])('%s is no invariant', (text) => {
  expect(parseInvariant(text)).toBeUndefined();
});

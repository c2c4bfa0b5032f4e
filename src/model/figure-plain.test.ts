import { expect, test } from 'vitest';
import { PLAIN_MEASURES } from './figure-plain.ts';
import { findFigures } from './find-figures.ts';

test.each(PLAIN_MEASURES)('the values of $name need no unit: $example', ({ name, example }) => {
  const [first] = findFigures(example);
  expect(first).toMatchObject({ unit: '' });
  // Without the name the same numbers say nothing, unless a verb of reaching stands before them.
  const rest = findFigures(example.replace(name, '名单').replace(/(?:上升|提升|达)[到至]?/, '为'));
  expect(rest.filter(({ value }) => value === first?.value)).toEqual([]);
});

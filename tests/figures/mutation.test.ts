import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/source/settings.ts';
import { proveMutations } from './mutation.ts';

test.each([
  // The sample: figures of many units, each with one value.
  ['content', 5000],
  // Figures in titles, tables, footnotes and documents; series, shares, and bounds before and after the number.
  ['tests/figures/farm', 1000],
])(
  'in %s every change of a digit, a unit or a bound, in a text or in the data, is an error',
  (dir, least) => {
    const { tried, caught, escaped } = proveMutations(
      join(projectRoot, dir),
      new Date('2024-02-01T00:00:00Z'),
    );
    process.stdout.write(`mutation proof of ${dir}: caught/tried ${caught}/${tried}\n`);
    expect(escaped).toEqual([]);
    expect(tried).toBeGreaterThan(least);
  },
);

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/source/settings.ts';
import { proveMutations } from './mutation.ts';

test('every change of a digit, a unit or a bound, in an article or in the data, is an error', () => {
  const { tried, caught, escaped } = proveMutations(join(projectRoot, 'content'));
  process.stdout.write(`mutation proof: caught/tried ${caught}/${tried}\n`);
  expect(escaped).toEqual([]);
  expect(tried).toBeGreaterThan(3000);
});

import { expect, test } from 'vitest';
import { commands as words } from '../../src/locales/en/commands.ts';
import { summaryOf } from './summary.ts';

const lint = { name: 'lint', ok: true, seconds: 12.34, passed: 0, failed: 0 };
const unit = { name: 'unit', ok: true, seconds: 240, passed: 3859, failed: 0 };

test('the last line counts the tests of all stages', () => {
  expect(summaryOf([lint, unit, { ...unit, name: 'build', passed: 41 }], 10, words)).toEqual([
    'ok     lint       12.3 s',
    'ok     unit      240.0 s, 3859 passed, 0 failed',
    'ok     build     240.0 s, 41 passed, 0 failed',
    '3900 passed, 0 failed',
  ]);
});

test('where there was nothing to count, nothing is', () => {
  expect(summaryOf([lint], 10, words)).toHaveLength(1);
  expect(summaryOf([{ ...lint, ok: false, failed: 1 }], 10, words)).toEqual([
    'FAILED lint       12.3 s, 0 passed, 1 failed',
    '0 passed, 1 failed',
  ]);
});

test('a stage that was killed names the tests that ran, and what had passed still counts', () => {
  const silentIn = ['tests/a.test.ts > one', 'tests/b.test.ts'];
  expect(summaryOf([{ ...unit, ok: false, silentIn, failed: 1 }], 10, words)).toEqual([
    'FAILED unit      240.0 s, 3859 passed, 1 failed: killed after 10 minutes in which nothing got on; running were: tests/a.test.ts > one; tests/b.test.ts',
    '3859 passed, 1 failed',
  ]);
  const before = summaryOf([{ ...unit, ok: false, silentIn: [], failed: 1 }], 10, words);
  expect(before[0]).toContain('before any test had begun, or after all had ended');
});

import { afterAll, afterEach, beforeEach, expect } from 'vitest';
import { note } from './progress.ts';

// Loaded by Vitest before every file of tests. A reporter would not do: it hears of a test when the test gives way to
// its process, and one that hangs in a loop or waits for a program never does.

const path = expect.getState().testPath ?? '';

note('file', path);
beforeEach(() => {
  note('test', path, expect.getState().currentTestName);
});
afterEach(({ task }) => {
  note(task.result?.state === 'fail' ? 'failed' : 'passed', path);
});
afterAll(() => {
  note('file-done', path);
});

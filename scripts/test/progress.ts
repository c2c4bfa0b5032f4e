import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { projectRoot } from '../../src/source/settings.ts';

/** Names the file in which the tests of a stage note how they get on; without it nothing is noted. */
export const PROGRESS = 'TEST_PROGRESS';

/** A line of that file: a file of tests, one of its tests, or a step of a test that may take long begins or ends. */
export interface Note {
  what: 'file' | 'test' | 'step' | 'passed' | 'failed' | 'file-done';
  /** Path of the file of tests, from the project's folder. */
  file: string;
  /** Full name of the test, or what the step does. */
  name?: string | undefined;
}

/** How far the tests of a stage have come. */
export interface Progress {
  passed: number;
  failed: number;
  /** What has begun and not ended: tests, and files of which no test is running (they load, or prepare). */
  running: string[];
}

/**
 * Notes something at once: a test that never gives way could not tell it later.
 * @param path Full path of the file of tests.
 */
export function note(what: Note['what'], path: string, name?: string): void {
  const line: Note = { what, file: relative(projectRoot, path), name };
  const file = process.env[PROGRESS];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(line)}\n`);
}

/** A value that is another one whenever something was noted. */
export function signOfLife(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** How far the tests have come that note it in `file`. */
export function readProgress(file: string): Progress {
  return progressOf(readFileSync(file, 'utf8'));
}

/** What the text of such a file tells; a last line that is cut off counts for nothing. */
export function progressOf(text: string): Progress {
  const notes = text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Note);
  const count = (what: Note['what']): number => notes.filter((each) => each.what === what).length;
  const open = new Map<string, string[]>();
  for (const { what, file, name = '' } of notes) {
    if (what === 'file-done') open.delete(file);
    else if (what === 'file') open.set(file, []);
    else if (what === 'step') open.set(file, [...(open.get(file) ?? []).slice(0, 1), name]);
    else open.set(file, what === 'test' ? [name] : []);
  }
  const running = [...open].map(([file, names]) => [file, ...names].join(' > '));
  return { passed: count('passed'), failed: count('failed'), running };
}

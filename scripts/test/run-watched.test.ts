import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { usageOf } from '../bench/process-family.ts';
import { runWatched } from './run-watched.ts';

/**
 * A program that never ends, however politely it is asked, and starts another of the same kind, which notes the time;
 * where processes can be told by their parents, in a group of its own.
 */
const HANGS = `
  process.on('SIGTERM', () => undefined);
  const { spawn } = require('node:child_process');
  const env = { ...process.env, DEPTH: '1' };
  const detached = process.platform === 'linux';
  if (process.env.DEPTH !== '1') spawn(process.execPath, ['-e', process.env.CODE], { env, detached });
  for (;;) if (process.env.DEPTH === '1') require('node:fs').writeFileSync(process.env.BEAT, String(Date.now()));
`;

/** A program that is busy for four seconds and says so all the while. */
const TALKS = `
  const beat = setInterval(() => require('node:fs').appendFileSync(process.env.BEAT, '.'), 50);
  setTimeout(() => clearInterval(beat), 4000);
`;

let dir = '';
let beat = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'zongshu-'));
  beat = join(dir, 'beat');
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

it('a program that is silent is killed, with all that it started', async () => {
  // Silence is counted only from when all of it is running, however slow the machine is.
  const watch = { sign: () => (existsSync(beat) ? 1 : undefined), patience: 500 };
  const ending = await runWatched(['-e', HANGS], { ...process.env, BEAT: beat, CODE: HANGS }, watch);
  expect(ending).toEqual({ ok: false, silent: true });
  await pause(200);
  const last = readFileSync(beat, 'utf8');
  await pause(500);
  expect(readFileSync(beat, 'utf8')).toBe(last);
});

it('a program that takes longer, and is getting on, is left alone', async () => {
  appendFileSync(beat, '.');
  const watch = { sign: () => statSync(beat).size, patience: 2000 };
  expect(await runWatched(['-e', TALKS], { ...process.env, BEAT: beat }, watch)).toEqual({
    ok: true,
    silent: false,
  });
});

it('a program of which nothing can be told is left alone', async () => {
  const watch = { sign: () => undefined, patience: 100 };
  const ending = await runWatched(['-e', 'setTimeout(() => undefined, 1000)'], process.env, watch);
  expect(ending).toEqual({ ok: true, silent: false });
});

it('a program that ends is judged by its exit code', async () => {
  const watch = { sign: () => undefined, patience: 60_000 };
  expect(await runWatched(['-e', ''], process.env, watch)).toEqual({ ok: true, silent: false });
  expect(await runWatched(['-e', 'process.exit(3)'], process.env, watch)).toEqual({
    ok: false,
    silent: false,
  });
});

it('a program that works uses time of the processor', () => {
  const used = (): number | undefined => usageOf(process.pid)?.cpu;
  const before = used();
  // Nowhere else can it be told.
  if (before === undefined) expect(process.platform).not.toBe('linux');
  while ((used() ?? Infinity) < (before ?? 0) + 0.1);
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { runLimited } from './run-limited.ts';

/** A program that never ends, however politely it is asked, and starts another of the same kind, which notes the time. */
const HANGS = `
  process.on('SIGTERM', () => undefined);
  const { spawnSync } = require('node:child_process');
  const env = { ...process.env, DEPTH: '1' };
  if (process.env.DEPTH !== '1') spawnSync(process.execPath, ['-e', process.env.CODE], { env });
  for (;;) require('node:fs').writeFileSync(process.env.BEAT, String(Date.now()));
`;

it('a program that hangs is killed when its time is up, with what it started', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'zongshu-'));
  const file = join(dir, 'beat');
  const ending = await runLimited(['-e', HANGS], { ...process.env, BEAT: file, CODE: HANGS }, 3000);
  expect(ending).toEqual({ ok: false, tooLong: true });
  await pause(200);
  const last = readFileSync(file, 'utf8');
  await pause(500);
  expect(readFileSync(file, 'utf8')).toBe(last);
  rmSync(dir, { recursive: true });
});

it('a program that ends in time is judged by its exit code', async () => {
  expect(await runLimited(['-e', ''], process.env, 60_000)).toEqual({ ok: true, tooLong: false });
  expect(await runLimited(['-e', 'process.exit(3)'], process.env, 60_000)).toEqual({
    ok: false,
    tooLong: false,
  });
});

import { spawnSync } from 'node:child_process';
import type { ReleaseWords } from '../../src/locales/zh-CN/release.ts';
import { Stop } from '../build/stop.ts';

/** What a client answered. */
export interface Answer {
  code: number | null;
  output: string;
  /** The line of its complaint that says why. */
  reason: string;
}

/**
 * Runs a client that the office has, `rsync` or `rclone`, to its end.
 * @throws {@link Stop} Where it is not installed.
 */
export function runClient(program: string, args: readonly string[], words: ReleaseWords): Answer {
  const { status, stdout, stderr, error, signal } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    // Passwords and questions about hosts are the office's to answer.
    stdio: ['inherit', 'pipe', 'pipe'],
  });
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT')
    throw new Stop(words.noClient(program));
  const reason = error?.message ?? firstComplaint(stderr) ?? signal ?? `exit code ${String(status)}`;
  return { code: status, output: stdout, reason };
}

/** The line that says why: what follows it says only that the program gave up. */
function firstComplaint(stderr: string): string | undefined {
  const lines = stderr.split('\n').map((line) => line.trim());
  return lines
    .find((line) => line !== '' && !/^(?:Warning: Permanently|Usage:|\*\*)/.test(line))
    ?.slice(0, 300);
}

import { spawnSync } from 'node:child_process';

/** A list of paths may be long. */
const MOST_BYTES = 512 * 1024 * 1024;

/** What a command of Git prints; undefined where it fails, or there is no Git. */
export function runGit(dir: string, args: readonly string[], input?: string): Buffer | undefined {
  const done = spawnSync('git', ['-C', dir, ...args], {
    input,
    maxBuffer: MOST_BYTES,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return done.status === 0 ? done.stdout : undefined;
}

/** Paths as Git lists them with `-z`: never quoted, parted by NUL. */
export function gitPaths(dir: string, args: readonly string[]): string[] {
  return (runGit(dir, args)?.toString('utf8') ?? '').split('\0').filter(Boolean);
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../src/source/settings.ts';
import { COMMAND_LIMIT } from '../../scripts/test/limits.ts';

/** How a command ended, with everything that it printed. */
export interface CommandResult {
  code: number | null;
  output: string;
}

/** What a run of a command may change about its surroundings. */
export interface Surroundings {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

/** The entry of all commands. */
export const ENTRY = join(projectRoot, 'scripts', 'zongshu.mjs');

/** An environment without the settings and the marks of the test run, so that a command runs as at a terminal. */
export function cleanEnv(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^(?:CONTENT|OUT|AT|INIT_CWD|NODE_ENV|NODE_OPTIONS|TEST|MODE|DEV|PROD|SSR|BASE_URL|VITEST.*)$/.test(
        name,
      ),
  );
  return { ...Object.fromEntries(kept), ...extra };
}

/** Runs one of the project's commands to its end, as a process of its own. */
export function runCommand(
  name: string,
  args: string[],
  { cwd = projectRoot, env = {} }: Surroundings = {},
): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ENTRY, name, ...args], {
    cwd,
    env: cleanEnv(env),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    // The worker itself waits here: no time limit of a test would be heard.
    timeout: COMMAND_LIMIT,
    killSignal: 'SIGKILL',
  });
  return { code: status, output: stdout + stderr };
}

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { projectRoot } from '../../src/source/settings.ts';

/** How a program ended. */
export interface Ending {
  ok: boolean;
  /** Whether it was killed because its time was up. */
  tooLong: boolean;
}

/**
 * Runs a script in this very Node, its output going to the terminal, for at most so many milliseconds; then it is
 * killed together with every process that it started, for a test that hangs hangs in one of those.
 */
export function runLimited(args: string[], env: NodeJS.ProcessEnv, milliseconds: number): Promise<Ending> {
  const stdio = 'inherit';
  // A group of its own, so that it can be killed as a whole.
  const child = spawn(process.execPath, args, { cwd: projectRoot, env, stdio, detached: true });
  const interrupt = (): void => {
    killGroup(child);
    process.exit(130);
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  return new Promise((resolve) => {
    let tooLong = false;
    const timer = setTimeout(() => {
      tooLong = true;
      killGroup(child);
    }, milliseconds);
    const end = (ok: boolean): void => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      resolve({ ok: ok && !tooLong, tooLong });
    };
    child.once('error', () => {
      end(false);
    });
    child.once('exit', (code) => {
      end(code === 0);
    });
  });
}

/** Kills a process and all of its group; systems without groups lose the process alone. */
function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { projectRoot } from '../../src/source/settings.ts';
import { familyOf } from '../bench/process-family.ts';

/** How a program ended. */
export interface Ending {
  ok: boolean;
  /** Whether it was killed because it had been silent for too long. */
  silent: boolean;
}

/** How it is told that a program is getting on. */
export interface Watch {
  /** Anything that is another value whenever the program has got on; undefined where that cannot be told. */
  sign: (pid: number) => number | undefined;
  /** How long the sign may stay the same, in milliseconds. */
  patience: number;
}

/**
 * Runs a script in this very Node, its output going to the terminal, for as long as it is getting on. Once it is silent
 * for too long, it is killed together with every process that it started, for a test that hangs hangs in one of those.
 */
export function runWatched(args: string[], env: NodeJS.ProcessEnv, watch: Watch): Promise<Ending> {
  const stdio = 'inherit';
  // A group of its own, so that it can be killed as a whole.
  const child = spawn(process.execPath, args, { cwd: projectRoot, env, stdio, detached: true });
  const interrupt = (): void => {
    killFamily(child);
    process.exit(130);
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  return new Promise((resolve) => {
    let silent = false;
    const stopWatching = whenSilent(child, watch, () => {
      silent = true;
      killFamily(child);
    });
    const end = (ok: boolean): void => {
      stopWatching();
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      resolve({ ok: ok && !silent, silent });
    };
    child.once('error', () => {
      end(false);
    });
    child.once('exit', (code) => {
      end(code === 0);
    });
  });
}

/** Calls `act` when the sign of a program has stayed the same for too long. */
function whenSilent({ pid }: ChildProcess, { sign, patience }: Watch, act: () => void): () => void {
  let last: number | undefined;
  let since = performance.now();
  const timer = setInterval(
    () => {
      const now = pid === undefined ? undefined : sign(pid);
      if (now === undefined || now !== last) since = performance.now();
      last = now;
      if (performance.now() - since > patience) act();
    },
    Math.min(1000, patience / 10),
  );
  return () => {
    clearInterval(timer);
  };
}

/** Kills a process, its group, and what it started in groups of their own; systems without groups lose the process alone. */
function killFamily(child: ChildProcess): void {
  if (child.pid === undefined) return;
  const family = familyOf(child.pid);
  for (const pid of [-child.pid, ...family]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It went with its group, or this system knows no groups.
    }
  }
}

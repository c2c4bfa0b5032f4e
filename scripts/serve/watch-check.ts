import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot, standingDir } from '../../src/source/settings.ts';
import type { Settings } from '../../src/source/settings.ts';
import { watchFolders } from './watch-folders.ts';

/** How long the content must be at rest before it is checked, in milliseconds. */
const REST = 150;

/** A check that runs again after every save. */
export interface WatchedCheck {
  /** Resolves when the content has been checked after its next change. */
  next: () => Promise<void>;
  stop: () => void;
}

/** Checks the content, then again after every save, never twice at a time, and prints what is found. */
export async function watchCheck(settings: Settings): Promise<WatchedCheck> {
  const standing = standingDir();
  let waiting: (() => void)[] = [];
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const run = (): void => {
    running = running.then(async () => {
      const told = waiting;
      waiting = [];
      await runCheck(settings, standing);
      for (const tell of told) tell();
    });
  };
  run();
  await running;
  const close = watchFolders(settings.contentDir, () => {
    clearTimeout(timer);
    timer = setTimeout(run, REST);
  });
  return {
    next: () => new Promise((resolve) => waiting.push(resolve)),
    stop: () => {
      clearTimeout(timer);
      close();
    },
  };
}

/** Runs the check in a process of its own, so that pages are served meanwhile. */
function runCheck({ contentDir, outDir }: Settings, standing: string): Promise<void> {
  const entry = join(projectRoot, 'scripts', 'zongshu.mjs');
  const args = [entry, 'check', '--content', contentDir, '--out', outDir];
  const env = { ...process.env, INIT_CWD: standing };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', () => {
      resolve();
    });
    child.once('close', () => {
      resolve();
    });
  });
}

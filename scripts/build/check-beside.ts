import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { join } from 'node:path';
import { projectRoot } from '../../src/source/settings.ts';
import { START_FLAGS } from './spare-memory.ts';

/** Memory that must be free for a check and the engine to run at the same time, in bytes. */
const ROOM = 3 * 2 ** 30;

/** A check that runs beside the build, in a process of its own: its memory is free again as soon as it ends. */
export interface CheckBeside {
  /** The exit code of the check: 0 where the content may be published. */
  code: Promise<number>;
  /** Whether the check has ended and found errors. */
  hasRefused: () => boolean;
}

/** Whether this machine, or the part of it that this process is given, can well do two things at once. */
export function hasRoomBeside(): boolean {
  return availableParallelism() > 1 && process.availableMemory() > ROOM;
}

/** Begins to check the content of the settings that the environment holds; the report goes where this process writes. */
export function checkBeside(): CheckBeside {
  let ended: number | undefined;
  const command = [...START_FLAGS, join(projectRoot, 'scripts', 'zongshu.mjs'), 'check'];
  const child = spawn(process.execPath, command, { stdio: 'inherit' });
  const stop = (): void => void child.kill();
  process.once('exit', stop);
  const code = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status) => {
      process.off('exit', stop);
      // Without a status the check was killed, and nothing is known of the content.
      ended = status ?? 1;
      resolve(ended);
    });
  });
  return { code, hasRefused: () => ended !== undefined && ended !== 0 };
}

import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A lock on another machine's word counts as dead when nobody has touched it for so long (milliseconds). */
const SILENCE = 120_000;
const HEARTBEAT = 10_000;

/** Who holds a lock, as `pid@host`. */
export type Holder = string;

/** Told once when a lock has to be waited for. */
export type OnWait = (holder: Holder) => void;

/**
 * Takes the lock `file`, or returns who holds it. A lock whose process has died (or whose pid was given to another
 * process since) is taken over. The function returned lets go.
 */
export function takeLock(file: string): (() => void) | Holder {
  mkdirSync(dirname(file), { recursive: true });
  const mine = [process.pid, hostname(), startOf(process.pid)].join('\n');
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      return keep(file, mine);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const theirs = contentOf(file);
    if (theirs === undefined) continue;
    if (isAlive(file, theirs)) return theirs.split('\n').slice(0, 2).join('@');
    dropStale(file, theirs);
  }
}

/** Takes the lock, waiting for its holder for at most `patience` milliseconds; then returns the holder. */
export async function waitForLock(
  file: string,
  patience: number,
  onWait: OnWait,
): Promise<(() => void) | Holder> {
  const deadline = Date.now() + patience;
  let told = false;
  for (;;) {
    const lock = takeLock(file);
    if (typeof lock !== 'string' || Date.now() > deadline) return lock;
    if (!told) onWait(lock);
    told = true;
    await pause(200);
  }
}

function keep(file: string, mine: string): () => void {
  const beat = setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date());
    } catch {
      // The folder was removed under us; the build itself will say so.
    }
  }, HEARTBEAT).unref();
  const letGo = (): void => {
    clearInterval(beat);
    process.off('exit', letGo);
    if (contentOf(file) === mine) rmSync(file, { force: true });
  };
  process.on('exit', letGo);
  return letGo;
}

/** Renamed before it is removed, so that of two who find a dead lock only one removes it. */
function dropStale(file: string, stale: string): void {
  const aside = `${file}.${String(process.pid)}`;
  try {
    renameSync(file, aside);
    if (contentOf(aside) === stale) rmSync(aside, { force: true });
    else renameSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function isAlive(file: string, content: string): boolean {
  const [pid = '', host = '', start = ''] = content.split('\n');
  // Half written, or on another machine, where no pid can be asked: the heartbeat decides.
  // A clock that was set back since makes a touch of the past one of the future: that is no sign of life either.
  if (pid === '' || host !== hostname()) return Math.abs(Date.now() - touchedAt(file)) < SILENCE;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return startOf(Number(pid)) === start;
}

function touchedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** When a process started, in the kernel's own clock ticks; empty where the system does not tell (not Linux). */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

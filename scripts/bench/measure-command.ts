import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a command cost. */
export interface Cost {
  /** From its start to its end, in seconds. */
  wall: number;
  /** Of all processors together, in seconds; undefined on systems without `/proc`. */
  cpu: number | undefined;
  /** Most memory that it and the processes under it held at one time, in MiB (RSS); undefined without `/proc`. */
  memory: number | undefined;
  /** Most memory that one of these processes held, in MiB (RSS); undefined without `/proc`. */
  largest: number | undefined;
}

/** How often a running command is looked at, in milliseconds. */
const INTERVAL = 50;
/** Ticks of the kernel's clock in a second: 100 on every Linux that Node runs on. */
const TICKS = 100;
const PAGE_MIB = 4096 / 2 ** 20;

/** Where a command runs, and what is added to its environment. */
export interface Surroundings {
  cwd?: string;
  env?: Record<string, string>;
}

/**
 * Runs a command to its end and measures it. What it prints is shown only where it fails.
 * @throws When it cannot be started, or ends with another code than 0.
 */
export function measureCommand(
  command: string,
  args: readonly string[],
  { cwd, env }: Surroundings = {},
): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env } });
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (bytes: Buffer) => void printed.push(bytes));
    let cost = NOTHING;
    const watch = setInterval(() => {
      cost = most(cost, lookAt(child.pid));
    }, INTERVAL);
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ wall: (performance.now() - start) / 1000, ...cost });
      else
        reject(
          new Error(`${command} ${args.join(' ')} (${String(code)}):\n${String(Buffer.concat(printed))}`),
        );
    });
  });
}

type Seen = Omit<Cost, 'wall'>;

const NOTHING: Seen = { cpu: undefined, memory: undefined, largest: undefined };

function most(before: Seen, now: Seen): Seen {
  return {
    cpu: larger(before.cpu, now.cpu),
    memory: larger(before.memory, now.memory),
    largest: larger(before.largest, now.largest),
  };
}

function larger(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}

/** What a process and all under it have used up to now. */
function lookAt(pid: number | undefined): Seen {
  const all = pid === undefined ? [] : familyOf(pid).flatMap((each) => statOf(each) ?? []);
  if (all.length === 0) return NOTHING;
  return {
    cpu: all.reduce((sum, { ticks }) => sum + ticks, 0) / TICKS,
    memory: all.reduce((sum, { pages }) => sum + pages, 0) * PAGE_MIB,
    largest: Math.max(...all.map(({ pages }) => pages)) * PAGE_MIB,
  };
}

function familyOf(pid: number): number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`)?.trim().split(' ').filter(Boolean) ?? [];
  return [pid, ...children.flatMap((child) => familyOf(Number(child)))];
}

/** Ticks of a process and of its children that have ended, and the pages that it holds. */
function statOf(pid: number): { ticks: number; pages: number } | undefined {
  const line = read(`/proc/${pid}/stat`);
  if (line === undefined) return undefined;
  // The name of the program stands in brackets and may hold blanks; the numbers after it are counted from the third.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at] ?? 0), 0);
  return { ticks, pages: Number(fields[21] ?? 0) };
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

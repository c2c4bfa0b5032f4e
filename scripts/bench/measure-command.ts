import { spawn } from 'node:child_process';
import { usageOf } from './process-family.ts';

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
      if (child.pid !== undefined) cost = most(cost, usageOf(child.pid) ?? NOTHING);
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

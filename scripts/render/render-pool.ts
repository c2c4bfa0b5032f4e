import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { START_FLAGS } from '../build/spare-memory.ts';
import type { AskedPage, Batch, Made, MadePage } from './messages.ts';

const WORKER = fileURLToPath(new URL('render-worker.ts', import.meta.url));

/** Pages in a batch: enough that messages cost nothing, few enough that the workers end together. */
const BATCH = 24;

/** Batches that a worker has before it, so that it never waits for the next one. */
const AHEAD = 2;

/** Processes that render pages side by side. */
export interface RenderPool {
  /**
   * Renders pages into the site.
   * @param onMade Told each page as soon as it is made; may throw, and then no more are.
   * @returns Whether all were made; a worker that fails or dies ends it early.
   */
  render: (
    pages: readonly AskedPage[],
    onMade: (page: AskedPage, made: MadePage) => void,
  ) => Promise<boolean>;
  close: () => void;
}

/**
 * Starts workers with the bundle in `programDir`; they read it while this process goes on. The settings reach them through
 * the environment.
 */
export function openPool(programDir: string, size: number): RenderPool {
  const workers = Array.from({ length: size }, () => startWorker(programDir));
  const close = (): void => {
    process.off('exit', close);
    for (const worker of workers) worker.kill();
  };
  process.once('exit', close);
  return {
    close,
    render: async (pages, onMade) => {
      const batches = cut(pages);
      const done = await Promise.all(workers.map((worker) => drain(worker, batches, onMade)));
      return done.every(Boolean) && batches.length === 0;
    },
  };
}

function startWorker(programDir: string): ChildProcess {
  const worker = fork(WORKER, [programDir], {
    execArgv: [...START_FLAGS],
    // Only one process writes into the cache.
    env: { ...process.env, UNIT_STORE_READ_ONLY: '1' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // A message to one that has died is an error of its own, which may come when nobody waits for it any more.
  return worker.on('error', () => undefined);
}

function cut(pages: readonly AskedPage[]): Batch[] {
  const count = Math.ceil(pages.length / BATCH);
  return Array.from({ length: count }, (_, at) => ({ pages: pages.slice(at * BATCH, (at + 1) * BATCH) }));
}

/** Gives a worker batch after batch until none is left; answers come in the order of the batches. */
function drain(
  worker: ChildProcess,
  batches: Batch[],
  onMade: (page: AskedPage, made: MadePage) => void,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const given: Batch[] = [];
    const end = (isWhole: boolean): void => {
      worker.off('message', take).off('exit', fail).off('error', fail);
      // The other workers stop where one has.
      if (!isWhole) batches.length = 0;
      resolve(isWhole);
    };
    const fail = (): void => {
      end(false);
    };
    const give = (): void => {
      while (given.length < AHEAD) {
        const batch = batches.shift();
        if (!batch) break;
        given.push(batch);
        worker.send(batch);
      }
      if (given.length === 0) end(true);
    };
    const take = ({ pages }: Made): void => {
      const batch = given.shift();
      try {
        for (const [index, made] of pages.entries()) {
          const page = batch?.pages[index];
          if (page) onMade(page, made);
        }
      } catch (error) {
        batches.length = 0;
        reject(error instanceof Error ? error : new Error(String(error)));
        return;
      }
      if (pages.length < (batch?.pages.length ?? 0)) fail();
      else give();
    };
    worker.on('message', take).once('exit', fail).once('error', fail);
    if (worker.exitCode !== null || !worker.connected) fail();
    else give();
  });
}

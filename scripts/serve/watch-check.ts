import { Worker } from 'node:worker_threads';
import { standingDir } from '../../src/source/settings.ts';
import type { Settings } from '../../src/source/settings.ts';
import { collectChanges } from './collect-changes.ts';
import type { CheckOrder } from './check-worker.ts';
import type { DevReport } from './dev-report.ts';
import { watchFolders } from './watch-folders.ts';

/** A check that runs again after every save. */
export interface WatchedCheck {
  /** What the last check came to. */
  latest: () => DevReport;
  /** Tells of every check from now on, until the function returned is called. */
  onReport: (listen: (report: DevReport) => void) => () => void;
  stop: () => Promise<void>;
}

/**
 * Checks the content, then again after every save, never twice at a time. The check lives in a thread of its own that
 * keeps what it has read, so that pages are served meanwhile and a save costs only what it changed.
 */
export async function watchCheck({ contentDir, cacheDir, at }: Settings): Promise<WatchedCheck> {
  const listeners = new Set<(report: DevReport) => void>();
  const thread = checkThread({ contentDir, cacheDir, at, standing: standingDir() });
  // Watched before the first check, so that no save falls between the two.
  const changes = collectChanges();
  const close = watchFolders(contentDir, changes.add);
  let latest = await thread.check();
  changes.onRest(async (changed) => {
    latest = await thread.check(changed);
    for (const listen of listeners) listen(latest);
  });
  return {
    latest: () => latest,
    onReport: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    stop: async () => {
      changes.stop();
      close();
      await thread.stop();
    },
  };
}

/** The thread that checks; one that breaks down is begun anew with the next question. */
function checkThread(order: CheckOrder): {
  check: (changed?: readonly string[]) => Promise<DevReport>;
  stop: () => Promise<unknown>;
} {
  const start = (): Worker => new Worker(new URL('check-worker.ts', import.meta.url), { workerData: order });
  let worker = start();
  return {
    check: (changed) =>
      new Promise((resolve, reject) => {
        const fail = (error: Error): void => {
          worker = start();
          reject(error);
        };
        worker.once('error', fail);
        worker.once('message', (report: DevReport) => {
          worker.off('error', fail);
          resolve(report);
        });
        worker.postMessage(changed === undefined ? {} : { changed });
      }),
    stop: () => worker.terminate(),
  };
}

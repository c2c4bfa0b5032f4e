import { existsSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { createChecker } from '../checks/checker.ts';
import { describeCheck } from './describe-check.ts';
import type { DevReport } from './dev-report.ts';

/** What the thread of the check is given when it starts: where it works, the moment, and where the editor stands. */
export interface CheckOrder {
  contentDir: string;
  cacheDir: string;
  at: Date;
  standing: string;
}

/** What it is asked: paths that may have changed; without them all is looked at anew. */
export interface CheckQuestion {
  changed?: readonly string[];
}

const order = workerData as CheckOrder;
let checker = createChecker(order);
let last: DevReport = {
  ...{ locale: 'zh-CN', url: 'http://localhost', base: '/', articles: 0 },
  ...{ problems: [], heldBack: [] },
};

/** Checks; where that is impossible, says why with the language and the address of the last report. */
function answer({ changed }: CheckQuestion): DevReport {
  try {
    last = describeCheck(checker.check(changed), last, order.standing);
    return last;
  } catch (error) {
    checker = createChecker(order);
    const kind = existsSync(order.contentDir) ? 'check' : 'folder';
    const reason =
      kind === 'folder' ? order.contentDir : error instanceof Error ? error.message : String(error);
    return { ...last, problems: [], heldBack: [], broken: { kind, reason } };
  }
}

parentPort?.on('message', (question: CheckQuestion) => {
  parentPort?.postMessage(answer(question));
});

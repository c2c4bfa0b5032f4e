import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { createChecker } from '../checks/checker.ts';
import type { Bench } from './bench.ts';
import { generateContent } from './generate-content.ts';

const ARTICLES = 10_000;
const CHANGED = 'articles/2006/a000020.md';

function timeOf(work: () => void): string {
  const start = performance.now();
  work();
  return `${((performance.now() - start) / 1000).toFixed(2)} s`;
}

/** The check on ten thousand articles: for the first time, again, and after a save in the preview. */
export const check: Bench = {
  name: 'check',
  run: () => {
    const root = mkdtempSync(join(tmpdir(), 'zongshu-bench-'));
    const settings = { contentDir: join(root, 'content'), cacheDir: join(root, 'cache'), at: new Date() };
    try {
      generateContent(settings.contentDir, ARTICLES);
      const first = timeOf(() => checkContent(settings));
      const peak = process.memoryUsage().rss / 2 ** 20;
      const again = timeOf(() => checkContent(settings));
      const checker = createChecker(settings);
      checker.check();
      const change = (): void => {
        appendFileSync(join(settings.contentDir, CHANGED), '\n');
      };
      change();
      checker.check([CHANGED]);
      change();
      const saved = timeOf(() => checker.check([CHANGED]));
      return Promise.resolve([
        `${ARTICLES} articles for the first time: ${first}, ${peak.toFixed(0)} MiB (RSS)`,
        `again, with what is remembered: ${again}`,
        `in one process, after one article was saved: ${saved}`,
      ]);
    } finally {
      rmSync(root, { recursive: true });
    }
  },
};

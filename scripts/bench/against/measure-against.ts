import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchWords } from '../../../src/locales/zh-CN/bench.ts';
import { projectRoot, resolveSettings } from '../../../src/source/settings.ts';
import { cloneCommit } from './clone-commit.ts';
import type { Measured } from './compare-costs.ts';
import type { AgainstOptions } from './read-against.ts';
import { giveSameContent } from './same-content.ts';
import { measureTask, type Side } from './sides.ts';

/** What a comparison found. */
export interface Comparison {
  /** What was compared, how often, and what else the machine had to do. */
  head: string;
  measured: Measured[];
}

/** Measures this working tree side by side with another commit, taking turns. */
export async function measureAgainst(options: AgainstOptions, words: BenchWords): Promise<Comparison> {
  const { dir, hash, subject } = cloneCommit(options.commit, words);
  const root = mkdtempSync(join(tmpdir(), 'zongshu-against-'));
  const side = (name: string, checkout: string, caches: (content: string) => string[]): Side => {
    const content = join(root, name, 'content');
    return {
      name: name === 'ours' ? words.workingTree : hash,
      ...{ dir: checkout, content, out: join(root, name, 'site'), caches: () => caches(content) },
      done: new Set(),
    };
  };
  const ours = side('ours', projectRoot, (content) => [resolveSettings({ content }).cacheDir]);
  const theirs = side('theirs', dir, () => keptIn(join(dir, '.cache')));
  try {
    await giveSameContent(ours, theirs, options.articles, words);
    const before = loadavg()[0] ?? 0;
    const measured = options.tasks.map(({ label }): Measured => ({ label, ours: [], theirs: [] }));
    for (let turn = 1; turn <= options.turns; turn += 1)
      for (const [at, task] of options.tasks.entries()) {
        measured[at]?.ours.push(await measureTask(ours, task, turn, words));
        measured[at]?.theirs.push(await measureTask(theirs, task, turn, words));
      }
    const load = `load of the machine: ${before.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`;
    const asked = `${options.articles} articles, medians of ${options.turns}; ${load}`;
    return { head: `the working tree against ${hash} (${subject})\n${asked}`, measured };
  } finally {
    for (const folder of [root, ...ours.caches()]) rmSync(folder, { recursive: true, force: true });
  }
}

/** All that a checkout keeps but the code that Node has compiled, which ours keeps as well. */
function keptIn(cache: string): string[] {
  try {
    return readdirSync(cache)
      .filter((name) => name !== 'code')
      .map((name) => join(cache, name));
  } catch {
    // It has not run yet.
    return [];
  }
}

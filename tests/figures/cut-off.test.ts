import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { article, makeContent } from '../../scripts/figures/test-content.ts';

const COMMAND = fileURLToPath(new URL('../../scripts/zongshu.mjs', import.meta.url));
const ARTICLE = 'articles/2023/a.md';
const GROUP = 'campaigns/qinghe/metrics/qinghe.yaml';
/** At so many moments of its run the command is killed, from its start to its end. */
const KILLS = 6;

const made: string[] = [];

afterAll(() => {
  made.forEach((dir) => {
    rmSync(dir, { recursive: true, force: true });
  });
});

const { dir: original } = makeContent({
  [ARTICLE]: article('上半年，全县茶叶产量3.1万吨，同比增长4.2%；蜂蜜产量900吨，同比下降1.3%。'),
});
made.push(original);

const textOf = (dir: string, path: string): string | undefined =>
  existsSync(join(dir, path)) ? readFileSync(join(dir, path), 'utf8') : undefined;

/** A copy in which the figures are written, killed after `after` milliseconds; the folder and how long it ran. */
async function write(after: number): Promise<{ dir: string; took: number }> {
  const dir = mkdtempSync(join(tmpdir(), 'figures-cut-'));
  made.push(dir);
  cpSync(original, dir, { recursive: true });
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [COMMAND, 'figures', join(dir, ARTICLE), '--write', '--yes', '--content', dir],
    { stdio: 'ignore' },
  );
  const timer = Number.isFinite(after) ? setTimeout(() => child.kill('SIGKILL'), after) : undefined;
  await once(child, 'exit');
  clearTimeout(timer);
  return { dir, took: performance.now() - began };
}

test('a command that is killed leaves each file as it was or as it will be', async () => {
  const whole = await write(Infinity);
  const [before, after] = [original, whole.dir].map((dir) => [textOf(dir, ARTICLE), textOf(dir, GROUP)]);
  expect(after?.[1]).toContain('茶叶产量');
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const { dir } = await write((whole.took * kill) / KILLS);
    const found = [textOf(dir, ARTICLE), textOf(dir, GROUP)];
    found.forEach((text, index) => {
      expect([before?.[index], after?.[index]]).toContain(text);
    });
  }
}, 300_000);

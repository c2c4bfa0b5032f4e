import { appendFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchWords } from '../../../src/locales/zh-CN/bench.ts';
import { Stop } from '../../build/stop.ts';
import { type Cost, measureCommand } from '../measure-command.ts';
import type { Task } from './tasks.ts';

/** One of the two that are compared: a checkout of the project and a content of its own, the same bytes for both. */
export interface Side {
  /** How sentences call it: `the working tree`, `1a2b3c4d5e`. */
  name: string;
  /** The checkout. */
  dir: string;
  content: string;
  out: string;
  /** What it kept from earlier runs over this content. */
  caches: () => string[];
  /** Commands that have run since that was thrown away. */
  done: Set<Task['command']>;
}

/**
 * Measures a task once. Where it goes on from an earlier run that there was not, that run is made first, unmeasured.
 * @throws {@link Stop} With what the command said, where it fails.
 */
export async function measureTask(side: Side, task: Task, turn: number, words: BenchWords): Promise<Cost> {
  if (task.fromNothing) forget(side);
  else if (!side.done.has(task.command)) await runCommand(side, task.command, words);
  if (task.edits) editArticle(side.content, turn);
  return runCommand(side, task.command, words);
}

function forget(side: Side): void {
  for (const folder of [...side.caches(), side.out]) rmSync(folder, { recursive: true, force: true });
  side.done.clear();
}

/** The same change for both, and another one each turn. */
function editArticle(content: string, turn: number): void {
  const articles = join(content, 'articles');
  const first = readdirSync(articles, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()[0];
  if (first !== undefined) appendFileSync(join(articles, first), `\n更新${turn}次。\n`);
}

/** Runs a command as this checkout's own npm would, with its own Node. */
export async function runCommand(side: Side, command: Task['command'], words: BenchWords): Promise<Cost> {
  const [node, ...start] = startOf(side.dir, command);
  const out = command === 'build' ? ['--out', side.out] : [];
  const args = [...start, '--content', side.content, ...out];
  try {
    const cost = await measureCommand(node, args, { cwd: side.dir });
    side.done.add(command);
    return cost;
  } catch (error) {
    throw new Stop(
      words.commandFailed(side.name, command, error instanceof Error ? error.message : String(error)),
    );
  }
}

/** The words of a script of `package.json`, which say how Node is started. */
function startOf(dir: string, command: string): [node: string, ...args: string[]] {
  const { scripts } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) as {
    scripts?: Record<string, string>;
  };
  const [, ...args] = (scripts?.[command] ?? `node scripts/zongshu.mjs ${command}`).split(' ');
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  return [join(dir, 'node_modules', 'node', 'bin', program), ...args];
}

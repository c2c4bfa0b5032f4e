import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BenchWords } from '../../../src/locales/zh-CN/bench.ts';
import { projectRoot } from '../../../src/source/settings.ts';
import { say } from '../../build/say.ts';
import { Stop } from '../../build/stop.ts';

/** A commit of this repository, checked out in a folder of its own with its own packages. */
export interface Clone {
  dir: string;
  /** The first letters of its hash. */
  hash: string;
  /** The first line of its message. */
  subject: string;
}

/**
 * Checks a commit out and installs its packages; where that was done before, it is there at once.
 * @throws {@link Stop} Where there is no such commit, and where it cannot be cloned or installed.
 */
export function cloneCommit(commit: string, words: BenchWords): Clone {
  const asked = git(projectRoot, 'log', '-1', '--format=%H %s', '--end-of-options', commit, '--');
  const [full = '', ...subject] = asked.output.trim().split(' ');
  if (!asked.ok || full === '') throw new Stop(words.noSuchCommit(commit));
  const hash = full.slice(0, 10);
  const dir = join(projectRoot, '.cache', 'bench', full);
  const clone = { dir, hash, subject: subject.join(' ') };
  if (existsSync(dir)) return clone;
  say(words.installing(hash));
  const unfinished = `${dir}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(dirname(dir), { recursive: true });
  try {
    checkOut(full, unfinished, words);
    // `npm run --silent` would keep even its errors to itself.
    const options = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
    const installed = run('npm', ['ci', ...options], unfinished);
    if (!installed.ok) throw new Stop(words.notInstalled(hash, firstWords(installed.output)));
    renameSync(unfinished, dir);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return clone;
}

function checkOut(full: string, dir: string, words: BenchWords): void {
  const steps = [
    // Its objects stay those of this repository: a clone takes no room, and cannot change anything here.
    (): Ended => git(projectRoot, 'clone', '--quiet', '--shared', '--no-checkout', projectRoot, dir),
    (): Ended => git(dir, 'checkout', '--quiet', '--detach', full),
  ];
  for (const step of steps) {
    const { ok, output } = step();
    if (!ok) throw new Stop(words.notCloned(full.slice(0, 10), firstWords(output)));
  }
}

interface Ended {
  ok: boolean;
  output: string;
}

const git = (cwd: string, ...args: string[]): Ended => run('git', args, cwd);

function run(command: string, args: readonly string[], cwd: string): Ended {
  // On Windows npm is a script for the shell.
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', shell });
  return { ok: status === 0, output: error ? error.message : stdout + stderr };
}

/** What a program says first of what went wrong, in one line. */
function firstWords(output: string): string {
  const lines = output.split('\n').map((line) => line.replace(/^npm error/, '').trim());
  return lines.filter(Boolean).slice(0, 3).join(' / ');
}

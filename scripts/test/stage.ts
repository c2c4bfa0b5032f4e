import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../src/source/settings.ts';
import { runLimited, type Ending } from './run-limited.ts';

/** One step of the test command. */
export interface Stage {
  name: string;
  /** Programs to run in turn, each a script for this very Node followed by its arguments; all must succeed. */
  steps: string[][];
  /** Minutes after which a step of it hangs and is killed: several times what a slow machine needs. */
  limit: number;
  /** A program that must have run before: of two stages that need it, the first runs it. */
  prepare?: string[];
  /** Whether it may run at the same time as the stage before it. */
  besideLast?: boolean;
  /** The Vitest project whose test cases are counted, where the stage runs one. */
  project?: string;
}

/** How a stage ended. */
export interface Outcome {
  name: string;
  ok: boolean;
  /** Whether a step was killed because its time was up. */
  tooLong: boolean;
  seconds: number;
  passed: number;
  failed: number;
}

/** The part of Vitest's JSON report that is read here. */
interface Report {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/** The engine writes the types of the content, which linter and compiler read: on a fresh clone they are not there yet. */
const SYNC = ['astro/bin/astro.mjs', 'sync'];

/** Every stage of the test command, in order. */
export const STAGES: Stage[] = [
  {
    name: 'lint',
    limit: 5,
    prepare: SYNC,
    steps: [
      ['eslint/bin/eslint.js', '.'],
      ['prettier/bin/prettier.cjs', '--check', '.'],
    ],
  },
  {
    name: 'types',
    limit: 5,
    // Neither uses more than one core.
    besideLast: true,
    prepare: SYNC,
    steps: [
      ['astro/bin/astro.mjs', 'check', '--noSync'],
      ['typescript/bin/tsc', '--noEmit'],
    ],
  },
  ...[
    { name: 'unit', limit: 7 },
    { name: 'build', limit: 9 },
    // Every type of page, at several widths, light and dark, one browser at a time: by far the longest.
    { name: 'browser', limit: 12 },
    // Every file of the sample behind real web servers.
    { name: 'host', limit: 4 },
  ].map(({ name, limit }) => ({ name, limit, project: name, steps: [vitest(name)] })),
];

function vitest(project: string): string[] {
  const outputs = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile(project)}`];
  return ['vitest/vitest.mjs', 'run', `--project=${project}`, ...outputs];
}

function reportFile(project: string): string {
  return join(projectRoot, '.cache', 'test', `${project}.json`);
}

/**
 * Runs a stage to its end, its output going to the terminal, no step longer than its limit or past `deadline`
 * (milliseconds since 1970). A skipped test counts as a failed one.
 */
export async function runStage(stage: Stage, env: NodeJS.ProcessEnv, deadline: number): Promise<Outcome> {
  const started = performance.now();
  if (stage.project) {
    mkdirSync(dirname(reportFile(stage.project)), { recursive: true });
    rmSync(reportFile(stage.project), { force: true });
  }
  const run = ([script = '', ...args]: readonly string[]): Promise<Ending> => {
    const left = Math.max(1000, Math.min(stage.limit * 60_000, deadline - Date.now()));
    return runLimited([join(projectRoot, 'node_modules', script), ...args], env, left);
  };
  const endings = [];
  if (stage.prepare) endings.push(await once(stage.prepare, run));
  for (const step of stage.steps) endings.push(await run(step));
  const ok = endings.every((ending) => ending.ok);
  const tooLong = endings.some((ending) => ending.tooLong);
  const seconds = (performance.now() - started) / 1000;
  if (!stage.project) return { name: stage.name, ok, tooLong, seconds, passed: 0, failed: ok ? 0 : 1 };
  return { name: stage.name, tooLong, seconds, ...countOf(stage.project, ok) };
}

const prepared = new Map<string, Promise<Ending>>();

/** How a program ended that is run once for all stages. */
function once(step: readonly string[], run: (step: readonly string[]) => Promise<Ending>): Promise<Ending> {
  const key = step.join(' ');
  const ending = prepared.get(key) ?? run(step);
  prepared.set(key, ending);
  return ending;
}

function countOf(project: string, exitedWell: boolean): Pick<Outcome, 'ok' | 'passed' | 'failed'> {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(reportFile(project), 'utf8')) as Report;
  } catch {
    return { ok: false, passed: 0, failed: 1 };
  }
  const missed = report.numFailedTests + report.numPendingTests + report.numTodoTests;
  const ok = exitedWell && report.success && missed === 0 && report.numPassedTests > 0;
  // A file that cannot even be loaded has no test cases, but it is a failure all the same.
  return { ok, passed: report.numPassedTests, failed: ok ? 0 : Math.max(missed, 1) };
}

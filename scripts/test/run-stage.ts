import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../src/source/settings.ts';
import { usageOf } from '../bench/process-family.ts';
import { PROGRESS, readProgress, signOfLife } from './progress.ts';
import { runWatched, type Ending, type Watch } from './run-watched.ts';
import { filesOf, type Stage } from './stages.ts';

/** How a stage ended. */
export interface Outcome {
  name: string;
  ok: boolean;
  /** Where it was killed because it had been silent for too long: the tests, or the step, that ran then. */
  silentIn?: string[];
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

/**
 * Runs a stage to its end, its output going to the terminal; a skipped test counts as a failed one. However long it
 * takes, it is killed only when no test has begun or finished for `patience` milliseconds, or a step without tests has
 * done nothing for so long.
 */
export async function runStage(stage: Stage, env: NodeJS.ProcessEnv, patience: number): Promise<Outcome> {
  const started = performance.now();
  const files = stage.hasTests === true ? emptyFiles(stage.name) : undefined;
  const watch = { patience, sign: files ? (): number => signOfLife(files.progress) : workDone };
  const own = files ? { ...env, [PROGRESS]: files.progress } : env;
  const silent: string[] = [];
  let ok = true;
  for (const step of [...(stage.prepare ? [stage.prepare] : []), ...stage.steps]) {
    const ending = await (step === stage.prepare ? once(step, own, watch) : runStep(step, own, watch));
    ok &&= ending.ok;
    if (ending.silent) silent.push(step.join(' '));
  }
  const seconds = (performance.now() - started) / 1000;
  const { name } = stage;
  if (!files)
    return {
      name,
      ok,
      ...(silent.length > 0 && { silentIn: silent }),
      seconds,
      passed: 0,
      failed: ok ? 0 : 1,
    };
  if (silent.length === 0) return { name, seconds, ...countOf(files.report, ok) };
  const { running, passed, failed } = readProgress(files.progress);
  return { name, ok, silentIn: running, seconds, passed, failed: failed + 1 };
}

function emptyFiles(stage: string): ReturnType<typeof filesOf> {
  const files = filesOf(stage);
  mkdirSync(dirname(files.report), { recursive: true });
  rmSync(files.report, { force: true });
  writeFileSync(files.progress, '');
  return files;
}

/** Whole seconds of processor time: linter and compiler print nothing while they work, however slow the machine is. */
function workDone(pid: number): number | undefined {
  const cpu = usageOf(pid)?.cpu;
  return cpu === undefined ? undefined : Math.floor(cpu);
}

function runStep(
  [script = '', ...args]: readonly string[],
  env: NodeJS.ProcessEnv,
  watch: Watch,
): Promise<Ending> {
  return runWatched([join(projectRoot, 'node_modules', script), ...args], env, watch);
}

const prepared = new Map<string, Promise<Ending>>();

/** How a program ended that is run once for all stages. */
function once(step: readonly string[], env: NodeJS.ProcessEnv, watch: Watch): Promise<Ending> {
  const key = step.join(' ');
  const ending = prepared.get(key) ?? runStep(step, env, watch);
  prepared.set(key, ending);
  return ending;
}

function countOf(file: string, exitedWell: boolean): Pick<Outcome, 'ok' | 'passed' | 'failed'> {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return { ok: false, passed: 0, failed: 1 };
  }
  const missed = report.numFailedTests + report.numPendingTests + report.numTodoTests;
  const ok = exitedWell && report.success && missed === 0 && report.numPassedTests > 0;
  // A file that cannot even be loaded has no test cases, but it is a failure all the same.
  return { ok, passed: report.numPassedTests, failed: ok ? 0 : Math.max(missed, 1) };
}

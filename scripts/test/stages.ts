import { join } from 'node:path';
import { projectRoot } from '../../src/source/settings.ts';

/** One step of the test command. */
export interface Stage {
  name: string;
  /** Programs to run in turn, each a script for this very Node followed by its arguments; all must succeed. */
  steps: string[][];
  /** A program that must have run before: of two stages that need it, the first runs it. */
  prepare?: string[];
  /** Whether it may run at the same time as the stage before it. */
  besideLast?: boolean;
  /** The Vitest project whose test cases are counted, where the stage runs one. */
  project?: string;
}

/** The engine writes the types of the content, which linter and compiler read: on a fresh clone they are not there yet. */
const SYNC = ['astro/bin/astro.mjs', 'sync'];

/** Every stage of the test command, in order. */
export const STAGES: Stage[] = [
  {
    name: 'lint',
    prepare: SYNC,
    steps: [
      ['eslint/bin/eslint.js', '.'],
      ['prettier/bin/prettier.cjs', '--check', '.'],
    ],
  },
  {
    name: 'types',
    // Neither uses more than one core.
    besideLast: true,
    prepare: SYNC,
    steps: [
      ['astro/bin/astro.mjs', 'check', '--noSync'],
      ['typescript/bin/tsc', '--noEmit'],
    ],
  },
  ...['unit', 'build', 'browser', 'host'].map((name) => ({ name, project: name, steps: [vitest(name)] })),
];

function vitest(project: string): string[] {
  const outputs = ['--reporter=default', '--reporter=json', `--outputFile.json=${filesOf(project).report}`];
  return ['vitest/vitest.mjs', 'run', `--project=${project}`, ...outputs];
}

/** Where the tests of a project tell how they ended, and how they are getting on. */
export function filesOf(project: string): { report: string; progress: string } {
  const file = (ending: string): string => join(projectRoot, '.cache', 'test', `${project}.${ending}`);
  return { report: file('json'), progress: file('progress') };
}

/** Stages in their order, those together that may run at the same time. */
export function inGroups(stages: readonly Stage[]): Stage[][] {
  const groups: Stage[][] = [];
  for (const stage of stages) {
    const last = groups.at(-1);
    if (last && stage.besideLast === true) last.push(stage);
    else groups.push([stage]);
  }
  return groups;
}

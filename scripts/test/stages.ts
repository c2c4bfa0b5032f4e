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
  /** Whether it has test cases, which are counted. */
  hasTests?: boolean;
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
  tests('unit'),
  tests('build'),
  tests('browser', 'preview'),
  tests('host'),
];

/** A stage that runs a Vitest project of its name, and others with it. */
function tests(name: string, ...others: string[]): Stage {
  const projects = [name, ...others].map((project) => `--project=${project}`);
  const outputs = ['--reporter=default', '--reporter=json', `--outputFile.json=${filesOf(name).report}`];
  return { name, hasTests: true, steps: [['vitest/vitest.mjs', 'run', ...projects, ...outputs]] };
}

/** Where the tests of a stage tell how they ended, and how they are getting on. */
export function filesOf(stage: string): { report: string; progress: string } {
  const file = (ending: string): string => join(projectRoot, '.cache', 'test', `${stage}.${ending}`);
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

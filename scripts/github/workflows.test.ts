import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
}
interface Workflow {
  name: string;
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: unknown; 'timeout-minutes': number; steps: Step[] }>;
}

const folder = join('.github', 'workflows');
const files = readdirSync(folder);
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const parsed = new Map(files.map((file) => [file, parse(read(file)) as Workflow]));
const stepsOf = (workflow: Workflow | undefined): Step[] =>
  Object.values(workflow?.jobs ?? {}).flatMap(({ steps }) => steps);

test.each(files)('%s uses no secrets, names its rights and ends by itself', (file) => {
  const workflow = parsed.get(file);
  expect(read(file)).not.toContain('secrets.');
  expect(workflow?.on).not.toHaveProperty('pull_request_target');
  expect(workflow?.permissions).toBeDefined();
  for (const job of Object.values(workflow?.jobs ?? {})) expect(job['timeout-minutes']).toBeGreaterThan(0);
  for (const { uses } of stepsOf(workflow))
    if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
});

test.each(files)('nothing that strangers name is put into a command of %s', (file) => {
  for (const { run = '' } of stepsOf(parsed.get(file))) expect(run).not.toContain('${{');
});

test('the programs of a pull request run without any right to write', () => {
  expect(parsed.get('check.yml')?.permissions).toEqual({ contents: 'read' });
});

test('the workflow that may comment runs after the check and never checks the request out', () => {
  const check = parsed.get('check.yml');
  const comment = parsed.get('comment.yml');
  expect(comment?.on).toEqual({ workflow_run: { workflows: [check?.name], types: ['completed'] } });
  expect(comment?.permissions).toEqual({ actions: 'read', contents: 'read', 'pull-requests': 'write' });
  expect(read('comment.yml')).not.toMatch(/\bref:/);
});

test('every command that the workflows run is a command of the project', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const used = [...parsed.values()].flatMap((workflow) =>
    stepsOf(workflow).flatMap(({ run = '' }) =>
      [...run.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, name]) => name),
    ),
  );
  expect([...new Set(used)].sort()).toEqual(['build', 'check', 'comment']);
  for (const name of used) expect(scripts).toHaveProperty(name ?? '');
});

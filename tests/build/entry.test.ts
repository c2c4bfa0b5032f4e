import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { cleanEnv, ENTRY, runCommand } from './run-command.ts';

/** Makes the entry believe that it runs on an older Node; the property itself cannot be written. */
const OLD_NODE =
  'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.20.2"}})';

it('an older Node is refused, in both languages, with the command that mends it and without a stack', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`--import=${OLD_NODE}`, ENTRY, 'build'], {
    env: cleanEnv(),
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  const [chinese = '', english = '', ...more] = stderr.trim().split('\n');
  expect(chinese).toMatch(/^这里运行的是 Node 20\.20\.2.*Node 24.*npm ci --ignore-scripts=false/);
  expect(english).toMatch(/^This is Node 20\.20\.2.*Node 24.*npm ci --ignore-scripts=false/);
  expect(more).toEqual([]);
});

it('an unknown command is answered with the list of commands', () => {
  const { code, output } = runCommand('biuld', []);
  expect(code).toBe(1);
  expect(output).toContain('“biuld”');
  for (const name of ['build', 'check', 'dev', 'start', 'test'])
    expect(output).toContain(`npm run ${name}\n`);
});

it.each(['build', 'check', 'dev', 'start', 'test'])('%s explains itself', (name) => {
  const { code, output } = runCommand(name, ['--help']);
  expect(code).toBe(0);
  expect(output).toContain('--help');
});

it('a wrong option is said in one sentence, without a stack', () => {
  const { code, output } = runCommand('build', ['--contnet', 'x']);
  expect(code).toBe(1);
  expect(output.trim().split('\n')).toHaveLength(1);
  expect(output).toContain('--contnet');
});

it('a stack is shown to those who ask for it', () => {
  const { output } = runCommand('build', ['--contnet', 'x'], { env: { DEBUG: '1' } });
  expect(output).toMatch(/\n\s+at /);
});

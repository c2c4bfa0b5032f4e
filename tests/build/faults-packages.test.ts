import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/source/settings.ts';
import { copyProject } from './copy-project.ts';
import { contentOf, MOMENT } from './fixture-build.ts';
import { folderBytes } from './folder-bytes.ts';
import { cleanEnv } from './run-command.ts';
import { COMMAND_LIMIT } from '../../scripts/test/limits.ts';

let work = '';
/** A copy of the project, in which packages can be taken away. */
let project = '';

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'zongshu-'));
  project = join(work, 'project');
  copyProject(project);
  mkdirSync(join(project, 'node_modules'));
  for (const name of readdirSync(join(projectRoot, 'node_modules')))
    symlinkSync(join(projectRoot, 'node_modules', name), join(project, 'node_modules', name));
});
afterEach(() => {
  rmSync(work, { recursive: true, force: true });
});

function build(): { code: number | null; output: string } {
  const entry = join(project, 'scripts', 'zongshu.mjs');
  const args = ['build', '--content', contentOf('minimal'), '--out', join(work, 'site'), '--at', MOMENT];
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...args], {
    cwd: project,
    env: cleanEnv(),
    encoding: 'utf8',
    timeout: COMMAND_LIMIT,
  });
  return { code: status, output: stdout + stderr };
}

/** Lays a package that is named in its own list, with nothing of its code there yet. */
function layHalf(name: string): void {
  mkdirSync(join(project, 'node_modules', name));
  const list = JSON.stringify({ name, main: 'index.js' });
  writeFileSync(join(project, 'node_modules', name, 'package.json'), list);
}

describe('after an npm ci that was cut off', () => {
  it.each([
    ['yaml', 'missing'],
    ['yaml', 'half there'],
    ['astro', 'missing'],
    ['satteri', 'missing'],
  ])(
    'the package %s that is %s is named, with the command that mends it; nothing is touched',
    (name, state) => {
      mkdirSync(join(work, 'site'));
      writeFileSync(join(work, 'site', '.zongshu'), '{}');
      const before = folderBytes(join(work, 'site'));
      rmSync(join(project, 'node_modules', name), { recursive: true, force: true });
      if (state === 'half there') layHalf(name);
      const { code, output } = build();
      expect(code).toBe(1);
      expect(output).toContain(
        `缺少软件包 ${name}，或它没有装完整（多半是 npm ci 中途断了），请运行：npm ci`,
      );
      expect(output).not.toMatch(/\n\s+at |node:internal/);
      expect(folderBytes(join(work, 'site'))).toEqual(before);
    },
  );
});

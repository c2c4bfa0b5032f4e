import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../../scripts/build/marker.ts';
import { buildCase, buildFolder, contentOf, MOMENT } from './fixture-build.ts';
import { folderBytes } from './folder-bytes.ts';
import { cleanEnv, ENTRY } from './run-command.ts';

let work = '';
let reference: Record<string, string> = {};

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'zongshu-'));
  const result = buildCase('everything', join(work, 'a'), { env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } });
  expect(result).toMatchObject({ code: 0 });
  reference = folderBytes(join(work, 'a'));
});
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** Kills the first process for rendering that a build starts; returns whether there was one. */
async function killWorkerOf(build: ChildProcess): Promise<boolean> {
  while (build.exitCode === null) {
    const worker = childrenOf(String(build.pid)).find((pid) => commandOf(pid).includes('render-worker'));
    if (worker !== undefined) return process.kill(Number(worker), 'SIGKILL');
    await pause(20);
  }
  return false;
}

/** What Linux knows of processes; nothing of those that have ended. */
const readProc = (path: string): string => {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return '';
  }
};
const childrenOf = (pid: string): string[] =>
  readProc(`${pid}/task/${pid}/children`).split(' ').filter(Boolean);
const commandOf = (pid: string): string => readProc(`${pid}/cmdline`);

describe('the same content gives the same bytes', () => {
  it('in another zone, another language, another folder and from another place', () => {
    const out = join(work, 'deeper', 'b-with-a-longer-name');
    const env = { TZ: 'America/New_York', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' };
    expect(buildCase('everything', out, { env, cwd: work })).toMatchObject({ code: 0 });
    expect(folderBytes(out)).toEqual(reference);
  });

  it('from a content folder that stands elsewhere, by a path that counts from where the editor stands, rendered by several processes', () => {
    cpSync(contentOf('everything'), join(work, 'office', 'content'), { recursive: true });
    const env = { RENDER_WORKERS: '2' };
    expect(buildFolder('office/content', 'office/site', { cwd: work, env })).toMatchObject({ code: 0 });
    expect(folderBytes(join(work, 'office', 'site'))).toEqual(reference);
  });

  it('where a process that renders pages dies in the middle', async () => {
    const content = join(work, 'dying');
    cpSync(contentOf('everything'), content, { recursive: true });
    const args = [ENTRY, 'build', '--content', content, '--out', join(work, 'dying-site'), '--at', MOMENT];
    const child = spawn(process.execPath, args, { env: cleanEnv({ RENDER_WORKERS: '2' }), stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const killed = await killWorkerOf(child);
    expect(killed).toBe(true);
    expect(await ended).toBe(0);
    expect(folderBytes(join(work, 'dying-site'))).toEqual(reference);
  });

  it('whatever was built from that folder before', () => {
    const content = join(work, 'edited');
    const out = join(work, 'edited-site');
    cpSync(contentOf('everything'), content, { recursive: true });
    const article = join(content, 'articles', '2023', 'autumn.md');
    const text = readFileSync(article, 'utf8');
    writeFileSync(article, text.replace('东镇秋收忙', '标题改了又改'));
    expect(buildFolder(content, out)).toMatchObject({ code: 0 });
    expect(folderBytes(out)).not.toEqual(reference);
    writeFileSync(article, text);
    expect(buildFolder(content, out)).toMatchObject({ code: 0 });
    expect(folderBytes(out)).toEqual(reference);
  });

  it('where an editor on Windows saved every file with a byte order mark and CRLF', () => {
    const content = join(work, 'windows');
    cpSync(contentOf('everything'), content, { recursive: true });
    for (const file of filesOf(content).filter((name) => /\.(?:md|mdx|yaml)$/.test(name))) {
      const text = readFileSync(join(content, file), 'utf8');
      writeFileSync(join(content, file), `\u{FEFF}${text.replaceAll('\n', '\r\n')}`);
    }
    expect(buildFolder(content, join(work, 'windows-site'))).toMatchObject({ code: 0 });
    expect(folderBytes(join(work, 'windows-site'))).toEqual(reference);
  });
});

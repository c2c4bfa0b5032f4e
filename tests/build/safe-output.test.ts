import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isWhole, MARKER, readMarker } from '../../scripts/build/marker.ts';
import { buildFolder, contentOf, MOMENT } from './fixture-build.ts';
import { folderBytes } from './folder-bytes.ts';
import { cleanEnv, ENTRY, runCommand } from './run-command.ts';

let work = '';
let content = '';
let out = '';

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'zongshu-'));
  content = join(work, 'content');
  out = join(work, 'site');
  cpSync(contentOf('minimal'), content, { recursive: true });
});
afterEach(() => {
  rmSync(work, { recursive: true, force: true });
});

/** Adds an article, so that the next build differs from the last. */
function addArticle(body = '又一篇文章。'): void {
  const front = 'title: 又一篇\npublished: 2024-04-01\nsource: { name: 示例日报 }\ncolumn: news';
  writeFileSync(join(content, 'articles', '2024', 'second.md'), `---\n${front}\n---\n\n${body}\n`);
}

/** Whether the folder holds the site with the added article, whole. */
function isFinished(dir: string): boolean {
  const marker = readMarker(dir);
  return (
    marker !== undefined && isWhole(dir, marker) && existsSync(join(dir, 'articles', '2024', 'second.html'))
  );
}

/** Starts a build and kills it, as a power cut would, after so many milliseconds. */
async function killedBuild(milliseconds: number): Promise<void> {
  const args = [ENTRY, 'build', '--content', content, '--out', out, '--at', MOMENT];
  const child = spawn(process.execPath, args, { env: cleanEnv(), stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await Promise.race([ended, pause(milliseconds)]);
  child.kill('SIGKILL');
  await ended;
}

describe('an earlier site', () => {
  it('stays as it was, byte for byte, when the check finds an error', () => {
    expect(buildFolder(content, out)).toMatchObject({ code: 0 });
    const before = folderBytes(out);
    addArticle('[坏链接](document:no-such-document)');
    const { code, output } = buildFolder(content, out);
    expect(code).toBe(1);
    expect(output).toContain('articles/2024/second.md');
    expect(folderBytes(out)).toEqual(before);
    expect(readdirSync(work).sort()).toEqual(['content', 'site']);
  });

  it('is replaced as a whole by the next one, with nothing left beside it', () => {
    expect(buildFolder(content, out)).toMatchObject({ code: 0 });
    addArticle();
    expect(buildFolder(content, out)).toMatchObject({ code: 0 });
    expect(existsSync(join(out, 'articles', '2024', 'second.html'))).toBe(true);
    rmSync(join(content, 'articles', '2024', 'second.md'));
    expect(buildFolder(content, out)).toMatchObject({ code: 0 });
    expect(existsSync(join(out, 'articles', '2024', 'second.html'))).toBe(false);
    expect(readdirSync(work).sort()).toEqual(['content', 'site']);
  });

  it('stands whole whenever a build is killed, and the next build clears up', async () => {
    const started = performance.now();
    expect(buildFolder(content, out)).toMatchObject({ code: 0 });
    const whole = performance.now() - started;
    const before = folderBytes(out);
    addArticle();
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95]) {
      await killedBuild(whole * share);
      // Killed late, it may have put the new site there: then that one is whole.
      if (isFinished(out)) continue;
      expect(folderBytes(out)).toEqual(before);
    }
    expect(buildFolder(content, out)).toMatchObject({ code: 0 });
    expect(existsSync(join(out, 'articles', '2024', 'second.html'))).toBe(true);
    expect(readdirSync(work).sort()).toEqual(['content', 'site']);
  });

  it('is put back when the build died between its two renames', () => {
    expect(buildFolder(content, out)).toMatchObject({ code: 0 });
    const before = folderBytes(out);
    renameSync(out, join(work, '.site.zongshu-previous'));
    mkdirSync(join(work, '.site.zongshu-staging-1'));
    addArticle('[坏链接](document:no-such-document)');
    expect(buildFolder(content, out)).toMatchObject({ code: 1 });
    expect(folderBytes(out)).toEqual(before);
    expect(readdirSync(work).sort()).toEqual(['content', 'site']);
  });
});

describe('a folder that is not ours', () => {
  it('is never touched', () => {
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.txt'), 'ten years of work');
    const { code, output } = buildFolder(content, out);
    expect(code).toBe(1);
    expect(output).toContain(`输出目录 ${out} 非空，且不是 Zongshu 生成的`);
    expect(readdirSync(out)).toEqual(['thesis.txt']);
  });

  it.each([
    ['the content folder itself', 'content'],
    ['a folder inside the content', 'content/site'],
    ['the folder that holds the content', '.'],
  ])('is refused where it is %s', (_, place) => {
    const before = folderBytes(content);
    const { code, output } = buildFolder(content, join(work, place));
    expect(code).toBe(1);
    expect(output).toContain('互相包含');
    expect(folderBytes(content)).toEqual(before);
  });

  it('is refused where it is a file', () => {
    writeFileSync(out, 'a file');
    const { code, output } = buildFolder(content, out);
    expect(code).toBe(1);
    expect(output).toContain(`${out} 是一个文件`);
  });
});

describe('two builds at a time', () => {
  it('into one folder are refused with the name of the other', async () => {
    const args = [ENTRY, 'build', '--content', content, '--out', out, '--at', MOMENT];
    const first = spawn(process.execPath, args, { env: cleanEnv(), stdio: 'ignore' });
    const ended = new Promise((resolve) => first.once('exit', resolve));
    while (!existsSync(join(work, '.site.zongshu-lock')) && first.exitCode === null) await pause(5);
    const second = buildFolder(content, out);
    expect(await ended).toBe(0);
    expect(second.code).toBe(1);
    expect(second.output).toContain(`（${String(first.pid)}@`);
  });
});

describe('two contents built at a time', () => {
  it('both become whole sites', async () => {
    const build = (dir: string, site: string): Promise<number | null> => {
      const args = [ENTRY, 'build', '--content', dir, '--out', site, '--at', MOMENT];
      const child = spawn(process.execPath, args, { env: cleanEnv(), stdio: 'ignore' });
      return new Promise((resolve) => child.once('exit', resolve));
    };
    const other = join(work, 'other-site');
    const codes = await Promise.all([build(content, out), build(contentOf('everything'), other)]);
    expect(codes).toEqual([0, 0]);
    expect(existsSync(join(out, 'articles', '2024', 'first.html'))).toBe(true);
    expect(existsSync(join(other, 'articles', '2024', 'first.html'))).toBe(false);
    expect(existsSync(join(other, 'articles', '2024', 'roundup.html'))).toBe(true);
  });
});

describe('start --no-build', () => {
  it.each([
    ['no folder at all', (): void => undefined, '没有网站'],
    [
      'a site whose build was not finished',
      (): void => {
        mkdirSync(out);
        writeFileSync(join(out, 'index.html'), '<p>half');
      },
      '没有 .zongshu 标记',
    ],
    [
      'a site from which a page is missing',
      (): void => {
        expect(buildFolder(content, out)).toMatchObject({ code: 0 });
        expect(existsSync(join(out, MARKER))).toBe(true);
        rmSync(join(out, 'articles', '2024', 'first.html'));
      },
      '与生成时不符',
    ],
  ])('refuses %s and says why', (_, arrange, words) => {
    arrange();
    const { code, output } = runCommand('start', ['--no-build', '--content', content, '--out', out]);
    expect(code).toBe(1);
    expect(output).toContain(words);
  });
});

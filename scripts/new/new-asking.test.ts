import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cleanEnv, ENTRY } from '../../tests/build/run-command.ts';
import { COMMAND_LIMIT } from '../test/limits.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-asking-'));
  mkdirSync(join(folder, 'site/columns'), { recursive: true });
  writeFileSync(
    join(folder, 'site/site.yaml'),
    'title: 某区\ndescription: 说明。\nurl: https://www.example.cn\n',
  );
  for (const [id, title] of [
    ['news', '要闻'],
    ['notes', '通知'],
  ])
    writeFileSync(
      join(folder, `site/columns/${id ?? ''}.yaml`),
      `title: ${title ?? ''}\ndescription: 说明。\nkeywords: [词]\n`,
    );
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const SITE = ['--content', 'site', '--at', '2026-01-02'];

/** The command as a process of its own, with `answers` piped into it. */
function ask(
  noun: string,
  answers: string,
  options: string[] = [],
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ENTRY, 'new', noun, ...SITE, ...options], {
    cwd: folder,
    env: cleanEnv({ INIT_CWD: folder }),
    input: answers,
    encoding: 'utf8',
    timeout: COMMAND_LIMIT,
  });
  return { status, stdout, stderr };
}

const everything = (): string[] => readdirSync(join(folder, 'site'), { recursive: true }).map(String).sort();
const UNTOUCHED = ['columns', 'columns/news.yaml', 'columns/notes.yaml', 'site.yaml'];

test('an article is asked for step by step; wrong answers are asked for again', () => {
  const answers = [
    '',
    '“百日督帮”收官',
    '明天',
    '',
    'A B',
    '',
    '9',
    '通知',
    '某报',
    '记者 张三',
    '第一段。',
    '',
  ];
  const { status, stdout, stderr } = ask('article', answers.join('\n'));
  expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
  expect(stderr).toContain('这一项不能不填，请再写一次。');
  expect(stderr).toContain('请写日期，如 2023-01-11');
  expect(stderr).toContain('只能用小写字母、数字和连字符');
  expect(stderr).toContain('“9”不在可选之列');
  expect(stdout).toMatch(/^已新建 site\/articles\/2026\/bairi-dubang-shouguan\.md\n/);
  expect(status).toBe(0);
  expect(readFileSync(join(folder, 'site/articles/2026/bairi-dubang-shouguan.md'), 'utf8')).toBe(
    '---\ntitle: “百日督帮”收官\npublished: 2026-01-02\nsource: { name: 某报 }\nbyline:\n  - { role: 记者, name: 张三 }\n' +
      'column: notes\n# 草稿，读者看不到。写好正文后，删去下面这一行，稿件就会公开。\ndraft: true\n---\n\n第一段。\n',
  );
});

test('with --json, questions do not mix with the result', () => {
  const { stdout } = ask('column', '公告\n\n\n说明。\n\n', ['--json']);
  expect(JSON.parse(stdout)).toMatchObject({
    noun: 'column',
    id: 'gonggao',
    written: ['site/columns/gonggao.yaml'],
  });
});

test('answers that end in the middle write nothing and name the option that is missing', () => {
  const { status, stderr } = ask('article', '标题\n\n');
  expect(stderr).toContain('请加上参数 --id');
  expect(status).toBe(1);
  expect(everything()).toEqual(UNTOUCHED);
});

test('with nobody to ask, the first missing option is named', () => {
  const { status, stdout, stderr } = ask('column', '');
  expect(stderr).toContain('请加上参数 --title');
  expect(stderr).not.toMatch(/\bat .*:\d+/);
  expect([status, stdout]).toEqual([1, '']);
});

test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('%s in the middle writes nothing', async (signal) => {
  const child = spawn(process.execPath, [ENTRY, 'new', 'article', ...SITE], {
    cwd: folder,
    env: cleanEnv({ INIT_CWD: folder }),
    stdio: 'pipe',
  });
  child.stdin.write('标题\n');
  let shown = '';
  await new Promise<void>((resolve) => {
    child.stderr.on('data', (chunk) => {
      shown += String(chunk);
      // The answer was taken, and the next question stands there.
      if (shown.includes('发布日期')) resolve();
    });
  });
  child.kill(signal);
  await new Promise((resolve) => child.on('exit', resolve));
  expect(child.exitCode).not.toBe(0);
  expect(everything()).toEqual(UNTOUCHED);
});

test('a file that appears while the editor answers is not overwritten', async () => {
  const child = spawn(process.execPath, [ENTRY, 'new', 'column', ...SITE], {
    cwd: folder,
    env: cleanEnv({ INIT_CWD: folder }),
    stdio: 'pipe',
  });
  child.stdin.write('公告\n\n\n');
  let shown = '';
  child.stderr.on('data', (chunk) => {
    shown += String(chunk);
  });
  await expect.poll(() => shown).toContain('栏目说明');
  writeFileSync(join(folder, 'site/columns/gonggao.yaml'), '别人写的');
  child.stdin.end('说明。\n\n');
  await new Promise((resolve) => child.on('close', resolve));
  expect(child.exitCode).toBe(1);
  expect(shown).toContain('site/columns/gonggao.yaml 已经存在');
  expect(readFileSync(join(folder, 'site/columns/gonggao.yaml'), 'utf8')).toBe('别人写的');
});

test('a content folder given by its full path elsewhere is written to, and the way there is shown', () => {
  rmSync(join(folder, 'site/columns'), { recursive: true });
  const { stdout } = ask('site', '某区\n\nhttps://www.example.cn/zt\n\n', [
    '--content',
    join(folder, 'my site'),
  ]);
  expect(stdout).toContain('已新建 my site/site.yaml');
  expect(stdout).toContain('npm run check -- --content "my site"');
  expect(existsSync(join(folder, 'my site/site.yaml'))).toBe(true);
});

test('a folder that must not be written to is named in one sentence', () => {
  chmodSync(folder, 0o755);
  for (const path of ['site', 'site/columns']) chmodSync(join(folder, path), 0o555);
  // The administrator may write anywhere: the command runs as nobody then.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const options = ['--yes', '--title', '公告', '--description', '说明。'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [ENTRY, 'new', 'column', ...SITE, ...options],
    {
      cwd: folder,
      env: cleanEnv({ INIT_CWD: folder }),
      encoding: 'utf8',
      ...nobody,
    },
  );
  for (const path of ['site', 'site/columns']) chmodSync(join(folder, path), 0o755);
  expect(stderr).toBe('没有写入 site/columns/gonggao.yaml 的权限，没有写入任何文件：请检查文件夹的权限。\n');
  expect([status, stdout]).toEqual([1, '']);
  expect(everything()).toEqual(UNTOUCHED);
});

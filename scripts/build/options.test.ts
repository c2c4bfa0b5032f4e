import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { standingDir } from '../../src/source/settings.ts';
import { readOptions } from './options.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the options of a command', () => {
  it('count paths from where the editor stands', () => {
    const { settings } = readOptions(['--content', 'a', '--out=b', '--at', '2024-01-02']);
    expect(settings.contentDir).toBe(join(standingDir(), 'a'));
    expect(settings.outDir).toBe(join(standingDir(), 'b'));
  });

  it('come before the environment, and the environment before the defaults', () => {
    vi.stubEnv('CONTENT', '/from/env');
    expect(readOptions([]).settings.contentDir).toBe(resolve('/from/env'));
    expect(readOptions(['--content', '/from/option']).settings.contentDir).toBe(resolve('/from/option'));
  });

  it('take a moment with its zone', () => {
    expect(readOptions(['--at', '2024-01-02T08:00+08:00']).settings.at.toISOString()).toBe(
      '2024-01-02T00:00:00.000Z',
    );
  });

  it.each(['yesterday', '2024-02-30', '2024-01-02T08:00', '1'])('refuse %s as a moment', (text) => {
    expect(() => readOptions(['--at', text])).toThrow(`“${text}”不是有效的时刻`);
  });

  it('count a plain date from the first instant of its day in the site’s zone', () => {
    const at = (locale: string): string => {
      const content = mkdtempSync(join(tmpdir(), 'zongshu-'));
      writeFileSync(join(content, 'site.yaml'), locale);
      const { settings } = readOptions(['--content', content, '--at', '2023-01-11']);
      rmSync(content, { recursive: true });
      return settings.at.toISOString();
    };
    expect(at('timeZone: Asia/Shanghai')).toBe('2023-01-10T16:00:00.000Z');
    expect(at('timeZone: America/New_York')).toBe('2023-01-11T05:00:00.000Z');
    expect(at('title: 没有写时区')).toBe('2023-01-10T16:00:00.000Z');
    expect(at('timeZone: Mars/Olympus')).toBe('2023-01-10T16:00:00.000Z');
  });

  it.each([
    [['--contnet', 'x'], '不认识参数“--contnet”：是不是想写 --content？'],
    [['--content', 'x', '--ot=y'], '不认识参数“--ot”：是不是想写 --out？'],
    [['--zzzzzz'], '不认识参数“--zzzzzz”：加 --help'],
    [['-x'], '不认识参数“-x”'],
    [['--out', '--content', 'x'], '参数 --out 后面要写取值'],
    [['--content'], '参数 --content 后面要写取值'],
    [['--help=yes'], '参数 --help 后面不写取值'],
    [['--content', 'x', 'stray'], '“stray”前面缺少参数名'],
  ])('name the culprit in %j, and what was meant', (args, sentence) => {
    expect(() => readOptions(args)).toThrow(sentence);
  });

  it('let a command have its own, and switch them off', () => {
    const own = { build: { type: 'boolean', default: true } } as const;
    expect(readOptions([], own).values.build).toBe(true);
    expect(readOptions(['--no-build'], own).values.build).toBe(false);
  });
});

describe('options that npm kept for itself', () => {
  it('stop the command, which would else do something else than was asked', () => {
    vi.stubEnv('npm_lifecycle_event', 'import');
    vi.stubEnv('npm_config_dry_run', 'true');
    expect(() => readOptions([], { 'dry-run': { type: 'boolean' } })).toThrow(
      '参数 --dry-run 没有传到命令，所以什么也没有做：文件名和参数要写在单独的两个减号后面，例如 npm run import -- --dry-run。',
    );
  });

  it('are told before the words that they leave behind', () => {
    vi.stubEnv('npm_config_column', 'true');
    const own = { column: { type: 'string' } } as const;
    expect(() => readOptions(['shangzhou'], own)).toThrow('参数 --column 没有传到命令');
  });

  it('do not count where the command has no such option, or only asks less with it', () => {
    vi.stubEnv('npm_config_yes', 'true');
    vi.stubEnv('npm_config_registry', 'https://packages.example/');
    expect(readOptions([], { yes: { type: 'boolean' } }).values).toEqual({});
  });
});

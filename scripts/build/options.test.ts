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

  it.each([['--contnet', 'x'], ['--content'], ['stray']])('refuse %s', (...args) => {
    expect(() => readOptions(args)).toThrow(`不认识参数“${args[0]}”`);
  });

  it('let a command have its own, and switch them off', () => {
    const own = { build: { type: 'boolean', default: true } } as const;
    expect(readOptions([], own).values.build).toBe(true);
    expect(readOptions(['--no-build'], own).values.build).toBe(false);
  });
});

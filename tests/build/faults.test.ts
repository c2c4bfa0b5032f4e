import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isWhole, readMarker } from '../../scripts/build/marker.ts';
import { readSeal, writeSeal } from '../../scripts/build/seal.ts';
import { openPlace, type Place } from './faults-place.ts';
import { MOMENT } from './fixture-build.ts';
import { cleanEnv, ENTRY } from './run-command.ts';

let place: Place;
beforeAll(() => {
  place = openPlace();
  // Every test leaves a whole site behind, with which the next begins.
  expect(place.build()).toMatchObject({ code: 0 });
});
afterAll(() => {
  place.remove();
});

const DAY = 86_400;

/** Runs a program of the system that must work. */
function system(...command: string[]): void {
  const [program = '', ...args] = command;
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr}`);
}

/** Whether this process may lay a small disk over a folder: Linux, and all rights. */
const mayMount = process.platform === 'linux' && process.getuid?.() === 0;

/** Lays a disk of so many kilobytes over a folder while `work` runs; what the folder holds is laid onto it. */
function onDisk<T>(folder: string, kilobytes: number, work: (options: (text: string) => void) => T): T {
  const aside = `${folder}.aside`;
  renameSync(folder, aside);
  mkdirSync(folder);
  system('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder);
  try {
    system('cp', '-a', `${aside}/.`, folder);
    return work((options) => {
      system('mount', '-o', `remount,${options}`, folder);
    });
  } finally {
    system('umount', folder);
    rmSync(folder, { recursive: true });
    renameSync(aside, folder);
  }
}

/** Size of what a folder holds, in kilobytes as a disk counts it. */
function usage(folder: string): number {
  return Number(spawnSync('du', ['-sk', folder], { encoding: 'utf8' }).stdout.split('\t')[0]);
}

/** Holds a build that could not be made: a full sentence, no stack, and the site as it was. */
function expectRefusal(before: Record<string, string>, words: RegExp): void {
  const { code, output } = place.build();
  expect(code).toBe(1);
  expect(output).toMatch(words);
  expect(output).not.toMatch(/\n\s+at |ENOSPC|EROFS|EACCES/);
  expect(place.site()).toEqual(before);
}

/** Holds the next build: it works, and is what a build from nothing makes. Returns what it said. */
function expectRecovery(): string {
  const { code, output } = place.build();
  expect([code, output]).toEqual([0, expect.anything()]);
  expect(place.site()).toEqual(place.clean());
  expect(readdirSync(dirname(place.out))).toEqual(['site']);
  return output;
}

describe.runIf(mayMount)('on a disk that', () => {
  it('has no room for another site, the earlier one stays and the next build is right', () => {
    const before = place.site();
    place.edit('写不下的一稿。'.repeat(2000));
    const folder = dirname(place.out);
    onDisk(folder, usage(folder) + 60, (remount) => {
      expectRefusal(before, /磁盘空间不足，无法写入 \S+，原有的网站未作改动/);
      remount('size=64m');
      expectRecovery();
    });
  });

  it('has no room for the cache, the earlier site stays and the next build is right', () => {
    const before = place.site();
    place.edit('缓存里写不下的一稿。'.repeat(6000));
    onDisk(place.cache, usage(place.cache) + 30, (remount) => {
      expectRefusal(before, /磁盘空间不足，无法写入 \S+，原有的网站未作改动/);
      remount('size=64m');
      expect(expectRecovery()).toContain('本次全部重新生成');
    });
  });

  it('may only be read, the earlier site stays and the next build is right', () => {
    const before = place.site();
    place.edit('不让写的一稿。');
    onDisk(dirname(place.out), 64 * 1024, (remount) => {
      remount('ro');
      expectRefusal(before, /没有写入 \S+ 的权限，原有的网站未作改动/);
      remount('rw');
      expectRecovery();
    });
  });
});

describe('two builds at once', () => {
  it('of one content into two folders wait for each other, and both are whole', async () => {
    place.edit('两处同时生成。');
    const outs = ['one', 'two'].map((name) => join(place.work, name, 'site'));
    const codes = await Promise.all(
      outs.map((out) => {
        const args = [ENTRY, 'build', '--content', place.content, '--out', out, '--at', MOMENT];
        const child = spawn(process.execPath, args, { env: cleanEnv(), stdio: 'ignore' });
        return new Promise((resolve) => child.once('exit', resolve));
      }),
    );
    expect(codes).toEqual([0, 0]);
    const digests = outs.map((out) => {
      const marker = readMarker(out);
      return marker && isWhole(out, marker) && marker.digest;
    });
    expect(digests).toEqual([expect.any(String), digests[0]]);
  });
});

describe('a clock that was set back', () => {
  it('hides no change: neither of a text nor of a picture nor of what was built in the future', () => {
    const text = join(place.content, 'articles', '2024', 'second.md');
    const tomorrow = Date.now() / 1000 + DAY;
    utimesSync(text, tomorrow, tomorrow);
    place.edit('明天的一稿。');
    utimesSync(text, tomorrow, tomorrow);
    expect(place.build()).toMatchObject({ code: 0 });
    // Of the same length, and older than what was built from it.
    place.edit('昨天的一稿。');
    utimesSync(text, tomorrow - 2 * DAY, tomorrow - 2 * DAY);
    expectRecovery();
    expect(readFileSync(join(place.out, 'articles', '2024', 'second.html'), 'utf8')).toContain('昨天的一稿');
  });
});

/** The files of the cache of every kind, one each: by folder and ending, so that a new kind is found by itself. */
function kindsOfFiles(): Map<string, string> {
  const kinds = new Map<string, string>();
  const names = readdirSync(place.cache, { recursive: true, encoding: 'utf8' }).sort();
  for (const name of names) {
    if (name === 'lock' || name.startsWith('dist') || !statSync(join(place.cache, name)).isFile()) continue;
    const [folder = ''] = name.split('/');
    kinds.set(`${folder} ${/\.\w+$/.exec(name)?.[0] ?? ''}`, name);
  }
  return kinds;
}

/** Turns over every bit of some bytes in the middle of a file, as a failing disk does. */
function corrupt(file: string): void {
  const bytes = readFileSync(file);
  const middle = Math.floor(bytes.length / 2);
  for (let at = middle; at < Math.min(bytes.length, middle + 8); at += 1) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  // The file may be that of the served site too (a hard link): a new one takes its place, as after a repair of the disk.
  writeFileSync(`${file}.new`, bytes);
  renameSync(`${file}.new`, file);
}

describe('a cache that', () => {
  it('has a broken file of any kind is not gone by', () => {
    const kinds = [...kindsOfFiles()];
    const names = kinds.map(([, name]) => name);
    expect(names).toEqual(expect.arrayContaining(['entries.jsonl', 'incremental-build.json', 'seal.json']));
    expect(kinds.length).toBeGreaterThan(8);
    const expected = place.site();
    const step = process.env.LONG === '1' ? 1 : 8;
    // Each run takes others of them; the two that every build goes by are always among them.
    const first = Date.now() % step;
    const drawn = kinds.filter(([, name], index) => index % step === first || /^(?:entries|seal)/.test(name));
    for (const [kind] of drawn) {
      const name = kindsOfFiles().get(kind) ?? kind;
      corrupt(join(place.cache, name));
      const { code, output } = place.build();
      expect([name, code]).toEqual([name, 0]);
      // The notes of the check guard themselves, and no build goes by what Vite keeps for `npm run dev`.
      if (!/^(?:check|vite)/.test(name))
        expect([name, output]).toEqual([name, expect.stringMatching(/缓存文件有缺失、有改动/)]);
      expect([name, place.site()]).toEqual([name, expected]);
    }
  });

  it('comes from an older version is not gone by', () => {
    place.edit('升级之后的一稿。');
    const seal = readSeal(place.cache);
    if (!seal) throw new Error('There is no seal.');
    writeSeal(place.cache, { ...seal, code: { ...seal.code, engine: 'older' } });
    expect(expectRecovery()).toContain('程序或软件包与上次生成时不同，本次全部重新生成');
    writeFileSync(join(place.cache, 'seal.json'), JSON.stringify({ version: 0 }));
    expect(place.build().output).toContain('出自别的版本，不予采用，本次全部重新生成');
  });

  it('a build left that was cut off is not gone by', () => {
    rmSync(join(place.cache, 'seal.json'));
    writeFileSync(join(place.cache, 'site', 'index.html'), '<p>半');
    place.edit('断电之后的一稿。');
    expect(expectRecovery()).toContain('上次生成中途中断，留下的半成品不予采用');
    expect(existsSync(join(place.cache, 'seal.json'))).toBe(true);
  });
});

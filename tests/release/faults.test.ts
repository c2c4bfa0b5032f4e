import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
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
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesOf, measureFile } from '../../scripts/build/marker.ts';
import { storedFiles } from '../../scripts/release/manifest.ts';
import { currentName, releaseFolder } from '../../scripts/release/shelf.ts';
import { cleanEnv, ENTRY } from '../build/run-command.ts';
import { LONG, openReleasePlace, pageOf, smallSite, type ReleasePlace } from './release-place.ts';

let place: ReleasePlace;
beforeEach(() => {
  place = openReleasePlace();
  expect(place.release()).toMatchObject({ code: 0 });
});
afterEach(() => {
  place.remove();
});

const DAY = 86_400;

/** Builds the site with another home page. */
function edit(text: string): void {
  place.build({ ...smallSite(), 'index.html': pageOf(text) });
}

/** Holds a release that could not be made: a full sentence, no stack, and the site as it was. */
function expectRefusal(words: RegExp): void {
  const before = place.served();
  const { code, output } = place.release();
  expect([code, output]).toEqual([1, expect.stringMatching(words)]);
  expect(output).not.toMatch(/\n\s+at |ENOSPC|EROFS|EACCES/);
  expect(place.served()).toEqual(before);
}

/** Holds the next release: what is served is the site that was built, with true twins. Returns what it said. */
function expectRight(): string {
  const { code, output } = place.release();
  expect([code, output]).toEqual([0, expect.anything()]);
  const stored = storedFiles(place.manifest());
  const { current, releases } = place.shelf;
  expect(filesOf(`${current}/`)).toEqual([...stored.keys()].sort());
  for (const [path, measure] of stored) {
    expect(measureFile(join(current, path))).toEqual(measure);
    if (!path.endsWith('.br')) continue;
    const plain = readFileSync(join(place.out, path.slice(0, -3)));
    expect(brotliDecompressSync(readFileSync(join(current, path))).equals(plain)).toBe(true);
  }
  for (const { path } of place.manifest().files)
    expect(readFileSync(join(current, path)).equals(readFileSync(join(place.out, path)))).toBe(true);
  expect(readdirSync(releases).filter((name) => name.startsWith('.'))).toEqual([]);
  return output;
}

/** Runs a program of the system that must work. */
function system(...command: string[]): void {
  const [program = '', ...args] = command;
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr}`);
}

/** Lays a disk of so many kilobytes over the folder of releases while `work` runs. */
function onDisk(kilobytes: number, work: (remount: (options: string) => void) => void): void {
  const aside = `${place.to}.aside`;
  renameSync(place.to, aside);
  mkdirSync(place.to);
  system('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', place.to);
  try {
    system('cp', '-a', `${aside}/.`, place.to);
    work((options) => {
      system('mount', '-o', `remount,${options}`, place.to);
    });
  } finally {
    system('umount', place.to);
    rmSync(place.to, { recursive: true });
    renameSync(aside, place.to);
  }
}

/** Whether this process may lay a small disk over a folder: Linux, and all rights. */
const mayMount = process.platform === 'linux' && process.getuid?.() === 0;

describe('a place that cannot be written to', () => {
  it('keeps what was served, and takes the next release when it can', () => {
    place.build({ ...smallSite(), 'index.html': pageOf('大'.repeat(300_000)) });
    const noRights = /^没有写入 \S+ 的权限，没有发布，原有的版本照常使用：.*\n$/;
    if (!mayMount) {
      chmodSync(place.to, 0o555);
      expectRefusal(noRights);
      chmodSync(place.to, 0o755);
      expectRight();
      return;
    }
    onDisk(900, (remount) => {
      expectRefusal(/^磁盘空间不足，无法写入 \S+，没有发布，原有的版本照常使用：.*\n$/);
      remount('size=64m,ro');
      expectRefusal(noRights);
      remount('rw');
      expectRight();
    });
  });
});

describe('a person whose files nobody else may read', () => {
  it('releases files that a web server may', () => {
    edit('人人可读。');
    const command = ['umask 077; exec "$@"', 'sh', process.execPath, ENTRY, 'release', ...place.args];
    expect(spawnSync('sh', ['-c', ...command], { env: cleanEnv() }).status).toBe(0);
    for (const [path, mode] of [
      ['', 0o755],
      ['index.html', 0o644],
      ['index.html.br', 0o644],
    ] as const)
      expect(statSync(join(place.shelf.current, path)).mode & 0o777).toBe(mode);
  });
});

describe('two at once', () => {
  it('one of them releases, and the other says that it does', async () => {
    const site = smallSite();
    for (let index = 0; index < 60; index += 1) site[`articles/2024/a${index}.html`] = pageOf(`第${index}篇`);
    place.build(site);
    const run = (): Promise<[number | null, string]> =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, [ENTRY, 'release', ...place.args], { env: cleanEnv() });
        let said = '';
        child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
        child.once('close', (code) => {
          resolve([code, said]);
        });
      });
    const ends = await Promise.all([run(), run(), run()]);
    expect(ends.filter(([code]) => code === 0).length).toBeGreaterThan(0);
    for (const [code, said] of ends)
      if (code !== 0) expect(said).toMatch(/^另一个命令（\d+@\S+）正在向 \S+ 发布：.*\n$/);
    expectRight();
  });
});

describe('a clock that was set back', () => {
  it('makes no changed file look older than, or like, the one before', () => {
    const file = join(place.shelf.current, 'index.html');
    const tomorrow = Math.floor(Date.now() / 1000) + DAY;
    for (const path of [file, `${file}.br`]) utimesSync(path, tomorrow, tomorrow);
    // Of the same length, so that only the time could tell.
    edit('尾页');
    expectRight();
    for (const path of [file, `${file}.br`]) expect(statSync(path).mtimeMs / 1000).toBeGreaterThan(tomorrow);
    expect(place.release('--rollback')).toMatchObject({ code: 0 });
  });
});

describe('what a release that was killed left', () => {
  it('is cleared away by the next, even by one that has nothing to do', () => {
    const { root, releases } = place.shelf;
    const left = [join(root, 'history.json.new'), join(root, '.current.1.new'), join(releases, '.abc.1.new')];
    for (const path of left) writeFileSync(path, 'half');
    expectRight();
    expect(left.filter((path) => existsSync(path))).toEqual([]);
  });
});

describe('a cache of compressed files that', () => {
  it('is corrupt, or no folder at all, is not gone by', () => {
    const cache = join(place.cache, 'compressed');
    for (const name of readdirSync(cache, { recursive: true, encoding: 'utf8' })) {
      const file = join(cache, name);
      if (!statSync(file).isFile()) continue;
      const bytes = readFileSync(file);
      for (let at = 0; at < bytes.length; at += 7) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      writeFileSync(file, bytes);
    }
    // Nothing to take over: every twin is asked of the cache.
    rmSync(place.to, { recursive: true });
    expectRight();
    rmSync(cache, { recursive: true });
    writeFileSync(cache, 'no folder');
    rmSync(place.to, { recursive: true });
    expectRight();
  });
});

describe('a release that somebody edited', () => {
  it('is replaced by a whole one, which is said, and what readers got is purged', () => {
    const name = currentName(place.shelf) ?? '';
    appendFileSync(join(place.shelf.current, 'archive.html'), '<p>手改的一句');
    writeFileSync(join(place.shelf.current, 'stray.html'), '<p>多出来的一页');
    rmSync(join(place.shelf.current, 'feed.xml.gz'));
    const said = expectRight();
    expect(said).toContain(`注意：正在使用的版本 ${name} 被人改动过（archive.html 等 3 个文件）`);
    expect(currentName(place.shelf)).toBe(`${name}-2`);
    const purge = readFileSync(join(place.shelf.releases, `${name}-2`, 'purge.txt'), 'utf8');
    expect(purge).toContain('https://www.example.cn/archive.html\n');
    expect(purge).toContain('https://www.example.cn/stray.html\n');
    expect(place.release().output).toMatch(/^网站没有变化/);
    // The one that was edited shares files with the one that is served no more than it should.
    expect(place.release('--rollback').output).toMatch(
      /^版本 \w+ 不完整（archive\.html 缺失或被改动），没有换用/,
    );
  });

  it('in its manifest is told, and all that ever was is purged', () => {
    const folder = releaseFolder(place.shelf, currentName(place.shelf) ?? '');
    writeFileSync(folder.manifest, '{"id": "完全不对"');
    expect(expectRight()).toContain('的文件清单读不出，不知道与它相比改了什么');
    const { dir } = releaseFolder(place.shelf, currentName(place.shelf) ?? '');
    expect(readFileSync(join(dir, 'purge.txt'), 'utf8')).toContain(
      'https://www.example.cn/articles/2024/road.html\n',
    );
  });

  it('in a file that says a digest which is not true is seen through', () => {
    const folder = releaseFolder(place.shelf, currentName(place.shelf) ?? '');
    const text = readFileSync(folder.manifest, 'utf8');
    const digest = /"path":"index\.html".*?"sha256":"([0-9a-f]+)"/.exec(text)?.[1] ?? '';
    writeFileSync(folder.manifest, text.replaceAll(digest, digest.split('').reverse().join('')));
    edit(LONG);
    expectRight();
  });
});

describe('the built site', () => {
  it('is not released when somebody edited it, or put a link into it', () => {
    appendFileSync(join(place.out, 'index.html'), '<p>手改的一句');
    expectRefusal(/中的文件与生成时不符（有缺失、增加或改动），没有发布/);
    place.build(smallSite());
    system('ln', '-s', '/etc', join(place.out, 'etc'));
    expectRefusal(/中的文件与生成时不符/);
    rmSync(join(place.out, '.zongshu'));
    expectRefusal(/没有 \.zongshu 标记/);
    rmSync(place.out, { recursive: true });
    expectRefusal(/中没有网站：请先运行 npm run build/);
  });

  it('is released with a word where the content has changed since', () => {
    place.write('articles/2024/new.md', '---\ntitle: 新\n---\n\n正文。\n');
    const later = Date.now() / 1000 + 60;
    utimesSync(join(place.content, 'articles', '2024', 'new.md'), later, later);
    expect(expectRight()).toContain('注意：articles/2024/new.md 在生成网站之后有过变动');
    place.write('withdrawn.yaml', 'pages: [{ path: 没有斜线 }]');
    expectRefusal(/^withdrawn\.yaml 里的旧网址（aliases）或撤下的网页写得不对，没有发布/);
    rmSync(join(place.content, 'withdrawn.yaml'));
    place.write('site.yaml', 'title: 示例\ndescription: 例。\nurl: https://www.example.cn\nbase: /zt/\n');
    expectRefusal(/是按地址路径 \/ 生成的，而 site\.yaml 里写的是 \/zt\/，没有发布/);
  });
});

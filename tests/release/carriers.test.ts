import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { aptInstall } from '../../scripts/host/apt-install.ts';
import { folderBytes } from '../build/folder-bytes.ts';
import { runCommand, type CommandResult } from '../build/run-command.ts';
import { answers, freePort } from '../host/run-server.ts';
import { openReleasePlace, pageOf, smallSite, type ReleasePlace } from './release-place.ts';
import { WAIT_LIMIT } from '../../scripts/test/limits.ts';

let place: ReleasePlace;
/** Stands for the disk of the other host. */
let remote: string;
/** Programs that are found before the system's. */
let programs: string;

beforeAll(() => {
  if (pathOf('rsync') === undefined || pathOf('rclone') === undefined) aptInstall(['rsync', 'rclone']);
  if (pathOf('rsync') === undefined || pathOf('rclone') === undefined)
    throw new Error(
      'rsync and rclone are needed, and could not be installed: run "apt-get install rsync rclone".',
    );
});
beforeEach(() => {
  place = openReleasePlace();
  [remote, programs] = [join(place.work, 'remote'), join(place.work, 'bin')];
  for (const dir of [remote, programs]) mkdirSync(dir);
  // A remote shell that stays where it is: the client and its server are the real ones.
  program('no-ssh', '#!/bin/sh\numask 077\nshift\nexec sh -c "$*"\n');
});
afterEach(() => {
  place.remove();
});

/** Where a program lies on this machine. */
function pathOf(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function program(name: string, text: string): void {
  writeFileSync(join(programs, name), text);
  chmodSync(join(programs, name), 0o755);
}

/** Releases to a host that rsync reaches, or to what rclone reaches. */
function release(client: 'rsync' | 'rclone', ...more: string[]): CommandResult {
  const to = client === 'rsync' ? `office:${remote}` : `rclone:${remote}`;
  const args = ['--content', place.content, '--out', place.out, '--to', to, '--shelf', place.to, ...more];
  const env = {
    PATH: `${programs}${delimiter}${process.env.PATH ?? ''}`,
    RSYNC_RSH: join(programs, 'no-ssh'),
    RCLONE_CONFIG: join(place.work, 'none.conf'),
  };
  return runCommand('release', args, { env });
}

/** The site that was built. */
function built(): Record<string, string> {
  const files = folderBytes(place.out);
  delete files['.zongshu'];
  return files;
}

describe('by rsync', () => {
  it('a release is there whole before it is served, what is there already is linked, and old ones go', () => {
    expect(release('rsync')).toMatchObject({
      code: 0,
      output: expect.stringContaining('已发布版本') as string,
    });
    expect(folderBytes(join(remote, 'current'))).toEqual(place.served());
    expect(folderBytes(join(remote, 'current'))).toMatchObject(built());
    for (const text of ['二', '三']) {
      place.build({ ...smallSite(), 'index.html': pageOf(text) });
      expect(release('rsync', '--keep', '2')).toMatchObject({ code: 0 });
      expect(folderBytes(join(remote, 'current'))).toEqual(place.served());
    }
    expect(readdirSync(join(remote, 'releases')).sort()).toEqual(readdirSync(place.shelf.releases).sort());
    const [one = '', two = ''] = readdirSync(join(remote, 'releases'));
    const inode = (name: string): unknown => inodeOf(join(remote, 'releases', name, 'site', 'archive.html'));
    expect(inode(one)).toBe(inode(two));
    // The host's own mask lets nobody else read: the web server may, nevertheless.
    for (const [path, mode] of [
      ['', 0o755],
      ['index.html', 0o644],
    ] as const)
      expect(statSync(join(remote, 'current', path)).mode & 0o777).toBe(mode);
    expect(statSync(join(remote, 'releases')).mode & 0o777).toBe(0o755);
    const before = folderBytes(join(remote, 'current'));
    expect(release('rsync', '--rollback')).toMatchObject({ code: 0 });
    expect(readlinkSync(join(remote, 'current'))).toBe(readlinkSync(place.shelf.current));
    expect(folderBytes(join(remote, 'current'))).not.toEqual(before);
  });

  it('a host that cannot be reached, or breaks off, serves what it served, and the next release is right', () => {
    expect(release('rsync')).toMatchObject({ code: 0 });
    const before = folderBytes(join(remote, 'current'));
    place.build({ ...smallSite(), 'index.html': pageOf('二') });
    const whole = readFileSync(join(programs, 'no-ssh'), 'utf8');
    // The second question to the host is the sending itself; the third switches the link.
    for (const fails of [1, 2, 3]) {
      const count = join(place.work, `count-${fails}`);
      program(
        'no-ssh',
        `#!/bin/sh\necho x >> ${count}\n[ "$(wc -l < ${count})" -ge ${fails} ] && { echo 'ssh: no way to office' >&2; exit 255; }\n${whole.slice(10)}`,
      );
      const { code, output } = release('rsync');
      expect([fails, code, output]).toEqual([
        fails,
        1,
        expect.stringMatching(
          /rsync 没有把版本传到 office:.*仍是原来的版本（原因：ssh: no way to office）.*\n$/,
        ),
      ]);
      expect(folderBytes(join(remote, 'current'))).toEqual(before);
      expect(place.served()).toEqual(before);
    }
    program('no-ssh', whole);
    expect(release('rsync')).toMatchObject({ code: 0 });
    expect(folderBytes(join(remote, 'current'))).toMatchObject(built());
  });

  it('a switch that this machine did not hear of is heard of the next time', () => {
    expect(release('rsync')).toMatchObject({ code: 0 });
    const first = readlinkSync(place.shelf.current);
    place.build({ ...smallSite(), 'index.html': pageOf('二') });
    expect(release('rsync')).toMatchObject({ code: 0 });
    const second = readlinkSync(place.shelf.current);
    // As a power cut right after the switch there leaves it.
    rmSync(place.shelf.current);
    writeLink(first);
    expect(release('rsync').output).toMatch(/网站没有变化/);
    expect(readlinkSync(place.shelf.current)).toBe(second);
  });
});

it('a machine that knows nothing of what is served at another place says so, and has all of it purged', () => {
  expect(release('rsync')).toMatchObject({ code: 0 });
  const first = readdirSync(join(remote, 'releases'));
  // As on a new machine.
  rmSync(place.to, { recursive: true });
  place.build({ ...smallSite(), 'index.html': pageOf('二') });
  const { code, output } = release('rsync');
  expect([code, output]).toEqual([0, expect.stringContaining(`${first[0] ?? ''} 的文件清单读不出`)]);
  expect(output).toMatch(/purge\.txt 里的 \d\d 个网址/);
  expect(folderBytes(join(remote, 'current'))).toMatchObject(built());
  expect(readdirSync(join(remote, 'releases'))).toHaveLength(2);
});

describe('by a service of rsync', () => {
  /** Runs a service over a port while `work` is done. */
  async function serving(munge: 'yes' | 'no', work: (to: string) => void): Promise<void> {
    const config = join(place.work, 'rsyncd.conf');
    const root = process.getuid?.() === 0 ? 'uid = 0\ngid = 0\n' : '';
    writeFileSync(
      config,
      `use chroot = no\nmunge symlinks = ${munge}\nread only = no\n${root}[www]\npath = ${remote}\n`,
    );
    const port = await freePort();
    const service = spawn(
      'rsync',
      ['--daemon', '--no-detach', `--config=${config}`, '--address=127.0.0.1', `--port=${port}`],
      { stdio: 'ignore' },
    );
    try {
      await vi.waitUntil(() => answers(port), { timeout: WAIT_LIMIT });
      work(`rsync://127.0.0.1:${port}/www/site`);
    } finally {
      service.kill();
    }
  }

  it('a link that the service bends is told at once, and put right once it does not', async () => {
    const args = ['--content', place.content, '--out', place.out, '--shelf', place.to];
    await serving('yes', (to) => {
      const { code, output } = runCommand('release', [...args, '--to', to]);
      expect([code, output]).toEqual([1, expect.stringContaining('munge symlinks = no')]);
    });
    await serving('no', (to) => {
      expect(runCommand('release', [...args, '--to', to])).toMatchObject({ code: 0 });
      expect(folderBytes(join(remote, 'site', 'current'))).toMatchObject(built());
      place.build({ ...smallSite(), 'index.html': pageOf('二') });
      expect(runCommand('release', [...args, '--to', to])).toMatchObject({ code: 0 });
      expect(folderBytes(join(remote, 'site', 'current'))).toMatchObject(built());
    });
  });
});

describe('by rclone', () => {
  it('a bucket gets what changed, in its order, and loses what is gone; twins only where asked for', () => {
    expect(release('rclone')).toMatchObject({
      code: 0,
      output: expect.stringContaining('已发布版本') as string,
    });
    expect(folderBytes(remote)).toEqual(built());
    const site = smallSite();
    delete site['articles/2024/road.html'];
    place.build({ ...site, 'index.html': pageOf('二') });
    expect(release('rclone', '--variants')).toMatchObject({ code: 0 });
    expect(folderBytes(remote)).toEqual(place.served());
    expect(release('rclone', '--rollback')).toMatchObject({ code: 0 });
    expect(folderBytes(remote)).toMatchObject({ 'articles/2024/road.html': expect.any(String) as string });
    expect(Object.keys(folderBytes(remote)).filter((path) => path.endsWith('.br'))).toEqual([]);
    // What lies there is not known any more: all is sent again.
    rmSync(place.shelf.releases, { recursive: true });
    writeFileSync(join(remote, 'archive.html'), 'somebody else');
    expect(release('rclone')).toMatchObject({ code: 0 });
    expect(folderBytes(remote)).toMatchObject(built());
  });

  it('an upload that breaks off leaves no page without its styles, and is made good by the next', () => {
    expect(release('rclone')).toMatchObject({ code: 0 });
    const before = folderBytes(remote);
    const styled = {
      ...smallSite(),
      '_astro/look.New00000.css': 'p { margin: 1px }',
      'index.html': pageOf('改'),
      'articles/2024/road.html': pageOf('改'),
    };
    place.build(styled);
    const count = join(place.work, 'count');
    const real = pathOf('rclone') ?? '';
    program(
      'rclone',
      `#!/bin/sh\necho x >> ${count}\n[ "$(wc -l < ${count})" -ge 3 ] && { echo 'no way to the bucket' >&2; exit 1; }\nexec ${real} "$@"\n`,
    );
    const { code, output } = release('rclone');
    expect([code, output]).toEqual([1, expect.stringContaining('（原因：no way to the bucket）')]);
    const between = folderBytes(remote);
    expect(between).toHaveProperty(['_astro/look.New00000.css']);
    expect(between['articles/2024/road.html']).not.toBe(before['articles/2024/road.html']);
    expect(between['index.html']).toBe(before['index.html']);
    // Another site by now, in which the page that was sent is as it was before: it must be sent again.
    rmSync(join(programs, 'rclone'));
    place.build({ ...smallSite(), 'archive.html': pageOf('三') });
    expect(release('rclone')).toMatchObject({ code: 0 });
    expect(folderBytes(remote)).toEqual(built());
  });
});

function writeLink(to: string): void {
  symlinkSync(to, place.shelf.current, 'dir');
}

function inodeOf(file: string): number {
  return statSync(file).ino;
}

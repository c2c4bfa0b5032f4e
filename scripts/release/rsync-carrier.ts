import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReleaseWords } from '../../src/locales/zh-CN/release.ts';
import { Stop } from '../build/stop.ts';
import type { Carrier } from './carrier.ts';
import { runClient, type Answer } from './run-client.ts';

/** rsync's exit code where some files could not be told or sent: among others, because there are none. */
const PARTIAL = 23;

/** Files as a web server reads them, whatever the mask of the person who releases. */
const MODES = '--chmod=D755,F644';

/**
 * Brings releases to any host that rsync reaches. They lie there as they lie here: `releases/<id>/`, and the link
 * `current`. What the release served there has already is linked, not sent. The link is switched by rsync itself, which
 * makes a link beside and renames it over the old one; so a host without a shell will do, and one with an old rsync too.
 */
export function rsyncCarrier(place: string, words: ReleaseWords): Carrier {
  const root = place.replace(/\/+$/, '');
  const rsync = (args: readonly string[]): Answer => runClient('rsync', args, words);
  const must = (args: readonly string[]): void => {
    const { code, reason } = rsync(args);
    if (code !== 0) throw new Stop(words.clientFailed('rsync', place, reason));
  };
  let served: string | undefined;
  return {
    program: 'rsync',
    current: () => {
      const { code, output, reason } = rsync(['--list-only', '--links', '--', `${root}/current`]);
      if (code !== 0 && code !== PARTIAL) throw new Stop(words.clientFailed('rsync', place, reason));
      served = /-> releases\/([^/\n]+)\/site\s*$/m.exec(output)?.[1];
      return served;
    },
    deliver: ({ name, folder }) => {
      if (served === undefined) makeFolders(must, root);
      const linked = served === undefined || served === name ? [] : [`--link-dest=../${served}/`];
      const args = ['-rlpt', MODES, '--delete', '--exclude=/seal.json', '--exclude=*.new', ...linked];
      must([...args, '--', `${folder.dir}/`, `${root}/releases/${name}/`]);
      if (served !== name) switchLink(must, root, name);
      served = name;
      if (isService(root) && rsync(['--list-only', '--', `${root}/current/`]).code === PARTIAL)
        throw new Stop(words.linkBent(place));
    },
    prune: (names) => {
      if (names.length === 0) return;
      withFolder((dir) => {
        const these = names.flatMap((name) => [`--include=/${name}/`, `--include=/${name}/**`]);
        must(['-r', '--delete', ...these, '--exclude=*', '--', `${dir}/`, `${root}/releases/`]);
      });
    },
  };
}

/**
 * Whether a place is asked without a shell. Such a service may put `/rsyncd-munged/` before every link that it writes
 * (rsyncd.conf, `munge symlinks`: the rule where it has no `chroot`), and shows the link as if it had not.
 */
function isService(root: string): boolean {
  return /^rsync:\/\/|^[^/]*::/.test(root);
}

type Run = (args: readonly string[]) => void;

/** rsync makes the last folder of a path and no other: the folder of releases is there before the first release. */
function makeFolders(must: Run, root: string): void {
  withFolder((dir) => {
    mkdirSync(join(dir, 'releases'));
    must(['-rp', MODES, '--', `${dir}/`, `${root}/`]);
  });
}

function switchLink(must: Run, root: string, name: string): void {
  withFolder((dir) => {
    symlinkSync(join('releases', name, 'site'), join(dir, 'current'), 'dir');
    must(['--links', '--', join(dir, 'current'), `${root}/`]);
  });
}

function withFolder(work: (dir: string) => void): void {
  const dir = mkdtempSync(join(tmpdir(), 'zongshu-rsync-'));
  try {
    work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

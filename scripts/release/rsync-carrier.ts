import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReleaseWords } from '../../src/locales/zh-CN/release.ts';
import { Stop } from '../build/stop.ts';
import type { Carrier, Cargo } from './carrier.ts';
import { runClient } from './run-client.ts';

/** rsync's exit code where some files could not be told or sent: among others, because there are none. */
const PARTIAL = 23;

/** Files as a web server reads them, whatever the mask of the person who releases. */
const MODES = '--chmod=D755,F644';

/**
 * Brings releases to any host that rsync reaches. They lie there as they lie here: `releases/<id>/`, and the link
 * `current`. What the release served there has already is linked, not sent. The link is switched by rsync itself, which
 * makes a link beside and renames it over the old one; so a host without a shell will do.
 */
export function rsyncCarrier(place: string, words: ReleaseWords): Carrier {
  const root = place.replace(/\/+$/, '');
  const rsync = (args: readonly string[]): { code: number | null; output: string; reason: string } =>
    runClient('rsync', args, words);
  const must = (args: readonly string[]): void => {
    const { code, reason } = rsync(args);
    if (code !== 0) throw new Stop(words.clientFailed('rsync', place, reason));
  };
  return {
    place,
    current: () => {
      const { code, output, reason } = rsync(['--list-only', '--links', `${root}/current`]);
      if (code !== 0 && code !== PARTIAL) throw new Stop(words.clientFailed('rsync', place, reason));
      return /-> releases\/([^/\n]+)\/site\s*$/m.exec(output)?.[1];
    },
    deliver: (cargo) => {
      must(sendArgs(cargo, root));
      withFolder((dir) => {
        symlinkSync(join('releases', cargo.name, 'site'), join(dir, 'current'), 'dir');
        must(['--links', join(dir, 'current'), `${root}/`]);
      });
    },
    prune: (names) => {
      if (names.length === 0) return;
      withFolder((dir) => {
        mkdirSync(join(dir, 'none'));
        const these = names.flatMap((name) => [`--include=/${name}/`, `--include=/${name}/**`]);
        must(['-r', '--delete', ...these, '--exclude=*', `${join(dir, 'none')}/`, `${root}/releases/`]);
      });
    },
  };
}

/** Times are compared to the nanosecond: two releases of one second may differ in files of one length. */
function sendArgs({ name, folder, before }: Cargo, root: string): string[] {
  const linked = before === undefined || before === name ? [] : [`--link-dest=../${before}/`];
  const usual = ['-rlt', MODES, '--delete', '--mkpath', '--modify-window=-1', '--exclude=/seal.json'];
  return [...usual, ...linked, `${folder.dir}/`, `${root}/releases/${name}/`];
}

function withFolder(work: (dir: string) => void): void {
  const dir = mkdtempSync(join(tmpdir(), 'zongshu-rsync-'));
  try {
    work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

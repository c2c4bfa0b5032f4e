import { hash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { CommandWords } from '../../src/locales/zh-CN/commands.ts';
import type { ReleaseWords } from '../../src/locales/zh-CN/release.ts';
import { projectRoot, standingDir, type Settings } from '../../src/source/settings.ts';
import { Stop } from '../build/stop.ts';
import type { Carrier } from './carrier.ts';
import { rcloneCarrier } from './rclone-carrier.ts';
import { rsyncCarrier } from './rsync-carrier.ts';
import { shelfAt, type Shelf } from './shelf.ts';

/** What was asked of `npm run release`. */
export interface Asked {
  settings: Settings;
  words: ReleaseWords;
  commandWords: CommandWords;
  /** Where releases are kept on this machine; for a local place, the place itself. */
  shelf: Shelf;
  /** How they come to another place; undefined for a local one. */
  carrier: Carrier | undefined;
  /** The place, as it is shown. */
  place: string;
  /** The folder that a web server reads, on its own disk; undefined where that is not known. */
  served: string | undefined;
  /** Scheme and host of the site. */
  url: string;
  /** The path under which the content wants the site to be mounted, with a slash at both ends. */
  base: string;
  /** Name of the release to compare with. */
  since: string | undefined;
  /** What was written behind `--rollback`. */
  rollbackTo: string | undefined;
  /** How many releases are kept. */
  keep: number;
  now: Date;
  /** Tells the person at the terminal something while the work goes on. */
  tell: (text: string) => void;
}

/** `rclone:remote:path`, `rsync://…`, `user@host:/path` and `host::module`; anything else, `C:\www` too, is a folder. */
export function kindOfPlace(to: string): 'rclone' | 'rsync' | 'folder' {
  if (to.startsWith('rclone:')) return 'rclone';
  return /^rsync:\/\/|^[^/\\:]{2,}:/.test(to) ? 'rsync' : 'folder';
}

/** Addresses that no client here understands, and words that a client would take for an option. */
const NO_PLACE = /^(?!rsync:)[a-z\d+.-]+:\/\/|^-|^rclone:(?:$|-)|^\s*$/i;

/**
 * The place to which releases go, out of `--to` and `--shelf`.
 * @throws {@link Stop} Where it is none.
 */
export function readPlace(
  { to, shelf: at, variants }: { to: string | undefined; shelf: string | undefined; variants: boolean },
  words: ReleaseWords,
): Pick<Asked, 'shelf' | 'carrier' | 'place' | 'served'> {
  if (to !== undefined && NO_PLACE.test(to)) throw new Stop(words.badPlace(to));
  if (to === undefined || kindOfPlace(to) === 'folder') {
    const root = to === undefined ? join(projectRoot, 'releases', 'local') : resolve(standingDir(), to);
    const shelf = shelfAt(root);
    return { shelf, carrier: undefined, place: root, served: shelf.current };
  }
  const root = at === undefined ? join(projectRoot, 'releases', nameOf(to)) : resolve(standingDir(), at);
  const shelf = shelfAt(root);
  if (kindOfPlace(to) === 'rsync') {
    const path = /^[^/:]+:(\/(?!\/)[^:]*?)\/*$/.exec(to)?.[1];
    const served = path === undefined ? undefined : `${path}/current`;
    return { shelf, carrier: rsyncCarrier(to, words), place: to, served };
  }
  const carrier = rcloneCarrier(to.slice('rclone:'.length), { shelf, words, variants });
  return { shelf, carrier, place: to, served: undefined };
}

/** A name for a folder: what can be read of the place, and a few digits that keep two places apart. */
function nameOf(to: string): string {
  const readable = to.replaceAll(/[^a-z\d.]+/gi, '-').replaceAll(/^[-.]+|-+$/g, '');
  return `${readable.slice(0, 40)}-${hash('sha256', to).slice(0, 8)}`;
}

/** Reads `--keep`. */
export function readKeep(text: string | undefined, words: ReleaseWords): number {
  if (text === undefined) return 5;
  const keep = Number(text);
  if (!/^\d{1,4}$/.test(text) || keep < 2) throw new Stop(words.badKeep(text));
  return keep;
}

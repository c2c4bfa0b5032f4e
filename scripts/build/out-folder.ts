import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { basename, dirname, join, relative, isAbsolute } from 'node:path';
import type { Settings } from '../../src/source/settings.ts';
import type { CommandWords } from '../../src/locales/zh-CN/commands.ts';
import { MARKER } from './marker.ts';
import { Stop } from './stop.ts';

/** The output folder and what stands beside it while a build runs; all on one file system, so that renames work. */
export interface OutFolder {
  /** Where the finished site stands. */
  out: string;
  /** Where the next site waits, finished, to take the place of the earlier one. */
  staging: string;
  /** Where the earlier site waits for the moment between two renames. */
  previous: string;
  /** Who is building. */
  lock: string;
}

/** Role of the folder of a finished site; its process's number follows, so that no build meets another's rests. */
const STAGING = 'staging';

/** Every staging folder that stands beside the output folder, whichever process made it. */
export function stagingFolders({ out }: OutFolder): string[] {
  const start = `.${basename(out)}.zongshu-${STAGING}`;
  const parent = dirname(out);
  const names = existsSync(parent) ? readdirSync(parent) : [];
  return names.filter((name) => name.startsWith(start)).map((name) => join(parent, name));
}

/** Names the folders of a build; links are followed, so that a linked `dist` is replaced where it really is. */
export function outFolder(outDir: string): OutFolder {
  const out = realPath(outDir);
  const beside = (role: string): string => join(dirname(out), `.${basename(out)}.zongshu-${role}`);
  return {
    out,
    staging: beside(`${STAGING}-${String(process.pid)}`),
    previous: beside('previous'),
    lock: beside('lock'),
  };
}

/** Throws {@link Stop} where there is no content folder. */
export function refuseNoContent({ contentDir }: Settings, words: CommandWords): void {
  if (!existsSync(contentDir)) throw new Stop(words.noContent(contentDir));
}

/** Throws {@link Stop} where building to `out` would destroy content, or anything that this project did not make. */
export function refuseUnsafe(settings: Settings, words: CommandWords): void {
  refuseNoContent(settings, words);
  const out = realPath(settings.outDir);
  const content = realPath(settings.contentDir);
  if (holds(out, content) || holds(content, out)) throw new Stop(words.outInsideContent(out, content));
  if (!existsSync(out)) {
    const file = fileAbove(out);
    if (file !== undefined) throw new Stop(words.outUnderFile(out, file));
    return;
  }
  if (!statSync(out).isDirectory()) throw new Stop(words.outIsFile(out));
  if (!isOurs(out)) throw new Stop(words.outIsForeign(out));
}

/** The file that stands where a folder above `path` would have to be; undefined where none does. */
function fileAbove(path: string): string | undefined {
  const parent = dirname(path);
  const kind = statOf(parent);
  if (kind) return kind.isDirectory() ? undefined : parent;
  return parent === path ? undefined : fileAbove(parent);
}

/** What stands at a path; undefined where nothing does, or where the way to it leads through a file. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Whether a folder may be replaced: it is empty, or carries our marker. */
function isOurs(dir: string): boolean {
  return existsSync(join(dir, MARKER)) || readdirSync(dir).length === 0;
}

/** Whether `inner` is `outer` or lies somewhere inside it. */
export function holds(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (!isAbsolute(path) && path.split(/[\\/]/)[0] !== '..');
}

/** The path with its links followed as far as it exists. */
export function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
}

import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { WriteWords } from '../../src/locales/zh-CN/desk.ts';
import { standingDir } from '../../src/source/settings.ts';
import { Stop } from '../build/stop.ts';

/** Names that some system takes for something else: devices, hidden files, blanks or dots at the end. */
const HOSTILE = /^\.|[. ]$|[\\:*?"<>|\p{Cc}\p{Cf}]|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** The path of a file as the editor sees it from where they stand, with forward slashes. */
export function shownPath(contentDir: string, path: string): string {
  return relative(standingDir(), join(contentDir, path)).replaceAll('\\', '/') || '.';
}

/**
 * The path for the file system of a file inside the content folder.
 * @param path Inside the content folder, with forward slashes.
 * @throws {@link Stop} Where it would lead out of the folder (`..`, a link on the way), through a file, or where a part
 *   of it is a name that not every system takes.
 */
export function safeTarget(contentDir: string, path: string, words: WriteWords): string {
  const parts = path.split('/');
  if (path === '' || parts.some((part) => part === '' || HOSTILE.test(part)))
    throw new Stop(words.badPath(path));
  const root = existsSync(contentDir) ? realpathSync(contentDir) : resolve(contentDir);
  for (let depth = 0; depth < parts.length; depth += 1) {
    const part = parts.slice(0, depth).join('/');
    const found = lstatSync(join(root, part), { throwIfNoEntry: false });
    if (found === undefined) break;
    if (found.isSymbolicLink()) throw new Stop(words.linked(shownPath(contentDir, part)));
    if (!found.isDirectory()) throw new Stop(words.notAFolder(shownPath(contentDir, part)));
  }
  return join(root, ...parts);
}

import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { classifyPath, type SourceKind } from './source-kind.ts';

/** A file of the content folder. */
export interface SourceFile {
  /** Path inside the content folder, with forward slashes on every system. */
  path: string;
  /** Path for the file system. */
  absolute: string;
  kind: SourceKind;
  /** Id of what the file holds: `shangzhou`, `2023/zuofeng-roundup`; for pictures and the like, the path. */
  id: string;
  /** The campaign whose folder the file lies in, if it lies in one. */
  campaign?: string;
  /** Length in bytes. */
  size: number;
}

/** Files that editors and their systems leave behind and that mean nothing. */
const IGNORED = /^(?:\..*|node_modules|README.*|Thumbs\.db|desktop\.ini|~\$.*|.*~)$/i;

/**
 * Lists the files of the content folder in the order of their paths. A symbolic link is followed only to a file inside
 * the folder; any other link is listed with the kind `link` and read by nobody.
 * @throws When `contentDir` is not a folder that can be read.
 */
export function listContentFiles(contentDir: string): SourceFile[] {
  const root = realpathSync(contentDir);
  return [...walk(root, root, '')].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * One file of the content folder by its path, as {@link listContentFiles} would list it; `undefined` where there is
 * none that may be read.
 */
export function findContentFile(contentDir: string, path: string): SourceFile | undefined {
  if (path.split('/').some((name) => IGNORED.test(name))) return undefined;
  const root = realpathSync(contentDir);
  const absolute = join(root, path);
  const stats = lstatSync(absolute, { throwIfNoEntry: false });
  if (stats?.isFile() || (stats?.isSymbolicLink() && leadsToFileInside(root, absolute)))
    return describeFile(path, absolute);
  return undefined;
}

function* walk(root: string, directory: string, prefix: string): Generator<SourceFile> {
  for (const entry of listFolder(directory, prefix)) {
    if (entry === undefined)
      yield { path: prefix.slice(0, -1), absolute: directory, kind: 'unreadable', id: prefix, size: 0 };
    if (entry === undefined) continue;
    if (IGNORED.test(entry.name)) continue;
    const absolute = join(directory, entry.name);
    const path = prefix + entry.name;
    if (entry.isDirectory()) yield* walk(root, absolute, `${path}/`);
    else if (entry.isFile() || leadsToFileInside(root, absolute)) yield describeFile(path, absolute);
    else yield { path, absolute, kind: 'link', id: path, size: 0 };
  }
}

/** The entries of a folder; `[undefined]` where the system does not open it, unless it is the content folder itself. */
function listFolder(directory: string, prefix: string): (Dirent | undefined)[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch (error) {
    if (prefix === '') throw error;
    return [undefined];
  }
}

/** Whether a link ends at a file inside the content folder; a link to nothing does not. */
function leadsToFileInside(root: string, absolute: string): boolean {
  try {
    const target = realpathSync(absolute);
    return target.startsWith(root + sep) && statSync(target).isFile();
  } catch {
    return false;
  }
}

function describeFile(path: string, absolute: string): SourceFile {
  return { path, absolute, ...classifyPath(path), size: statSync(absolute).size };
}

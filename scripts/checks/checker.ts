import { lstatSync, type Stats } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { listContentFiles, type SourceFile } from '../../src/source/content-files.ts';
import type { Settings } from '../../src/source/settings.ts';
import { applyRules, type CheckResult } from './check-content.ts';
import { readContent } from './content/read-content.ts';
import { keepNotes } from './notes/keep-notes.ts';

/** A check that may be run again and again over one content folder, and keeps what it knows in between. */
export interface Checker {
  /**
   * Holds the content against every rule, as it stands on the disk now.
   * @param changed Files and folders that may have changed since the last call, absolute or inside the content folder;
   * all others are taken as they were. Without it, everything is read anew.
   * @throws When the content folder itself cannot be read.
   */
  check: (changed?: readonly string[]) => CheckResult;
}

/**
 * Makes a checker for the life of a process, such as that of `npm run dev`.
 * @param settings `at` is asked at every check: a getter may let time go on.
 */
export function createChecker(
  settings: Pick<Settings, 'contentDir' | 'at'> & Partial<Pick<Settings, 'cacheDir'>>,
): Checker {
  const { notebook, save } = keepNotes(settings);
  const { contentDir } = settings;
  let last: readonly SourceFile[] | undefined;
  return {
    check: (changed) => {
      const paths = changed?.map((path) => toContentPath(contentDir, path));
      const files = (paths && last && withSizes(last, paths)) ?? listContentFiles(contentDir);
      const mayHaveChanged = paths && last ? touches(paths, last) : () => true;
      // What is read below is known only when all of it went well.
      last = undefined;
      const result = applyRules(readContent(contentDir, settings.at, { notebook, files, mayHaveChanged }));
      last = files;
      save();
      return result;
    },
  };
}

const toContentPath = (contentDir: string, path: string): string =>
  relative(contentDir, resolve(contentDir, path)).replaceAll('\\', '/');

/** The list with the new sizes of these files; undefined where the list itself may have changed. */
function withSizes(
  files: readonly SourceFile[],
  paths: readonly string[],
): readonly SourceFile[] | undefined {
  const places = new Map(files.map(({ path }, index) => [path, index]));
  const updated = [...files];
  for (const path of paths) {
    const index = places.get(path);
    const file = index === undefined ? undefined : files[index];
    const stats = file && lstat(file.absolute);
    if (index === undefined || !file || stats?.isFile() !== true) return undefined;
    if (stats.size !== file.size) updated[index] = { ...file, size: stats.size };
  }
  return updated;
}

function lstat(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

/** Whether a file is one of `paths`, lies in one of them, or is not as it was listed before. */
function touches(paths: readonly string[], before: readonly SourceFile[]): (file: SourceFile) => boolean {
  const sizes = new Map(before.map(({ path, size }) => [path, size]));
  const named = new Set(paths);
  const folders = paths.map((path) => join(path, '/').replaceAll('\\', '/'));
  return ({ path, size }) =>
    named.has(path) ||
    named.has('') ||
    sizes.get(path) !== size ||
    folders.some((folder) => path.startsWith(folder));
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listContentFiles, type SourceFile } from '../../../src/source/content-files.ts';
import { classifyPath } from '../../../src/source/source-kind.ts';
import { gitPaths, runGit } from './run-git.ts';

/** The content as it will be committed. */
export interface StagedContent {
  files: SourceFile[];
  /** Paths inside the content folder of the files that the commit adds or changes. */
  staged: string[];
}

/**
 * The files of a content folder as they stand in Git's index: not as they stand on the disk, where an editor may
 * already have gone on writing. Those that differ from the disk are written into `scratch`; all others are read where
 * they are.
 * @param contentDir A folder inside a Git repository.
 */
export function readStaged(contentDir: string, scratch: string): StagedContent {
  // Asked in the folder, Git answers with paths inside it.
  const ask = (args: readonly string[]): string[] => gitPaths(contentDir, args);
  const staged = ask(['diff', '--cached', '--name-only', '--relative', '--diff-filter=d', '-z', '--', '.']);
  if (staged.length === 0) return { files: [], staged };
  const differing = ask(['diff', '--name-only', '--relative', '-z', '--', '.']);
  const untracked = new Set(ask(['ls-files', '--others', '-z', '--', '.']));
  const replaced = new Set(differing);
  const onDisk = listContentFiles(contentDir).filter(
    ({ path }) => !untracked.has(path) && !replaced.has(path),
  );
  const fromIndex = differing.flatMap((path) => writeStaged(contentDir, path, scratch));
  const files = [...onDisk, ...fromIndex].sort((a, b) => (a.path < b.path ? -1 : 1));
  const known = new Set(files.map(({ path }) => path));
  return { files, staged: staged.filter((path) => known.has(path)) };
}

/** Writes one file as it is staged; hidden files mean nothing, as everywhere. */
function writeStaged(contentDir: string, path: string, scratch: string): SourceFile[] {
  if (path.split('/').some((name) => name.startsWith('.'))) return [];
  const bytes = runGit(contentDir, ['show', `:./${path}`]);
  if (!bytes) return [];
  const absolute = join(scratch, path);
  mkdirSync(dirname(absolute), { recursive: true });
  writeFileSync(absolute, bytes);
  return [{ path, absolute, ...classifyPath(path), size: bytes.length }];
}

import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import type { EditorWords } from '../../src/locales/zh-CN/editor.ts';
import { standingDir } from '../../src/source/settings.ts';
import type { Problem } from '../../src/source/problem.ts';
import { Stop } from '../build/stop.ts';

/** The problems of the files that were asked for, and how many there are in all others. */
export interface ProblemsAsked {
  problems: readonly Problem[];
  elsewhere: { errors: number; others: number };
}

/**
 * Turns names of files and folders, as an editor wrote them, into paths inside the content folder.
 * @throws {@link Stop} On one that does not exist, or lies elsewhere.
 */
export function toContentPaths(files: readonly string[], contentDir: string, words: EditorWords): string[] {
  const root = realpathSync(contentDir);
  return files.map((file) => {
    const path = relative(root, realpathOf(file, words));
    if (isAbsolute(path) || path.startsWith('..')) throw new Stop(words.notInContent(file, contentDir));
    return path.replaceAll('\\', '/');
  });
}

function realpathOf(file: string, words: EditorWords): string {
  try {
    return realpathSync(resolve(standingDir(), file));
  } catch {
    throw new Stop(words.noSuchFile(file));
  }
}

/**
 * Parts the problems into those of some files or folders and the rest. What a file causes elsewhere, such as a link to
 * an article that was renamed, is told at that other file, and only counted here.
 */
export function selectProblems(problems: readonly Problem[], paths: readonly string[]): ProblemsAsked {
  const isAsked = ({ file }: Problem): boolean => isAmong(file, paths);
  const rest = problems.filter((problem) => !isAsked(problem));
  const errors = rest.filter(({ severity }) => severity === 'error').length;
  return { problems: problems.filter(isAsked), elsewhere: { errors, others: rest.length - errors } };
}

/** Whether a file is one of some paths, or lies in a folder that is; all inside the content folder. */
export function isAmong(file: string, paths: readonly string[]): boolean {
  return paths.some((path) => path === '' || file === path || file.startsWith(`${path.replace(/\/$/, '')}/`));
}

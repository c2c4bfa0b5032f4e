import { lstatSync, mkdirSync, rmdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { WriteWords } from '../../src/locales/zh-CN/desk.ts';
import { writeWords } from '../../src/locales/desk-words.ts';
import { houseLocale } from '../build/house-words.ts';
import { Stop } from '../build/stop.ts';
import { discard, layDown, putInPlace, takeBack, type Laid } from './put-in-place.ts';
import { safeTarget, shownPath } from './safe-target.ts';

/** A file to be written. */
export interface FileToWrite {
  /** Inside the content folder, with forward slashes: `articles/2023/a.md`. */
  path: string;
  bytes: Uint8Array;
  /** Whether this file takes the place of the one that is there; without it, what is there stays. */
  replace?: boolean;
}

/** How files are written. */
export interface WriteOptions {
  /** Whether files that are there are replaced; else their being there is a refusal. */
  replace?: boolean;
  /** Whether everything is looked at but nothing is written. */
  dryRun?: boolean;
}

/** A file that may be written, and where. */
interface PlannedFile extends FileToWrite {
  /** Path for the file system. */
  target: string;
  /** Path as the editor sees it. */
  shown: string;
}

/**
 * Says where files would go, and refuses what must not be written. Nothing is changed.
 * @throws {@link Stop} Where a path leads out of the content folder, or a file is there that must not be replaced.
 */
export function planFiles(
  contentDir: string,
  files: readonly FileToWrite[],
  { replace = false }: WriteOptions = {},
): PlannedFile[] {
  const words = writeWords(houseLocale(contentDir));
  return files.map((file) => {
    const target = safeTarget(contentDir, file.path, words);
    const shown = shownPath(contentDir, file.path);
    const found = lstatSync(target, { throwIfNoEntry: false });
    if (found?.isSymbolicLink()) throw new Stop(words.linked(shown));
    if (found && (!(file.replace ?? replace) || !found.isFile())) throw new Stop(words.exists(shown));
    return { ...file, replace: found !== undefined, target, shown };
  });
}

/**
 * Writes files into the content folder: all of them or none. Each is written whole beside its place and then moved
 * there, so that a command that is killed leaves no half file; a file that appears meanwhile is not overwritten.
 * @returns The paths written, as the editor sees them from where they stand.
 * @throws {@link Stop} As {@link planFiles} does, and where the system refuses to write.
 */
export function writeFiles(
  contentDir: string,
  files: readonly FileToWrite[],
  options: WriteOptions = {},
): string[] {
  const plan = planFiles(contentDir, files, options);
  if (options.dryRun !== true) carryOut(plan, writeWords(houseLocale(contentDir)));
  return plan.map(({ shown }) => shown);
}

function carryOut(plan: readonly PlannedFile[], words: WriteWords): void {
  const folders: string[] = [];
  const laid: Laid[] = [];
  const placed: Laid[] = [];
  let current = plan[0]?.shown ?? '';
  try {
    for (const { target, bytes, replace, shown } of plan) {
      current = shown;
      folders.push(...makeFolders(dirname(target)));
      laid.push(layDown(target, bytes, replace === true));
    }
    for (const [index, each] of laid.entries()) {
      current = plan[index]?.shown ?? '';
      putInPlace(each);
      placed.push(each);
    }
  } catch (error) {
    placed.forEach(takeBack);
    laid.forEach(discard);
    removeFolders(folders);
    throw sayWhy(error, current, words);
  }
  laid.forEach(discard);
}

/** Makes a folder and those above it that are missing; the ones made, outermost first. */
function makeFolders(folder: string): string[] {
  if (lstatSync(folder, { throwIfNoEntry: false })) return [];
  const made = makeFolders(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    removeFolders(made);
    throw error;
  }
  return [...made, folder];
}

function removeFolders(folders: readonly string[]): void {
  for (const folder of folders.toReversed()) {
    try {
      rmdirSync(folder);
    } catch {
      // Somebody else put something in it meanwhile: it is theirs now.
    }
  }
}

function sayWhy(error: unknown, shown: string, words: WriteWords): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EEXIST') return new Stop(words.exists(shown));
  if (code === 'EACCES' || code === 'EPERM') return new Stop(words.noPermission(shown));
  if (code === 'EROFS') return new Stop(words.readOnly(shown));
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Stop(words.diskFull(shown));
  if (code === '') return error instanceof Error ? error : new Error(String(error));
  return new Stop(words.failed(shown, code));
}

import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HostWords } from '../../src/locales/zh-CN/host.ts';
import { Stop } from '../build/stop.ts';
import type { HostFile } from './host-plan.ts';

/** How files are written. */
interface WriteChoice {
  /** Whether a file is replaced that somebody else wrote, or changed. */
  force: boolean;
  /** Whether everything is looked at but nothing is written. */
  dryRun: boolean;
}

/** A text with a last line, a comment in every one of these languages, that tells whether it was changed since. */
export function sealText(text: string): string {
  const body = text.endsWith('\n') || text === '' ? text : `${text}\n`;
  return `${body}# zongshu ${createHash('sha256').update(body).digest('hex').slice(0, 16)}\n`;
}

/** Whether a text is as it was written here: such a file may be replaced by a newer one. */
function isUntouched(text: string): boolean {
  return sealText(text.replace(/# zongshu [0-9a-f]{16}\n$/, '')) === text;
}

/**
 * Writes the files that are not there as they should be, each whole or not at all.
 * @param dir Absolute.
 * @returns Paths of the files that were written, or would be, from `dir`.
 * @throws {@link Stop} Before anything is written, where a file was changed by others and is not to be replaced; and where the
 * system refuses to write.
 */
export function writeHostFiles(
  dir: string,
  files: readonly HostFile[],
  words: HostWords,
  { force, dryRun }: WriteChoice,
): string[] {
  const sealed = files.map(({ path, text }) => ({ path, text: sealText(text) }));
  const stale = sealed.filter((file) => isStale(join(dir, file.path), file.text, force, words));
  if (!dryRun) for (const { path, text } of stale) writeWhole(join(dir, path), text, words);
  return stale.map(({ path }) => path);
}

function isStale(target: string, text: string, force: boolean, words: HostWords): boolean {
  const before = readBefore(target, words);
  if (before === undefined) return true;
  if (before === text) return false;
  if (!force && !isUntouched(before)) throw new Stop(words.changed(target));
  return true;
}

/** What is there already; undefined where nothing is. */
function readBefore(target: string, words: HostWords): string | undefined {
  try {
    const found = lstatSync(target, { throwIfNoEntry: false });
    if (found?.isFile() === false) throw new Stop(words.isLink(target));
    return found && readFileSync(target, 'utf8');
  } catch (error) {
    // A file where a folder should be, or what may not be read.
    throw error instanceof Stop ? error : cannotWrite(target, error, words);
  }
}

function cannotWrite(target: string, error: unknown, words: HostWords): Stop {
  return new Stop(words.cannotWrite(target, (error as NodeJS.ErrnoException).code ?? ''), { cause: error });
}

function writeWhole(target: string, text: string, words: HostWords): void {
  const beside = `${target}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, target);
  } catch (error) {
    throw cannotWrite(target, error, words);
  }
}

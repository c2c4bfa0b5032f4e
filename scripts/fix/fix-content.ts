import { lstatSync, readFileSync } from 'node:fs';
import { fixWords } from '../../src/locales/fix-words.ts';
import type { FixWords } from '../../src/locales/zh-CN/fix.ts';
import type { Settings } from '../../src/source/settings.ts';
import { applyRules, type CheckResult } from '../checks/check-content.ts';
import { readContent } from '../checks/content/read-content.ts';
import { writeFiles, type FileToWrite } from '../desk/write-files.ts';
import { shownPath } from '../desk/safe-target.ts';
import { keepForm } from './keep-form.ts';
import { mendContent, type MendedFile } from './mend-content.ts';
import { showChanges } from './show-changes.ts';

/** What to mend, and whether to write it. */
export interface FixOptions {
  /** Whether a file (by its path in the content folder) may be mended. */
  isAsked: (path: string) => boolean;
  dryRun: boolean;
  /** Prints a line for the editor. */
  say: (line: string) => void;
}

/**
 * Mends the prose of a content folder and says what was done.
 * @returns What the check finds afterwards; with `dryRun`, what it would find.
 * @throws {@link Stop} Where the system refuses to write; then nothing was written.
 */
export function fixContent(
  settings: Pick<Settings, 'contentDir' | 'at'>,
  { isAsked, dryRun, say }: FixOptions,
): CheckResult {
  const { contentDir, at } = settings;
  const content = readContent(contentDir, at);
  const words = fixWords(content.site?.data.locale ?? 'zh-CN');
  const mended = mendContent(content, isAsked);
  for (const path of mended.held) say(words.held(shownPath(contentDir, path)));
  if (dryRun) {
    for (const file of mended.files) {
      say(showChanges(file, shownPath(contentDir, file.path)));
      say(tell(file, contentDir, words.wouldMend));
    }
    say(mended.files.length > 0 ? words.dryRunEnd : words.nothing);
    return applyRules(mended.content);
  }
  const skipped = write(mended.files, contentDir, words, say);
  for (const file of mended.files) if (!skipped.has(file.path)) say(tell(file, contentDir, words.mended));
  say(mended.files.length > skipped.size ? words.end : words.nothing);
  // What is on the disk has the last word.
  return applyRules(readContent(contentDir, at));
}

function tell({ path, counts }: MendedFile, contentDir: string, sentence: FixWords['mended']): string {
  const rules = [...counts].map(([rule, count]) => `${rule} ${count}`).join(', ');
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return sentence(shownPath(contentDir, path), total, rules);
}

/** Writes all files or none; a file that is another by now is left alone and given back. */
function write(
  files: readonly MendedFile[],
  contentDir: string,
  words: FixWords,
  say: (line: string) => void,
): Set<string> {
  const skipped = new Set<string>();
  const toWrite = files.flatMap(({ path, before, after }): FileToWrite[] => {
    const { absolute } = before.file;
    const isOwn = !lstatSync(absolute).isSymbolicLink();
    const bytes = isOwn ? keepForm(readFileSync(absolute), before.lined.text, after.lined.text) : undefined;
    if (bytes) return [{ path, bytes, replace: true }];
    skipped.add(path);
    say((isOwn ? words.changedMeanwhile : words.held)(shownPath(contentDir, path)));
    return [];
  });
  writeFiles(contentDir, toWrite, { replace: true });
  return skipped;
}

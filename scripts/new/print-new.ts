import type { NewWords } from '../../src/locales/zh-CN/new.ts';
import type { Problem } from '../../src/source/problem.ts';
import type { Settings } from '../../src/source/settings.ts';
import { contentOption } from '../desk/content-option.ts';
import { shownPath } from '../desk/safe-target.ts';
import type { NewFiles, NounName } from './noun.ts';

/** What was made, or would be. */
export interface Made {
  noun: NounName;
  settings: Settings;
  planned: NewFiles;
  isDryRun: boolean;
  /** What is left to do before the check passes: figures that are not bound yet. */
  unbound: readonly Problem[];
}

/** The report for programs: `{ noun, id, dryRun, written: [path …], files: [{ path, text }] }`. */
export function printJson({ noun, settings, planned, isDryRun }: Made): string {
  const files = planned.files.map(({ path, bytes }) => ({
    path: shownPath(settings.contentDir, path),
    text: new TextDecoder().decode(bytes),
  }));
  const written = isDryRun ? [] : files.map(({ path }) => path);
  return JSON.stringify({ noun, id: planned.id, dryRun: isDryRun, written, files }, null, 2);
}

/** The report for people: each file, in a dry run with its text, and the next steps. */
export function printReport(made: Made, words: NewWords): string {
  const { settings, planned, isDryRun, unbound } = made;
  const lines = planned.files.flatMap(({ path, bytes, replace }) => {
    const shown = shownPath(settings.contentDir, path);
    if (isDryRun) return [words.wouldWrite(shown), '', new TextDecoder().decode(bytes)];
    return [replace === true ? words.extended(shown) : words.written(shown)];
  });
  if (isDryRun) return [...lines, words.nothingWritten].join('\n');
  const [first] = planned.files;
  const file = shownPath(settings.contentDir, first?.path ?? '');
  const option = contentOption(settings);
  return [
    ...lines,
    ...(unbound.length > 0 ? [words.next.figures(unbound.length, file)] : []),
    ...planned.next,
    words.next.check(option),
  ].join('\n');
}

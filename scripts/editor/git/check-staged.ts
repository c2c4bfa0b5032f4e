import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../../../src/source/settings.ts';
import { applyRules } from '../../checks/check-content.ts';
import { readContent } from '../../checks/content/read-content.ts';
import { selectProblems, type ProblemsAsked } from '../../checks/files-asked.ts';
import { keepNotes } from '../../checks/notes/keep-notes.ts';
import { readStaged } from './staged-content.ts';

/** What a commit would bring in. */
export interface StagedCheck extends ProblemsAsked {
  locale: 'zh-CN' | 'en';
  files: number;
}

/** Holds the content as it is staged against every rule; undefined where the commit touches no content. */
export function checkStaged(settings: Settings): StagedCheck | undefined {
  const scratch = mkdtempSync(join(tmpdir(), 'zongshu-staged-'));
  try {
    const { files, staged } = readStaged(settings.contentDir, scratch);
    if (staged.length === 0) return undefined;
    const { notebook, save } = keepNotes(settings);
    const content = readContent(settings.contentDir, settings.at, { files, notebook });
    const { problems, locale } = applyRules(content);
    save();
    return { ...selectProblems(problems, staged), locale, files: staged.length };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

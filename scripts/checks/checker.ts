import type { Settings } from '../../src/source/settings.ts';
import { checkContent, type CheckResult } from './check-content.ts';

/** A check that may be run again and again over one content folder, and keeps what it knows in between. */
export interface Checker {
  /**
   * Holds the content against every rule, as it stands on the disk now.
   * @param changed Files and folders that may have changed since the last call, absolute or inside the content folder;
   * all others are taken as they were. Without it, everything is looked at anew.
   * @throws When the content folder itself cannot be read.
   */
  check: (changed?: readonly string[]) => CheckResult;
}

/** Makes a checker for the life of a process, such as that of `npm run dev`. */
export function createChecker(settings: Pick<Settings, 'contentDir' | 'at'>): Checker {
  return { check: () => checkContent(settings) };
}

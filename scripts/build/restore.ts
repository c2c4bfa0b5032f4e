import type { CommandWords } from '../../src/locales/zh-CN/commands.ts';
import { takeLock } from './lock.ts';
import { outFolder } from './out-folder.ts';
import { recover } from './swap.ts';
import { say } from './say.ts';

/** Puts back the earlier site where a build was killed while it replaced it; does nothing while one still runs. */
export function restoreCutOff(outDir: string, words: CommandWords): void {
  const folder = outFolder(outDir);
  const lock = takeLock(folder.lock);
  if (typeof lock === 'string') return;
  try {
    if (recover(folder)) say(words.restored(folder.out));
  } finally {
    lock();
  }
}

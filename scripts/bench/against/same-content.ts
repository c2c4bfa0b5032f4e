import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BenchWords } from '../../../src/locales/zh-CN/bench.ts';
import { Stop } from '../../build/stop.ts';
import { makeContent } from '../make-content.ts';
import { measureCommand } from '../measure-command.ts';
import { runCommand, type Side } from './sides.ts';

/** Calls the generator of another checkout. */
const GENERATE =
  'const { makeContent } = await import(process.argv[1]); makeContent(process.argv[2], Number(process.argv[3]));';

/**
 * Gives both the same content: what today's generator makes, or, where the other commit knows less than that, what its
 * own one made.
 * @throws {@link Stop} Where there is none that both accept.
 */
export async function giveSameContent(
  ours: Side,
  theirs: Side,
  articles: number,
  words: BenchWords,
): Promise<void> {
  makeContent(ours.content, articles);
  cpSync(ours.content, theirs.content, { recursive: true });
  if (await accepts(theirs, words)) return;
  for (const { content } of [ours, theirs]) rmSync(content, { recursive: true });
  const generator = pathToFileURL(join(theirs.dir, 'scripts', 'bench', 'make-content.ts')).href;
  const args = ['--input-type=module', '-e', GENERATE, generator, theirs.content, String(articles)];
  try {
    await measureCommand(process.execPath, args, { cwd: theirs.dir });
    cpSync(theirs.content, ours.content, { recursive: true });
  } catch {
    throw new Stop(words.noSameContent(theirs.name));
  }
  if (!(await accepts(theirs, words)) || !(await accepts(ours, words)))
    throw new Stop(words.noSameContent(theirs.name));
}

async function accepts(side: Side, words: BenchWords): Promise<boolean> {
  try {
    await runCommand(side, 'check', words);
    return true;
  } catch (error) {
    if (error instanceof Stop) return false;
    throw error;
  }
}

import type { BenchWords } from '../../src/locales/zh-CN/bench.ts';
import { Stop } from '../build/stop.ts';

/**
 * Reads a number of articles, runs or turns; `usual` where none is written.
 * @throws {@link Stop} On what is no whole number above nought.
 */
export function readCount(
  written: string | boolean | undefined,
  usual: number,
  { badCount }: Pick<BenchWords, 'badCount'>,
): number {
  if (written === undefined) return usual;
  const count = Number(written);
  if (!Number.isInteger(count) || count < 1) throw new Stop(badCount(String(written)));
  return count;
}

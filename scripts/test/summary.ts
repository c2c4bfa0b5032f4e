import type { CommandWords } from '../../src/locales/zh-CN/commands.ts';
import type { Outcome } from './run-stage.ts';

/**
 * How each stage ended and, in the last line, the two sums; the sums are left out where there was nothing to count.
 * @param minutes For how long a stage may be silent.
 */
export function summaryOf(outcomes: readonly Outcome[], minutes: number, words: CommandWords): string[] {
  const lines = outcomes.map(({ name, ok, silentIn, seconds, passed, failed }) => {
    const counts = passed + failed > 0 ? `, ${String(passed)} passed, ${String(failed)} failed` : '';
    const why = silentIn ? `: ${words.stageSilent(minutes, silentIn)}` : '';
    return `${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s${counts}${why}`;
  });
  // Lint and types have no test cases to count.
  if (outcomes.every(({ ok, passed }) => ok && passed === 0)) return lines;
  const sum = (key: 'passed' | 'failed'): string =>
    String(outcomes.reduce((total, each) => total + each[key], 0));
  return [...lines, `${sum('passed')} passed, ${sum('failed')} failed`];
}

import { trimRuns, type LineRun } from './line-run.ts';

/** Lines shorter than this are verses, addresses or signatures: their ends are meant. */
const SHORTEST = 18;
const FEWEST = 4;

/**
 * Lines that stand for paragraphs. Text pasted from a terminal or a mail ends every line at one width with a `<br>`;
 * such lines are put together again. All others stay apart.
 * @param parts The lines between the breaks of a block; an empty one is an empty line.
 */
export function joinHardWraps(parts: readonly LineRun[][]): LineRun[][] {
  const widths = parts.map((part) => lengthOf(trimRuns(part)));
  const full = widths.reduce((most, width) => Math.max(most, width), 0);
  const filled = widths.filter((width) => width >= full - 2).length;
  const wrapped =
    full >= SHORTEST && filled >= FEWEST && filled * 2 >= widths.filter((width) => width > 0).length;
  if (!wrapped || endsSentences(parts, widths, full)) return [...parts];
  return parts.reduce<LineRun[][]>((lines, part, at) => {
    const before = lines.at(-1);
    const goesOn =
      at > 0 && (widths[at - 1] ?? 0) >= full - 2 && !/^(?:\u3000|\u00a0\u00a0)/.test(part[0]?.text ?? '');
    if (before && goesOn) before.push(...trimRuns(part));
    else lines.push([...part]);
    return lines;
  }, []);
}

/** Paragraphs of one line happen to be of one width only when they are short; then most of them end a sentence. */
function endsSentences(parts: readonly LineRun[][], widths: readonly number[], full: number): boolean {
  const fullParts = parts.filter((_, at) => (widths[at] ?? 0) >= full - 2);
  const ended = fullParts.filter((part) => /[。！？；：.!?;:]["”’）)]?\s*$/.test(part.at(-1)?.text ?? ''));
  return ended.length * 2 > fullParts.length;
}

function lengthOf(runs: readonly LineRun[]): number {
  return runs.reduce((length, run) => length + run.text.length, 0);
}

import { trimBlanks } from './analyse/fold-signs.ts';

const LEAST_WIDTH = 40;
const LEAST_WRAPPED = 3;
const INDENT = /^(?:\u3000|[ \u00A0]{2}|\t)/;
const SENTENCE_END = /[。！？：；!?:;…”"）)】]$/;

/** Columns that a line takes: two for a Chinese sign, one for a Latin one. */
function widthOf(line: string): number {
  let width = 0;
  for (let at = 0; at < line.length; at += 1) width += line.charCodeAt(at) > 0xff ? 2 : 1;
  return width;
}

/** Whether a line and the next can be one paragraph: nothing between them, the second not set in. */
function runsOn(lines: readonly string[], at: number): boolean {
  const next = lines[at + 1];
  return next !== undefined && trimBlanks(next) !== '' && !INDENT.test(next);
}

/**
 * The lines of a text whose paragraphs were broken at a fixed width, put together again; all other texts as they are.
 * Broken are those where no line is longer than the full ones, and several full ones end within a sentence.
 */
export function joinWrappedLines(lines: readonly string[]): readonly string[] {
  const widths = lines.map((line) => widthOf(line.trimEnd()));
  const full = widths.reduce((most, width) => Math.max(most, width), 0);
  const isFull = (at: number): boolean => (widths[at] ?? 0) >= full - 4;
  if (full < LEAST_WIDTH || full > 2 * LEAST_WIDTH + 40) return lines;
  const broken = lines.filter(
    (line, at) => isFull(at) && runsOn(lines, at) && !SENTENCE_END.test(line.trimEnd()),
  );
  if (broken.length < LEAST_WRAPPED) return lines;
  const joined: string[] = [];
  lines.forEach((line, at) => {
    if (at > 0 && isFull(at - 1) && runsOn(lines, at - 1))
      joined.push((joined.pop() ?? '') + trimBlanks(line));
    else joined.push(line.trimEnd());
  });
  return joined;
}

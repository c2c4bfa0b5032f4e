import type { Place } from './problem.ts';

/** The longest piece of an editor's text that is quoted, in characters. */
const QUOTE_LENGTH = 100;

/** Text with the offsets at which its lines begin, so that a place is found without counting from the top. */
export interface LinedText {
  text: string;
  /** Offset of the first character of each line. */
  starts: readonly number[];
}

/** Finds the beginnings of the lines of `text`, whose line ends are `\n`. */
export function toLinedText(text: string): LinedText {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { text, starts };
}

/** Number of the line (from 1) that holds `offset`. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** The place of an offset; columns count characters, so that a rare 汉字 outside the basic plane counts once. */
export function placeAt(file: string, { text, starts }: LinedText, offset: number): Place {
  const line = lineOf(starts, offset);
  const before = text.slice(starts[line - 1] ?? 0, offset);
  return { file, line, column: Array.from(before).length + 1 };
}

/** The text of a line (from 1), without the blanks around it, cut to a length that can be read. */
export function quoteLine({ text, starts }: LinedText, line: number): string {
  return shorten(text.slice(starts[line - 1] ?? 0, (starts[line] ?? text.length + 1) - 1).trim());
}

/** Cuts `text` to the length of a quotation, on one line. */
export function shorten(text: string): string {
  const flat = text
    .slice(0, QUOTE_LENGTH * 4)
    .replaceAll(/\s+/g, ' ')
    .trim();
  const characters = Array.from(flat);
  return characters.length <= QUOTE_LENGTH ? flat : `${characters.slice(0, QUOTE_LENGTH).join('')}…`;
}

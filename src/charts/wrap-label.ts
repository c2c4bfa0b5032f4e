import { textWidth } from './text-width.ts';

/** Latin words, numbers and dates stay whole; closing marks stay with what they close, opening ones with what follows. */
const PIECES =
  /[（《“‘〈【]*(?:[A-Za-z0-9.,+/-]+[%％年月日]?|[^\sA-Za-z0-9])[，。、；：！？）》”’〉】…%％]*|\s+/gu;

/** Breaks a text into pieces that must not be broken, each no wider than `width`. */
function piecesOf(text: string, width: number): string[] {
  const pieces = text.match(PIECES) ?? [];
  return pieces.flatMap((piece) => (textWidth(piece) <= width ? piece : Array.from(piece)));
}

/** Fills lines of `width` ems one after the other. */
function fillLines(pieces: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && textWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** A line with an ellipsis, cut where that needs room. */
function cutLine(line: string, width: number): string {
  const chars = Array.from(line);
  while (chars.length > 0 && textWidth(chars.join('')) > width - 1) chars.pop();
  return `${chars.join('').trimEnd()}…`;
}

/** Lines of about one length: the narrowest width that needs no more lines than `width` does. */
function balance(pieces: readonly string[], width: number, count: number): string[] {
  const step = 0.5;
  let best = fillLines(pieces, width);
  for (let narrower = width - step; narrower > width / 2; narrower -= step) {
    const lines = fillLines(pieces, narrower);
    if (lines.length > count) break;
    best = lines;
  }
  return best;
}

/**
 * Breaks a label into at most `limit` lines of at most `width` ems, of about one length; what does not fit is cut
 * with an ellipsis (the table has the whole label).
 */
export function wrapLabel(label: string, width: number, limit: number): string[] {
  const text = label.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const pieces = piecesOf(text, width);
  const lines = fillLines(pieces, width);
  if (lines.length <= 1) return lines;
  if (lines.length <= limit) return balance(pieces, width, lines.length);
  const kept = lines.slice(0, limit);
  return [...kept.slice(0, -1), cutLine(kept.at(-1) ?? '', width)];
}

/** Whether a label fits into `limit` lines without being cut. */
export function fits(label: string, width: number, limit: number): boolean {
  return fillLines(piecesOf(label.trim(), width), width).length <= limit;
}

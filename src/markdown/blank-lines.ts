/**
 * Empties lines that look empty but hold full-width or no-break spaces, as pasted from a word processor, so that they
 * separate paragraphs. Lengths stay, and with them every line and column.
 */
export function emptyBlankLines(body: string): string {
  return body.replace(/^[ \t\u3000\u00a0]*[\u3000\u00a0][ \t\u3000\u00a0]*$/gm, (line) =>
    ' '.repeat(line.length),
  );
}

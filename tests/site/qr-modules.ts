import { create } from 'qrcode';

/**
 * Reads the drawing of a code back: which squares its path makes dark, row by row, the white edge counted.
 * @param path Moves and lines as in `M4 4.5h7m1 0h1`, every line from left to right along the middle of a row.
 */
export function readModules(path: string, size: number): string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => ' '));
  let [x, y] = [0, 0];
  for (const [, command = '', first = '0', second = '0'] of path.matchAll(/([Mmh])(\d+)(?: ([\d.]+))?/g)) {
    if (command === 'M') [x, y] = [Number(first), Math.floor(Number(second))];
    else if (command === 'm') x += Number(first);
    else for (const end = x + Number(first); x < end; x += 1) rows[y]?.splice(x, 1, '#');
  }
  return rows.map((row) => row.join(''));
}

/** What a code for `text` must look like with one of the eight masks, with an edge of `quiet` white squares. */
function expectedModules(text: string, mask: number, quiet: number): string[] {
  const { modules } = create(text, {
    errorCorrectionLevel: 'M',
    maskPattern: mask as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7,
  });
  const { size } = modules;
  const blank = ' '.repeat(size + 2 * quiet);
  const edge = Array.from({ length: quiet }, () => blank);
  const middle = Array.from({ length: size }, (_, y) => {
    const row = Array.from({ length: size }, (__, x) => (modules.get(y, x) === 0 ? ' ' : '#')).join('');
    return ' '.repeat(quiet) + row + ' '.repeat(quiet);
  });
  return [...edge, ...middle, ...edge];
}

/** Whether a drawn code says `text` and nothing else: it is one of the eight that do, with four white squares around it. */
export function saysText(path: string, size: number, text: string): boolean {
  const drawn = readModules(path, size).join('\n');
  return Array.from({ length: 8 }, (_, mask) => expectedModules(text, mask, 4).join('\n')).includes(drawn);
}

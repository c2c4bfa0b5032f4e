import { create } from 'qrcode';

/** A code to be drawn: its modules as one path, in a square of `size` modules with the quiet zone around them. */
export interface QrCode {
  /** Modules from edge to edge, the quiet zone counted. */
  size: number;
  path: string;
}

/** Modules of white that a reader needs around the code (ISO/IEC 18004, 5.3.8). */
export const QUIET_ZONE = 4;

/**
 * Any of the eight masks can be read. Trying all of them for each of ten thousand pages takes four times as long as the
 * rest of the work.
 */
const MASK = 3;

/** The dark stretches of one row as moves and lines; `from` is where the pen stands in it. */
function pathOfRow(row: readonly boolean[], y: number): string {
  let path = '';
  let pen = 0;
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const end = row.indexOf(false, x);
    const length = (end === -1 ? row.length : end) - x;
    path += path === '' ? `M${x + QUIET_ZONE} ${y + QUIET_ZONE}.5` : `m${x - pen} 0`;
    path += `h${length}`;
    pen = x + length;
    x = pen;
  }
  return path;
}

/** The QR code of an address; a seventh of it may be soiled (level M). */
export function qrCode(address: string): QrCode {
  const { modules } = create(address, { errorCorrectionLevel: 'M', maskPattern: MASK });
  const { size } = modules;
  const rows = Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (__, x) => modules.get(y, x) !== 0),
  );
  return { size: size + 2 * QUIET_ZONE, path: rows.map(pathOfRow).join('') };
}

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

/** The dark stretches of one row as moves and lines. */
function pathOfRow(row: Uint8Array, y: number): string {
  let path = '';
  let pen = 0;
  for (let from = row.indexOf(1); from !== -1; from = row.indexOf(1, pen)) {
    path += path === '' ? `M${from + QUIET_ZONE} ${y + QUIET_ZONE}.5` : `m${from - pen} 0`;
    const end = row.indexOf(0, from);
    pen = end === -1 ? row.length : end;
    path += `h${pen - from}`;
  }
  return path;
}

const encoder = new TextEncoder();

/** The QR code of an address; a seventh of it may be soiled (level M). */
export function qrCode(address: string): QrCode {
  // Given as bytes: the library would look long for stretches that another form might shorten, and addresses have none.
  const bytes = { data: encoder.encode(address), mode: 'byte' } as const;
  const { modules } = create([bytes], { errorCorrectionLevel: 'M', maskPattern: MASK });
  const { size, data } = modules;
  const rows = Array.from({ length: size }, (_, y) => pathOfRow(data.subarray(y * size, (y + 1) * size), y));
  return { size: size + 2 * QUIET_ZONE, path: rows.join('') };
}

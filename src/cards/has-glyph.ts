import { createCanvas } from '../charts/build-canvas.ts';
import { fontOf } from './card-type.ts';

/** Signs that the font of the cards holds without any doubt: ASCII, common marks and the 20,902 first 汉字 of Unicode. */
const SURE = /^[\p{ASCII}\p{Z}\u{2010}-\u{2026}\u{3001}-\u{3011}\u{4e00}-\u{9fa5}\u{ff01}-\u{ff5e}]$/u;
/** Never a sign: it is drawn as fonts draw what they do not hold. */
const NO_SIGN = '\u{10fffd}';
const SIZE = 24;

const known = new Map<string, boolean>();
let missing: Buffer | undefined;

function draw(sign: string): Buffer {
  const ctx = createCanvas(SIZE * 2, SIZE * 2).getContext('2d');
  ctx.font = fontOf({ size: SIZE });
  ctx.fillText(sign, 4, SIZE + 4);
  return Buffer.from(ctx.getImageData(0, 0, SIZE * 2, SIZE * 2).data);
}

/** Whether the font of the cards holds a sign; what it does not hold comes out as an empty box. */
export function hasGlyph(sign: string): boolean {
  if (SURE.test(sign)) return true;
  const before = known.get(sign);
  if (before !== undefined) return before;
  missing ??= draw(NO_SIGN);
  const found = !draw(sign).equals(missing);
  known.set(sign, found);
  return found;
}

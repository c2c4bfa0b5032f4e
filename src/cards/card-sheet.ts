import type { CanvasRenderingContext2D } from '@napi-rs/canvas';
import type { CardColors } from './card-colors.ts';
import { type CardType, fontOf, pixelsOf } from './card-type.ts';

/** Where a drawing goes on: the canvas, its colours, and the stretch that is written on, from left to right. */
export interface Sheet {
  ctx: CanvasRenderingContext2D;
  colors: CardColors;
  left: number;
  right: number;
}

/** Marks whose left half is empty: at the beginning of a line it hangs over the edge. */
const OPENING = /^[（《“‘〈「『【]/u;

/** Writes one line of text. */
export function write(
  { ctx }: Sheet,
  text: string,
  place: { x: number; y: number; align?: 'left' | 'right' },
  look: { type: CardType; color: string },
): void {
  ctx.font = fontOf(look.type);
  ctx.fillStyle = look.color;
  ctx.textAlign = place.align ?? 'left';
  // Whole pixels: letters of two cards then share their shapes.
  const hanging =
    OPENING.test(text) && place.align !== 'right' ? Math.round(pixelsOf('（', look.type) / 2) : 0;
  ctx.fillText(text, place.x - hanging, place.y);
}

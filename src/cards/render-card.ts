import { createCanvas } from '../charts/build-canvas.ts';
import type { Card } from '../model/card.ts';
import { SHARED_SIZE } from '../model/social-image.ts';
import { cardColors, cardPalette } from './card-colors.ts';
import { drawCard } from './draw-card.ts';
import { palettePng } from '../charts/palette-png.ts';

let sheet: ReturnType<typeof createCanvas> | undefined;

/** Draws a card as PNG with the font of a pinned package alone: same card, same bytes. */
export function renderCard(card: Card): Buffer {
  const { width, height } = SHARED_SIZE;
  // One canvas for all cards: each covers the one before.
  sheet ??= createCanvas(width, height);
  const ctx = sheet.getContext('2d');
  const colors = cardColors(card.site.color);
  drawCard(ctx, card, colors);
  const { data } = ctx.getImageData(0, 0, width, height);
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  return palettePng(pixels, width, cardPalette(colors));
}

import { loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { createCanvas } from './build-canvas.ts';
import { createPalette } from './palette.ts';
import { palettePng } from './palette-png.ts';

const PALETTE = createPalette('#ffffff', { '#000000': 5, '#a8161c': 5, '#e2dcd3': 1 });

/** A colour as a pixel, `0xAABBGGRR`. */
const pixelOf = ([red, green, blue]: readonly [number, number, number]): number =>
  ((0xff << 24) | (blue << 16) | (green << 8) | red) >>> 0;

async function readBack(png: Buffer): Promise<{ width: number; height: number; pixels: number[] }> {
  const image = await loadImage(png);
  const ctx = createCanvas(image.width, image.height).getContext('2d');
  ctx.drawImage(image, 0, 0);
  const { data } = ctx.getImageData(0, 0, image.width, image.height);
  const pixels = [...new Uint32Array(data.buffer, data.byteOffset, data.length / 4)];
  return { width: image.width, height: image.height, pixels };
}

test('every pixel comes back as it was, also where a row is like the one above in parts', async () => {
  const colors = PALETTE.colors.map(pixelOf);
  const pixels = Uint32Array.from({ length: 240 * 40 }, (_, index) => {
    const [x, y] = [index % 240, Math.floor(index / 240)];
    return colors[(x < 120 ? x : x * 7 + Math.floor(y / 3) * 5) % colors.length] ?? 0;
  });
  expect(await readBack(palettePng(pixels, 240, PALETTE))).toEqual({
    ...{ width: 240, height: 40 },
    pixels: [...pixels],
  });
});

test('a colour in between becomes the nearest of the palette', async () => {
  const pixels = new Uint32Array(120).fill(pixelOf([170, 20, 30]));
  const back = await readBack(palettePng(pixels, 120, PALETTE));
  expect(new Set(back.pixels)).toEqual(new Set([pixelOf([0xa8, 0x16, 0x1c])]));
});

test('a palette has its paper first, and steps that end in the colour itself', () => {
  expect(createPalette('#ffffff', { '#000000': 2 }).colors).toEqual([
    [255, 255, 255],
    [128, 128, 128],
    [0, 0, 0],
  ]);
});

import { loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { createCanvas } from './build-canvas.ts';
import { renderPng } from './render-png.ts';
import { goodChart, metricOf, SPECS } from './test-charts.ts';

/** Colours of a picture, each pixel as one number. */
async function pixels(
  png: Buffer,
): Promise<{ width: number; height: number; colors: Set<number>; corner: number }> {
  const image = await loadImage(png);
  const ctx = createCanvas(image.width, image.height).getContext('2d');
  ctx.drawImage(image, 0, 0);
  const { data } = ctx.getImageData(0, 0, image.width, image.height);
  const all = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  return { width: image.width, height: image.height, colors: new Set(all), corner: all[0] ?? 0 };
}

const types = Object.keys(SPECS) as (keyof typeof SPECS)[];

test.each(types)('a link preview of a %s is 1200 × 630 on white paper in the main colour', async (type) => {
  const { width, height, colors, corner } = await pixels(
    renderPng(goodChart(SPECS[type]), 'social', '#0a5c9e'),
  );
  expect([width, height]).toEqual([1200, 630]);
  expect(corner).toBe(0xffffffff);
  expect(colors.has(0xff9e5c0a)).toBe(true);
});

test('a picture of the chart alone has twice its size', async () => {
  const { width } = await pixels(renderPng(goodChart(SPECS.bar), 'chart', '#a8161c'));
  expect(width).toBe((400 + 2 * 20) * 2);
});

test('sixty bars still fit into a link preview', async () => {
  const metrics = Array.from({ length: 60 }, (_, index) => metricOf(`m-${index}`, index + 1));
  const spec = { type: 'horizontal-bar', unit: '个', metrics: metrics.map(({ id }) => id) };
  const { width, height } = await pixels(renderPng(goodChart(spec, metrics), 'social', '#a8161c'));
  expect([width, height]).toEqual([1200, 630]);
});

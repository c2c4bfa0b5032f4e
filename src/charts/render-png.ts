import type { Canvas } from '@napi-rs/canvas';
import { formatHex } from 'culori';
import { inkOn } from '../model/color.ts';
import { createCanvas, releaseCanvas } from './build-canvas.ts';
import type { ChartData } from './chart-data.ts';
import { drawChart } from './draw-chart.ts';
import { drawSurroundings } from './draw-frame.ts';
import { CHART_WIDTH } from './measures.ts';
import { createPalette } from './palette.ts';
import { palettePng } from './palette-png.ts';
import { type ChartParts, chartParts } from './panels.ts';
import { type ChartTheme, paperTheme } from './theme.ts';

/** A picture to send round: `social` is 1200 × 630 for link previews, `chart` the chart alone at twice its size. */
export type PngKind = 'social' | 'chart';

const SOCIAL = { width: 1200, height: 630 };
/** Margin of a picture, in the chart's own pixels. */
const MARGIN = 20;
/** Widths at which a chart is tried until it fits into a link preview, most legible first. */
const WIDTHS = [500, 600, 720, 860, 1040];

/** A colour mixed with white, as `color-mix(in srgb, … 22%, white)` does it. `color` is any CSS colour. */
function tint(color: string): string {
  const parts = (formatHex(color) ?? '').match(/[0-9a-f]{2}/g) ?? [];
  const mixed = parts.map((part) => Math.round(Number.parseInt(part, 16) * 0.22 + 255 * 0.78));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The theme of pictures in the site's main colour. */
export function pictureTheme(main: string): ChartTheme {
  return paperTheme({ color: main, faint: tint(main), on: inkOn(main) });
}

/** Draws all parts of a chart on one canvas of white paper, `scale` pixels to one of the chart's. */
function drawPicture(
  whole: ChartParts,
  picture: { width: number; height: number; scale: number; left: number; top: number },
  theme: ChartTheme,
): Canvas {
  const { scale, left, top } = picture;
  const canvas = createCanvas(Math.round(picture.width), Math.round(picture.height));
  const ctx = canvas.getContext('2d');
  ctx.fillStyle = theme.paper;
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  for (const { config, width, height, x, y } of whole.parts) {
    const part = createCanvas(width, height);
    const sharp = { ...config, options: { ...config.options, devicePixelRatio: scale } };
    drawChart(part, sharp as typeof config, () => {
      ctx.drawImage(part, left + x * scale, top + y * scale);
    });
    releaseCanvas(part);
  }
  ctx.translate(left, top);
  ctx.scale(scale, scale);
  drawSurroundings(ctx as unknown as CanvasRenderingContext2D, whole, theme);
  return canvas;
}

/** The chart at that width at which a link preview shows its text largest. */
function socialPicture(data: ChartData, theme: ChartTheme): Buffer {
  const tries = WIDTHS.map((width) => {
    const whole = chartParts(data, theme, { width, titled: true });
    const across = SOCIAL.width / (width + 2 * MARGIN);
    return { whole, scale: Math.min(across, SOCIAL.height / (whole.height + 2 * MARGIN)) };
  });
  // Of all widths the one that shows the text largest.
  const best = tries.reduce((largest, each) => (each.scale > largest.scale ? each : largest));
  const { whole, scale } = best;
  const left = (SOCIAL.width - whole.width * scale) / 2;
  const top = (SOCIAL.height - whole.height * scale) / 2;
  const canvas = drawPicture(whole, { ...SOCIAL, scale, left, top }, theme);
  const { data: bytes } = canvas.getContext('2d').getImageData(0, 0, SOCIAL.width, SOCIAL.height);
  releaseCanvas(canvas);
  const { paper, ink, soft, line, faint, accent } = theme;
  const palette = createPalette(paper, { [line]: 1, [faint]: 1, [soft]: 4, [ink]: 4, [accent]: 5 });
  return palettePng(new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4), SOCIAL.width, palette);
}

/**
 * The chart as a PNG picture with its title, on white paper and in the site's main colour, drawn with the font of a
 * pinned package alone: same data, same bytes.
 * @param main The site's main colour, as `site.yaml` has it.
 */
export function renderPng(data: ChartData, kind: PngKind, main: string): Buffer {
  const theme = pictureTheme(main);
  if (kind === 'social') return socialPicture(data, theme);
  const whole = chartParts(data, theme, { width: CHART_WIDTH, titled: true });
  const size = { width: (whole.width + 2 * MARGIN) * 2, height: (whole.height + 2 * MARGIN) * 2 };
  const canvas = drawPicture(whole, { ...size, scale: 2, left: MARGIN * 2, top: MARGIN * 2 }, theme);
  const png = canvas.toBuffer('image/png');
  releaseCanvas(canvas);
  return png;
}

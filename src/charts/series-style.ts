import type { ChartTheme } from './theme.ts';

/** How the area of a series looks: a fill, and lines on it so that it is known without its colour. */
export interface SeriesStyle {
  fill: keyof ChartTheme;
  /** Lines across the area. */
  hatch?: { lean: 'right' | 'left' | 'upright'; color: keyof ChartTheme };
  /** An outline, where the fill alone would hardly be seen on the paper. */
  edge?: keyof ChartTheme;
  /** Text on it: on hatching it stands on a patch of paper. */
  text: keyof ChartTheme;
}

const STYLES: readonly SeriesStyle[] = [
  { fill: 'accent', text: 'onAccent' },
  { fill: 'faint', hatch: { lean: 'right', color: 'accent' }, edge: 'accent', text: 'ink' },
  { fill: 'soft', text: 'paper' },
  { fill: 'paper', hatch: { lean: 'left', color: 'soft' }, edge: 'soft', text: 'ink' },
  { fill: 'line', edge: 'ink', text: 'ink' },
  { fill: 'paper', hatch: { lean: 'upright', color: 'ink' }, edge: 'ink', text: 'ink' },
];

/** The look of the series with this number, from 0. */
export function seriesStyle(index: number): SeriesStyle {
  return STYLES[index % STYLES.length] ?? { fill: 'accent', text: 'onAccent' };
}

/** Distance between two lines of a hatch. */
const STEP = 5;

/** A box in pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Strokes the hatch of one box: straight lines cut off at its edges by arithmetic, so that no clip is needed. */
function hatchBox(ctx: CanvasRenderingContext2D, box: Box, lean: 'right' | 'left' | 'upright'): void {
  const { left, top, width, height } = box;
  ctx.beginPath();
  if (lean === 'upright') {
    for (let x = STEP; x < width; x += STEP) {
      ctx.moveTo(left + x, top);
      ctx.lineTo(left + x, top + height);
    }
  } else {
    for (let at = STEP; at < width + height; at += STEP * Math.SQRT2) {
      // The line x + y = at, from the box's upper or left edge to its right or lower one.
      const from = { x: Math.min(at, width), y: Math.max(at - width, 0) };
      const to = { x: Math.max(at - height, 0), y: Math.min(at, height) };
      const mirror = (x: number): number => (lean === 'right' ? left + x : left + width - x);
      ctx.moveTo(mirror(from.x), top + from.y);
      ctx.lineTo(mirror(to.x), top + to.y);
    }
  }
  ctx.stroke();
}

/** Draws the area of a series into a box. */
export function drawArea(
  ctx: CanvasRenderingContext2D,
  box: Box,
  style: SeriesStyle,
  theme: ChartTheme,
): void {
  if (box.width <= 0 || box.height <= 0) return;
  ctx.fillStyle = theme[style.fill];
  ctx.fillRect(box.left, box.top, box.width, box.height);
  ctx.lineWidth = 1;
  if (style.hatch) {
    ctx.strokeStyle = theme[style.hatch.color];
    hatchBox(ctx, box, style.hatch.lean);
  }
  if (!style.edge) return;
  ctx.strokeStyle = theme[style.edge];
  ctx.beginPath();
  ctx.rect(box.left + 0.5, box.top + 0.5, Math.max(box.width - 1, 0.5), Math.max(box.height - 1, 0.5));
  ctx.stroke();
}

/** Draws the patch of a key, its middle line at `y`. */
export function drawPatch(
  ctx: CanvasRenderingContext2D,
  { series, x, y }: { series: number; x: number; y: number },
  theme: ChartTheme,
): void {
  drawArea(ctx, { left: x, top: y - 6, width: 16, height: 12 }, seriesStyle(series), theme);
}

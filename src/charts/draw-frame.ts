import { PATCH, type Frame } from './frame.ts';
import { FOOT_STEP, LINE, TEXT, TITLE, TITLE_LINE } from './measures.ts';
import type { ChartParts } from './panels.ts';
import { drawPatch } from './series-style.ts';
import type { ChartTheme } from './theme.ts';

/** Draws the words round the plot: title, unit and key above, date, source and remarks below. */
export function drawFrame(
  ctx: CanvasRenderingContext2D,
  frame: Frame,
  { height }: { height: number },
  theme: ChartTheme,
): void {
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  ctx.fillStyle = theme.ink;
  ctx.font = `600 ${TITLE}px ${theme.font}`;
  frame.title.forEach((line, index) => {
    ctx.fillText(line, 0, (index + 0.5) * TITLE_LINE);
  });
  const top = frame.title.length * TITLE_LINE;
  ctx.font = `${TEXT}px ${theme.font}`;
  for (const { series, label, x, row } of frame.key) {
    const y = top + LINE * (row + 1.5);
    drawPatch(ctx, { series, x, y }, theme);
    ctx.fillStyle = theme.ink;
    ctx.fillText(label, x + PATCH, y);
  }
  ctx.fillStyle = theme.soft;
  if (frame.unit !== '') ctx.fillText(frame.unit, 0, top + LINE / 2);
  frame.foot.forEach((line, index) => {
    ctx.fillText(line, 0, height - (frame.foot.length - index - 0.5) * FOOT_STEP);
  });
}

/** Draws what stands round the panels of small multiples: the words of the whole, and a heading over each. */
export function drawSurroundings(ctx: CanvasRenderingContext2D, whole: ChartParts, theme: ChartTheme): void {
  if (!whole.frame) return;
  drawFrame(ctx, whole.frame, whole, theme);
  ctx.font = `600 ${TEXT}px ${theme.font}`;
  ctx.fillStyle = theme.ink;
  for (const { heading, x, y } of whole.parts) ctx.fillText(heading, x, y - LINE / 2);
}

import { measureText } from './build-canvas.ts';
import type { ChartData } from './chart-data.ts';
import { drawChart } from './draw-chart.ts';
import { drawSurroundings } from './draw-frame.ts';
import { CHART_WIDTH, TEXT } from './measures.ts';
import { type ChartPart, chartParts } from './panels.ts';
import { escapeXml, SvgContext } from './svg-context.ts';
import { svgNumber } from './svg-path.ts';
import { svgTheme } from './theme.ts';

const DEFAULTS = { fill: svgTheme.ink, fontSize: TEXT };

/** Moves a drawing to its place; one at the corner stays as it is. */
function placed(svg: string, { x, y }: { x: number; y: number }): string {
  return x === 0 && y === 0 ? svg : `<g transform="translate(${svgNumber(x)} ${svgNumber(y)})">${svg}</g>`;
}

function drawPart({ config, width, height, x, y }: ChartPart): string {
  const context = new SvgContext(width, height, measureText, DEFAULTS);
  return placed(
    drawChart(context.canvas, config, () => context.svg),
    { x, y },
  );
}

/**
 * The chart as SVG for a page. It scales with its box, takes its colours and its font from the page (the custom
 * properties of `tokens.css`), and has neither styles nor scripts. Same data, same bytes, on every machine.
 * Its ids begin with `chart-<id of the chart>`, so that several charts can stand on one page.
 */
export function renderSvg(data: ChartData): string {
  const whole = chartParts(data, svgTheme, { width: CHART_WIDTH });
  const { width, height } = whole;
  const around = new SvgContext(width, height, measureText, DEFAULTS);
  drawSurroundings(around as unknown as CanvasRenderingContext2D, whole, svgTheme);
  const id = escapeXml(`chart-${data.id}`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${svgNumber(width)} ${svgNumber(height)}"` +
    ` role="img" aria-labelledby="${id}-title ${id}-desc">` +
    `<title id="${id}-title">${escapeXml(data.title)}</title>` +
    `<desc id="${id}-desc">${escapeXml(`${data.description} ${data.summary}`)}</desc>` +
    `<g fill="${svgTheme.ink}" font-size="${TEXT}">${around.svg}${whole.parts.map(drawPart).join('')}</g></svg>`
  );
}

import { measureText } from './build-canvas.ts';
import type { ChartData } from './chart-data.ts';
import { chartConfig } from './chart-config.ts';
import { drawChart } from './draw-chart.ts';
import { CHART_WIDTH, TEXT } from './measures.ts';
import { escapeXml, SvgContext } from './svg-context.ts';
import { svgNumber } from './svg-path.ts';
import { svgTheme } from './theme.ts';

/**
 * The chart as SVG for a page. It scales with its box, takes its colours and its font from the page (the custom
 * properties of `tokens.css`), and has neither styles nor scripts. Same data, same bytes, on every machine.
 */
export function renderSvg(data: ChartData): string {
  const { config, width, height } = chartConfig(data, svgTheme, { width: CHART_WIDTH });
  const context = new SvgContext(width, height, measureText, { fill: svgTheme.ink, fontSize: TEXT });
  const drawing = drawChart(context.canvas, config, () => context.svg);
  const id = `chart-${data.id}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${svgNumber(width)} ${svgNumber(height)}"` +
    ` role="img" aria-labelledby="${id}-title ${id}-desc">` +
    `<title id="${id}-title">${escapeXml(data.title)}</title>` +
    `<desc id="${id}-desc">${escapeXml(`${data.description}${data.summary}`)}</desc>` +
    `<g fill="${svgTheme.ink}" font-size="${TEXT}">${drawing}</g></svg>`
  );
}

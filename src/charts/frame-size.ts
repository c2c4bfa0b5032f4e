import { chartWords } from '../locales/charts.ts';
import type { ChartRecord } from '../model/chart.ts';
import type { SiteIndex } from '../model/site.ts';
import { chartTable } from './chart-table.ts';
import { CHART_WIDTH } from './measures.ts';
import { chartParts } from './panels.ts';
import { readChart } from './site-chart.ts';
import { svgTheme } from './theme.ts';

/** Size of a frame in somebody else's page, in CSS pixels. */
export interface FrameSize {
  width: number;
  height: number;
}

/** Width of frames where nothing else is known: a column of text. */
const WIDTH = 640;
/** The drawing is never shown wider than this. */
const DRAWING = 512;
/** Height of a row of the table, its head being one more. */
const ROW = 33;
/** Title, unit, summary, name of the site, and the space between them; two lines to spare. */
const AROUND = 240;

/** The size at which the frame of a chart shows all of it: drawing, sentence and table. */
export function frameSize(chart: ChartRecord, site: SiteIndex): FrameSize {
  const data = readChart(chart, site);
  const drawing = chartParts(data, svgTheme, { width: CHART_WIDTH });
  const { rows } = chartTable(data, chartWords(site.context.config.locale));
  const height = (drawing.height * DRAWING) / drawing.width + (rows.length + 1) * ROW + AROUND;
  return { width: WIDTH, height: Math.ceil(height / 10) * 10 };
}

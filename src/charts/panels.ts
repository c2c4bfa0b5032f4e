import { chartConfig } from './chart-config.ts';
import type { ChartData, ChartSeries } from './chart-data.ts';
import { frameOf, type ChartSize, type Frame } from './frame.ts';
import { LINE, TEXT } from './measures.ts';
import type { SizedConfig } from './sized-config.ts';
import type { ChartTheme } from './theme.ts';
import { wrapLabel } from './wrap-label.ts';

/** One drawing of a chart, with its place in the whole. */
export interface ChartPart extends SizedConfig {
  x: number;
  y: number;
  /** Heading of the part, drawn above it by the whole; empty where the chart has but one part. */
  heading: string;
}

/** A chart as drawings: one, or for small multiples one a series. */
export interface ChartParts {
  width: number;
  height: number;
  parts: ChartPart[];
  /** The words round all parts; a single part draws its own. */
  frame: Frame | undefined;
}

/** Least width of a panel: a line needs less than bars with their names. */
const NARROWEST = { time: 180, bars: 330 };
const GAP = 24;

/** Smallest and largest value of all panels; zero is always in. */
function domainOf({ series }: ChartData): { min: number; max: number } {
  const values = series.flatMap(({ points }) => points.map(({ value }) => value ?? 0));
  return { min: Math.min(0, ...values), max: Math.max(0, ...values) || 1 };
}

/** One series as a chart of its own, without the words that all share. */
function panelOf(data: ChartData, series: ChartSeries): ChartData {
  const overTime = data.categories.some(({ at }) => at !== undefined);
  const captions = { ...data.captions, unit: '', asOf: '', source: '', notes: [] };
  return { ...data, type: overTime ? 'line' : 'horizontal-bar', series: [series], captions };
}

/** Places panels of one size in rows. */
function placePanels(data: ChartData, theme: ChartTheme, size: ChartSize): ChartParts {
  const frame = frameOf(data, size);
  const narrowest = data.categories.some(({ at }) => at !== undefined) ? NARROWEST.time : NARROWEST.bars;
  const columns = Math.max(
    1,
    Math.min(Math.floor((size.width + GAP) / (narrowest + GAP)), data.series.length),
  );
  const width = (size.width - GAP * (columns - 1)) / columns;
  const domain = domainOf(data);
  const panels = data.series.map((series) => chartConfig(panelOf(data, series), theme, { width, domain }));
  const high = Math.max(...panels.map(({ height }) => height)) + LINE;
  const parts = panels.map((panel, index) => ({
    ...panel,
    x: (index % columns) * (width + GAP),
    y: frame.top + 6 + Math.floor(index / columns) * (high + GAP / 4) + LINE,
    heading: wrapLabel(data.series[index]?.label ?? '', width / TEXT / 1.06, 1)[0] ?? '',
  }));
  const rows = Math.ceil(panels.length / columns);
  return { width: size.width, height: frame.top + 6 + rows * (high + GAP / 4) + frame.bottom, parts, frame };
}

/** All drawings of a chart with their places: what SVG, pictures and the live chart are put together from. */
export function chartParts(data: ChartData, theme: ChartTheme, size: ChartSize): ChartParts {
  if (data.type === 'small-multiples') return placePanels(data, theme, size);
  const single = chartConfig(data, theme, size);
  const { width, height } = single;
  return { width, height, parts: [{ ...single, x: 0, y: 0, heading: '' }], frame: undefined };
}

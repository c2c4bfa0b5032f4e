import type { ChartConfiguration, ChartOptions } from 'chart.js';
import { barConfig } from './bar-config.ts';
import { barLayout } from './bar-layout.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartSize } from './frame.ts';
import type { ChartTheme } from './theme.ts';

/** What holds for every chart, drawn once and for good. */
const STILL = { animation: false, responsive: false, devicePixelRatio: 1, events: [] } as const;

/** The configuration of one chart and how high it is drawn. */
export interface SizedConfig {
  config: ChartConfiguration;
  width: number;
  height: number;
}

/**
 * The one configuration from which SVG, pictures and the live chart are drawn. It is plain and still: the live chart
 * adds tooltips and nothing else.
 */
export function chartConfig(data: ChartData, theme: ChartTheme, size: ChartSize): SizedConfig {
  const { width, height } = barLayout(data, size);
  const config = barConfig(data, theme, size) as unknown as ChartConfiguration;
  return { width, height, config: { ...config, options: { ...STILL, ...config.options } as ChartOptions } };
}

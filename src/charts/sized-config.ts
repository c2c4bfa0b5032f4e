import type { ChartConfiguration, ChartOptions, ChartType } from 'chart.js';

/** The configuration of one drawing and how large it is, in CSS pixels. */
export interface SizedConfig {
  config: ChartConfiguration;
  width: number;
  height: number;
}

/** What holds for every chart: drawn once, at the size that the layout found, with no life of its own. */
const STILL = { animation: false, responsive: false, devicePixelRatio: 1, events: [] } as const;

/** Puts a configuration and its size together, and adds what holds for every chart. */
export function sized<Type extends ChartType>(
  config: ChartConfiguration<Type>,
  { width, height }: { width: number; height: number },
): SizedConfig {
  const plain = config as unknown as ChartConfiguration;
  return { width, height, config: { ...plain, options: { ...STILL, ...plain.options } as ChartOptions } };
}

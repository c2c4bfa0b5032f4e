import type { ChartConfiguration, ScaleOptionsByType } from 'chart.js';
import { barLayout, type BarLayout } from './bar-layout.ts';
import { barPlugin } from './bar-plugin.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartSize } from './frame.ts';
import { sized, type SizedConfig } from './sized-config.ts';
import { LINE, TEXT } from './measures.ts';
import type { ChartTheme } from './theme.ts';

type Axis = ScaleOptionsByType<'category' | 'linear'>;
type AxisOptions = { [Key in keyof Axis]?: unknown };

/** Smallest and largest end of a bar or of a stack; zero is always in. */
function extent(data: ChartData): { min: number; max: number } {
  const values = data.series.map(({ points }) => points.map(({ value }) => value ?? 0));
  const ends =
    data.type === 'stacked-bar'
      ? data.categories.flatMap((_, index) => {
          const stack = values.map((row) => row[index] ?? 0);
          const sum = (keep: (value: number) => boolean): number =>
            stack.filter(keep).reduce((total, value) => total + value, 0);
          return [sum((value) => value < 0), sum((value) => value > 0)];
        })
      : values.flat();
  const [min, max] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  return { min, max: max === min ? min + 1 : max };
}

/** Height of the plot of standing bars, about, in pixels. */
const PLOT = 150;

/** The axis of the values: it begins at zero and is not shown, for every bar carries its value. */
function valueAxis(data: ChartData, layout: BarLayout, size: ChartSize): AxisOptions {
  const { min, max } = size.domain ?? extent(data);
  // Values below standing bars need a line of their own between the bars and the labels.
  const below = !layout.lying && min < 0 ? ((max - min) * LINE) / PLOT : 0;
  return { type: 'linear', stacked: data.type === 'stacked-bar', min: min - below, max, display: false };
}

/** The axis of the names. */
function nameAxis(data: ChartData, layout: BarLayout, theme: ChartTheme): AxisOptions {
  return {
    type: 'category',
    stacked: data.type === 'stacked-bar',
    display: layout.labels !== 'above',
    grid: { display: false },
    border: { display: false },
    // Labels stay within their bands, so the room that Chart.js keeps for them above and below is not needed.
    afterFit: (axis: { paddingTop: number; paddingBottom: number }) => {
      if (layout.lying) Object.assign(axis, { paddingTop: 0, paddingBottom: 0 });
    },
    ticks: {
      autoSkip: false,
      maxRotation: 0,
      color: theme.ink,
      padding: 6,
      ...(layout.lying ? { crossAlign: 'far' } : {}),
      font: { size: TEXT, family: theme.font, lineHeight: 1.26 },
    },
  };
}

/** The configuration of a chart of bars: standing, lying, grouped or stacked. */
export function barConfig(data: ChartData, theme: ChartTheme, size: ChartSize): SizedConfig {
  const layout = barLayout(data, size);
  const { frame, room, lying } = layout;
  const names = nameAxis(data, layout, theme);
  const values = valueAxis(data, layout, size);
  const config: ChartConfiguration<'bar'> = {
    type: 'bar',
    data: {
      labels: layout.lines,
      datasets: data.series.map(({ label, points }) => ({
        label,
        data: points.map(({ value }) => value),
        // Our plugin paints the bars, hatching and all; Chart.js places them.
        backgroundColor: 'transparent',
        barThickness: layout.thickness,
        clip: false as const,
      })),
    },
    options: {
      indexAxis: lying ? 'y' : 'x',
      layout: {
        padding: {
          top: frame.top + (lying ? 0 : LINE),
          bottom: frame.bottom,
          left: room.left,
          right: room.right,
        },
      },
      scales: (lying ? { x: values, y: names } : { x: names, y: values }) as never,
    },
    plugins: [barPlugin({ data, layout, theme })],
  };
  return sized(config, layout);
}

import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { showNumber } from '../model/metric-value.ts';
import type { ChartData, ChartSeries } from './chart-data.ts';
import type { ChartSize } from './frame.ts';
import { lastIndex, lineLayout, type LineLayout } from './line-layout.ts';
import { linePlugin } from './line-plugin.ts';
import { lineStyle } from './line-style.ts';
import { LINE, TEXT } from './measures.ts';
import { sized, type SizedConfig } from './sized-config.ts';
import type { ChartTheme } from './theme.ts';

/** With more points than this only those are marked that a line alone would not show. */
const MARK_ALL = 8;

/** Which points are marked: all of a few; else the last, and those that stand alone between gaps. */
function markRadius({ points }: ChartSeries, index: number, last: number): number {
  const alone = (points[index - 1]?.value ?? null) === null && (points[index + 1]?.value ?? null) === null;
  return points.length <= MARK_ALL || index === last || alone ? 3.5 : 0;
}

function dataset(
  series: ChartSeries,
  index: number,
  days: readonly number[],
  theme: ChartTheme,
): ChartDataset<'line'> {
  const { color, dash, point } = lineStyle(index);
  const last = lastIndex(series);
  return {
    label: series.label,
    // A gap stays a gap: nothing joins the values on both sides of it.
    data: series.points.map(({ value }, at) => ({ x: days[at] ?? 0, y: value })),
    borderColor: theme[color],
    backgroundColor: theme[color],
    borderWidth: 2,
    borderDash: dash,
    borderJoinStyle: 'round',
    pointStyle: point,
    pointRadius: series.points.map((_, at) => markRadius(series, at, last)),
    pointBorderWidth: 0,
    clip: false,
  };
}

/**
 * The axis of the values. It begins at zero, unless all values lie close together far above it: then the line would
 * say nothing, and the numbers at the axis tell where it begins.
 */
function valueAxis(data: ChartData, theme: ChartTheme, { domain }: ChartSize): object {
  const values = data.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const fromZero = least <= most * 0.6 || least === most;
  const { divisor, suffix } = data.axis;
  return {
    type: 'linear',
    beginAtZero: fromZero,
    ...(domain ? { suggestedMin: domain.min, suggestedMax: domain.max } : {}),
    border: { display: false },
    grid: { color: theme.line, drawTicks: false },
    ticks: {
      maxTicksLimit: 5,
      padding: 6,
      color: theme.soft,
      font: { size: TEXT, family: theme.font },
      callback: (value: number | string) =>
        showNumber(Number((Number(value) / divisor).toPrecision(12))) + suffix,
    },
  };
}

/** The axis of time: true to it, with a few days written under it. */
function timeAxis({ days, dates, ticks }: LineLayout, theme: ChartTheme): object {
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  return {
    type: 'linear',
    min: first === last ? first - 1 : first,
    max: first === last ? last + 1 : last,
    border: { display: false },
    grid: { display: false },
    afterBuildTicks: (axis: { ticks: unknown[] }) => {
      axis.ticks = ticks.map((index) => ({ value: days[index] }));
    },
    ticks: {
      autoSkip: false,
      align: 'inner',
      maxRotation: 0,
      padding: 4,
      color: theme.soft,
      font: { size: TEXT, family: theme.font },
      callback: (_: unknown, tick: number) => dates[ticks[tick] ?? 0] ?? '',
    },
  };
}

/** The configuration of a chart of lines. */
export function lineConfig(data: ChartData, theme: ChartTheme, size: ChartSize): SizedConfig {
  const layout = lineLayout(data, size);
  const { frame, right, days } = layout;
  const config: ChartConfiguration<'line'> = {
    type: 'line',
    data: { datasets: data.series.map((series, index) => dataset(series, index, days, theme)) },
    options: {
      layout: { padding: { top: frame.top + LINE / 2, bottom: frame.bottom, left: 0, right } },
      scales: { x: timeAxis(layout, theme), y: valueAxis(data, theme, size) },
    },
    plugins: [linePlugin({ data, layout, theme })],
  };
  return sized(config, layout);
}

import type { ChartData } from '../charts/chart-data.ts';

/** A value that a reader can stop at: which series, which category. */
export interface Stop {
  series: number;
  index: number;
}

/** What is said of a value: the words of the tooltip, and of the spoken text. */
export function describe(data: ChartData, { series, index }: Stop): { title: string; body: string } {
  const row = data.series[series];
  const point = row?.points[index];
  const parts = [point?.text ?? data.captions.gap, point?.percentText].filter((part) => part !== undefined);
  if (point?.target) parts.push(data.captions.target + point.target.text);
  const name = data.series.length > 1 ? `${row?.label ?? ''} ` : '';
  return { title: data.categories[index]?.label ?? '', body: name + parts.join(' ') };
}

/** All values in the order in which arrow keys go through them: by category, then by series. */
export function stopsOf(data: ChartData): Stop[] {
  return data.categories.flatMap((_, index) => data.series.map((__, series) => ({ series, index })));
}

/** Where a key leads from the stop with this number (-1: none yet), or `undefined` for a key that leads nowhere. */
export function nextStop(key: string, current: number, count: number): number | undefined {
  const steps: Record<string, number> = {
    ArrowRight: Math.min(current + 1, count - 1),
    ArrowDown: Math.min(current + 1, count - 1),
    ArrowLeft: Math.max(current - 1, 0),
    ArrowUp: Math.max(current - 1, 0),
    Home: 0,
    End: count - 1,
  };
  return steps[key];
}

import type { Chart } from '../schemas/chart.ts';
import type { ChartGrid } from './chart-grid.ts';

/** Puts the categories in the order that the chart asks for; days stay in the order of time. */
export function orderByValue(spec: Chart, grid: ChartGrid): ChartGrid {
  if (spec.order === 'given' || grid.categories.some(({ at }) => at !== undefined)) return grid;
  const sumAt = (index: number): number =>
    grid.series.reduce((sum, { points }) => sum + (points[index]?.value ?? 0), 0);
  const order = grid.categories.map((_, index) => index).sort((a, b) => sumAt(b) - sumAt(a) || a - b);
  const pick = <T>(list: readonly T[]): T[] => order.flatMap((index) => list[index] ?? []);
  return {
    categories: pick(grid.categories),
    series: grid.series.map(({ label, points }) => ({ label, points: pick(points) })),
  };
}

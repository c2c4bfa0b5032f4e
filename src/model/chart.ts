import type { Chart } from '../schemas/chart.ts';
import type { HeldBack } from './visibility.ts';

/** A chart's specification with the place where it is kept. */
export interface ChartRecord {
  campaign: string;
  id: string;
  spec: Chart;
  /** Why readers may not see all of it yet; only in an editor's preview. */
  heldBack?: HeldBack | undefined;
}

/** Every metric that a chart draws or measures by. */
export function listChartMetrics({ metrics, series, whole }: Chart): string[] {
  const drawn = [
    ...(metrics ?? []),
    ...(series ?? []).flatMap((each) => [...(each.metrics ?? []), each.metric]),
  ];
  return [...new Set([...drawn, ...[whole ?? []].flat()].filter((id) => typeof id === 'string'))];
}

/** Whether a chart draws metrics over time: a line always, small multiples where the series name one metric each. */
export function isOverTime({ type, series }: Chart): boolean {
  if (type !== 'small-multiples') return type === 'line';
  return series === undefined || series.some((each) => each.metric !== undefined);
}

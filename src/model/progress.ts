import type { Metric, Observation } from '../schemas/metric.ts';
import { showNumber } from './metric-value.ts';

/** How far a metric has come towards its target, with the workings. */
export type Progress =
  /** The share of the way from the baseline to the target, in percent with one decimal at most. */
  | { kind: 'share'; percent: number; workings: string; reached: boolean }
  /** Whether it is reached can be said, but no share: there is no baseline, or no way to go. */
  | { kind: 'unknown'; reached: boolean };

/** Whether `value` is at the target or beyond it; downwards where less is better. */
function isReached(value: number, target: number, down: boolean): boolean {
  return down ? value <= target : value >= target;
}

/**
 * Progress of a metric towards its target; nothing where it has none.
 *
 * Upwards, a metric without a baseline starts from 0. Downwards there is no such start: 「降到0」 says nothing about where
 * it began, so no percentage is made up.
 */
export function measureProgress(metric: Metric, latest: Observation): Progress | undefined {
  if (!metric.target) return undefined;
  const target = metric.target.value;
  const down = metric.direction === 'down';
  const baseline = metric.baseline ?? (down ? undefined : 0);
  const reached = isReached(latest.value, target, down);
  if (baseline === undefined || baseline === target) return { kind: 'unknown', reached };
  const percent = Math.round(((latest.value - baseline) / (target - baseline)) * 1000) / 10;
  const [now, start, goal] = [latest.value, baseline, target].map(showNumber);
  const workings = baseline === 0 ? `${now} ÷ ${goal}` : `(${now} − ${start}) ÷ (${goal} − ${start})`;
  return { kind: 'share', percent, workings, reached };
}

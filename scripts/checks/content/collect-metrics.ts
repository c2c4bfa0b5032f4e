import type { MetricGroup } from '../../../src/schemas/metric.ts';
import type { Item, MetricItem } from './content.ts';

/**
 * The metrics of a group with their places. They are taken from the data as written: a metric with a wrong value is
 * still there, and what points to it is right.
 */
export function collectMetrics({ entry }: Item<MetricGroup>): MetricItem[] {
  const list: unknown = (entry.data as { metrics?: unknown } | undefined)?.metrics;
  if (!Array.isArray(list)) return [];
  return list.flatMap((metric: unknown, index) => {
    if (typeof metric !== 'object' || metric === null || !('id' in metric) || typeof metric.id !== 'string') return [];
    const campaign = entry.file.campaign ?? '';
    return { id: metric.id, campaign, entry, path: ['metrics', index], isRatio: 'ratio' in metric };
  });
}

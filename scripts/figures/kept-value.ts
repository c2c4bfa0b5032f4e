import { turnsSign } from '../../src/model/agreement.ts';
import type { Measure } from '../../src/schemas/metric.ts';

/**
 * A value as a metric keeps it. Where the label says that there is less of something, and no measure says that it is a
 * change, a size stands under it: 5.5 under 减收额.
 */
export function asKept(value: string, metric: { label: string; measure?: Measure | undefined }): string {
  if (!turnsSign(metric)) return value;
  return value.startsWith('-') ? value.slice(1) : value;
}

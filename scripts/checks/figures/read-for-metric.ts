import { isReadUnit } from '../../../src/model/base-amount.ts';
import {
  readBoundFigure,
  type BoundReading,
  type ReadFigure,
  type Stretch,
} from '../../../src/model/bound-figure.ts';
import { readOwnUnit } from '../../../src/model/own-unit.ts';
import type { KnownValues } from './known-values.ts';

/** A metric by its campaign and id. */
export interface MetricKey {
  campaign: string;
  id: string;
}

/** Reads the words that bind a metric: as a figure of prose, or, with a unit that no prose is known for, by that unit. */
export function readForMetric(
  prose: string,
  stretch: Stretch,
  all: readonly ReadFigure[],
  { campaign, id, values }: MetricKey & { values: KnownValues },
): BoundReading {
  const unit = values.find(campaign, id)?.metric.unit;
  if (unit === undefined) return readBoundFigure(prose, stretch, all);
  // Only Chinese has a mark between number and unit; in other languages the reader knows no marks at all.
  const isChinese = values.words.afterRound !== '';
  if (isChinese && isReadUnit(unit)) return readBoundFigure(prose, stretch, all);
  return readOwnUnit(prose, stretch, { unit: unit.trim(), marks: values.words.before });
}

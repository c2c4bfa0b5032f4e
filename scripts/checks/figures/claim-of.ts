import type { Claim } from '../../../src/model/agreement.ts';
import { placeOfMetric } from '../../../src/model/same-place.ts';
import type { Region } from '../../../src/schemas/region.ts';
import type { Content } from '../content/content.ts';
import type { DatedValue, PlacedMetric } from './known-values.ts';

/** The regions of the site, its own first: the one that bears the site's `region`, else the first. */
export function regionsOf({ site }: Content): Region[] {
  const { regions = [], region } = site?.data ?? {};
  return regions.toSorted((a, b) => Number(b.name === region) - Number(a.name === region));
}

/** What a metric says of one of its values. */
export function claimOf({ metric }: PlacedMetric, known: DatedValue, regions: readonly Region[]): Claim {
  const { label, measure, against } = metric;
  return { ...known, label, measure, against, region: placeOfMetric(metric, regions) };
}

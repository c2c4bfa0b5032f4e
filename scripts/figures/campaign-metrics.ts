import type { Pillar } from '../../src/schemas/campaign.ts';
import type { Content } from '../checks/content/content.ts';
import type { Metric } from '../../src/schemas/metric.ts';
import { knownValues, type DatedValue } from '../checks/figures/known-values.ts';
import { placesOf, type Places } from './places.ts';

/** A metric that is there already. */
export interface KnownMetric {
  id: string;
  label: string;
  /** The label without its region: 粮食产量 of 城关镇粮食产量. */
  name: string;
  unit: string;
  /** All that its file says. */
  metric: Metric;
  /** Its place, as `places.ts` knows it. */
  place: string;
  /** What it says on the article's day. */
  known: DatedValue | undefined;
  /** The day of its latest value. */
  latest: string | undefined;
}

/** What a campaign has, as far as proposals need it. */
export interface CampaignMetrics {
  /** Undefined for a text that belongs to no campaign. */
  campaign: string | undefined;
  /** The day of the article, `YYYY-MM-DD`. */
  day: string | undefined;
  metrics: readonly KnownMetric[];
  pillars: readonly Pick<Pillar, 'id' | 'title' | 'summary'>[];
  places: Places;
}

/** For a text that belongs nowhere: every figure is new. */
export const NO_CAMPAIGN: CampaignMetrics = {
  campaign: undefined,
  day: undefined,
  metrics: [],
  pillars: [],
  places: placesOf({ site: undefined }),
};

/** The metrics of `campaign` with what they say on `day` (default: at the latest). */
export function metricsOfCampaign(content: Content, campaign: string, day?: string): CampaignMetrics {
  const values = knownValues(content);
  const places = placesOf(content);
  const metrics = values.all
    .filter((placed) => placed.campaign === campaign)
    .map(({ metric }) => ({
      ...{ id: metric.id, label: metric.label, unit: metric.unit, metric },
      ...{ name: places.nameOf(metric), place: places.keyOf(metric) },
      known: values.valueOf(campaign, metric.id, day),
      latest: (metric.observations ?? [])
        .map(({ at }) => at)
        .sort()
        .at(-1),
    }));
  const pillars = content.campaigns.get(campaign)?.data.pillars ?? [];
  return { campaign, day, metrics, pillars, places };
}

import type { Campaign } from '../schemas/campaign.ts';
import type { MetricRecord } from './metric.ts';

/** A campaign with its id. */
export interface CampaignRecord {
  id: string;
  campaign: Campaign;
}

/** Metrics that are shown together. */
export interface MetricSection {
  /** Id of the pillar, or nothing for metrics outside all pillars. */
  pillar: string | undefined;
  title: string | undefined;
  metrics: MetricRecord[];
}

/** The metrics of a campaign by pillar, in the pillars' order; those outside all pillars come last. */
export function groupByPillar(
  { campaign }: CampaignRecord,
  metrics: readonly MetricRecord[],
): MetricSection[] {
  const known = new Set(campaign.pillars.map(({ id }) => id));
  const sections = campaign.pillars.map<MetricSection>(({ id, title }) => ({
    pillar: id,
    title,
    metrics: metrics.filter(({ pillar }) => pillar === id),
  }));
  const other = metrics.filter(({ pillar }) => pillar === undefined || !known.has(pillar));
  return [...sections, { pillar: undefined, title: undefined, metrics: other }].filter(
    (section) => section.metrics.length > 0,
  );
}

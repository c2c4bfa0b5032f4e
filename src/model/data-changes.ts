import { machineWords } from '../locales/machines.ts';
import type { Metric, Observation } from '../schemas/metric.ts';
import type { CampaignRecord } from './campaign.ts';
import type { MetricRecord } from './metric.ts';
import { formatValue, joinValue } from './metric-value.ts';
import type { SiteIndex } from './site.ts';

/** How many changes the feed holds. */
const NEWEST = 50;

/** One new value of one metric. */
export interface DataChange {
  /** Tag URI (RFC 4151): the host, the day of the value, the metric. It says nothing that changes later. */
  id: string;
  label: string;
  /** The value before, in house style; undefined for the first one. */
  before: string | undefined;
  after: string;
  /** `督帮查找问题：192个 → 211个`. */
  title: string;
  /** As-of date. */
  at: string;
  source: string;
  definition: string | undefined;
  /** Address of the metric's page, beginning with the base. */
  href: string;
}

function changesOf({ campaign, metric }: MetricRecord, site: SiteIndex): DataChange[] {
  const { config, words, addresses } = site.context;
  const { host } = new URL(config.url);
  const { id, label, unit, definition }: Metric = metric;
  const written = ({ value, bound }: Observation): string =>
    joinValue(formatValue(value, unit, bound, words.bounds));
  const observations = (metric.observations ?? []).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return observations.map((observation, index) => {
    const earlier = observations[index - 1];
    const [before, after] = [earlier && written(earlier), written(observation)];
    return {
      id: `tag:${host},${observation.at}:${config.base}data/${campaign}/${id}`,
      ...{ label, before, after, definition },
      title: machineWords(config.locale).change(label, before, after),
      at: observation.at,
      source: observation.source,
      href: addresses.metric(campaign, id),
    };
  });
}

/** The newest values of a campaign's metrics, newest first; those that are derived follow from others and are left out. */
export function listDataChanges({ id }: CampaignRecord, site: SiteIndex): DataChange[] {
  return site.metrics
    .inCampaign(id)
    .flatMap((record) => changesOf(record, site))
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .slice(0, NEWEST);
}

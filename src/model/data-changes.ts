import { machineWords } from '../locales/machines.ts';
import type { Metric, Observation } from '../schemas/metric.ts';
import type { CampaignRecord } from './campaign.ts';
import type { MetricRecord } from './metric.ts';
import { formatObservation, joinValue } from './metric-value.ts';
import { kindOfTime } from './kind-of-time.ts';
import { byTime } from './pick-observation.ts';
import type { SiteIndex } from './site.ts';
import { showTimes, writeWhen } from './when.ts';

/** How many changes the feed holds. */
const NEWEST = 50;

/** One new value of one metric. */
export interface DataChange {
  /** Tag URI (RFC 4151): the host, the day of the value, the metric, its period. It says nothing that changes later. */
  id: string;
  label: string;
  /** The value before, in house style; undefined for the first one. */
  before: string | undefined;
  after: string;
  /** `督帮查找问题：192个 → 211个`. */
  title: string;
  /** As-of date; of a period, its last day. */
  at: string;
  /** When the value holds: `截至2024-02-29`, `2023年上半年`; and the same as a fact of its own. */
  when: string;
  time: { label: string; text: string };
  source: string;
  definition: string | undefined;
  /** Address of the metric's page, beginning with the base. */
  href: string;
}

function changesOf({ campaign, metric }: MetricRecord, site: SiteIndex): DataChange[] {
  const { config, words, addresses } = site.context;
  const { host } = new URL(config.url);
  const { id, label, definition }: Metric = metric;
  const written = (observation: Observation): string =>
    joinValue(formatObservation(metric, observation, words.bounds));
  const observations = (metric.observations ?? []).toSorted(byTime);
  return observations.map((observation, index) => {
    const { period } = observation;
    // A year is no news after its last quarter: what is compared are values of one kind of period.
    const earlier = observations
      .slice(0, index)
      .findLast((each) => kindOfTime(each) === kindOfTime(observation));
    const { head, whens } = showTimes([observation], words);
    const [before, after] = [earlier && written(earlier), written(observation)];
    return {
      id: `tag:${host},${observation.at}:${config.base}data/${campaign}/${id}${period === undefined ? '' : `?period=${period}`}`,
      ...{ label, before, after, definition },
      title: machineWords(config.locale).change(label, before, after),
      at: observation.at,
      when: writeWhen(observation, words),
      time: { label: head, text: whens[0]?.text ?? '' },
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

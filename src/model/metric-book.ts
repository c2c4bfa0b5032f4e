import type { ReaderWords } from '../locales/reader-words.ts';
import type { MetricGroup } from '../schemas/metric.ts';
import type { Addresses } from './addresses.ts';
import { buildMetricView, type MetricRecord, type MetricView } from './metric.ts';
import type { Asked } from './pick-observation.ts';

/** All metrics of the site, ready for look-ups. */
export interface MetricBook {
  /** The metrics of a campaign, in the order of the files and of the entries in them. */
  inCampaign: (campaign: string) => readonly MetricRecord[];
  find: (campaign: string, id: string) => MetricRecord | undefined;
  /** Remarks on sums of a pillar that do not add up to the last digit, for readers (see `MetricGroupSchema`). */
  notes: (campaign: string, pillar: string | undefined) => string[];
  /** What a page shows of a metric on a day or of a period (default: its latest value); nothing for an unknown one. */
  view: (campaign: string, id: string, asked?: Asked) => MetricView | undefined;
}

/** One file of metrics; `id` is `<campaign>/<group>`. */
export interface MetricFile {
  id: string;
  group: MetricGroup;
}

/** Gathers the metrics of all files. */
export function createMetricBook(
  files: readonly MetricFile[],
  { addresses, words }: { addresses: Addresses; words: ReaderWords },
): MetricBook {
  const records = files
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, group }) =>
      group.metrics.map<MetricRecord>((metric) => ({
        campaign: id.split('/')[0] ?? '',
        pillar: group.pillar,
        metric,
      })),
    );
  const byCampaign = Map.groupBy(records, ({ campaign }) => campaign);
  const byKey = new Map(records.map((record) => [`${record.campaign}/${record.metric.id}`, record]));
  const find = (campaign: string, id: string): MetricRecord | undefined => byKey.get(`${campaign}/${id}`);
  return {
    find,
    notes: (campaign, pillar) =>
      files
        .filter(({ id, group }) => id.startsWith(`${campaign}/`) && group.pillar === pillar)
        .flatMap(({ group }) => group.invariants ?? [])
        .flatMap((invariant) => (typeof invariant === 'string' ? [] : [invariant.note])),
    inCampaign: (campaign) => byCampaign.get(campaign) ?? [],
    view: (campaign, id, asked) => {
      const record = find(campaign, id);
      if (!record) return undefined;
      const href = addresses.metric(campaign, id);
      return buildMetricView(record, {
        find: (other) => find(campaign, other)?.metric,
        href,
        words: words.bounds,
        ...asked,
      });
    },
  };
}

import type { ReaderWords } from '../locales/reader-words.ts';
import type { MetricGroup } from '../schemas/metric.ts';
import type { Addresses } from './addresses.ts';
import { buildMetricView, type FindMetric, type MetricRecord, type MetricView } from './metric.ts';
import { type Asked, pickObservation } from './pick-observation.ts';
import { type IsHeld, visibleMetrics } from './visible-metrics.ts';

/** All metrics of the site, ready for look-ups. */
export interface MetricBook {
  /** The metrics of a campaign, in the order of the files and of the entries in them. */
  inCampaign: (campaign: string) => readonly MetricRecord[];
  find: (campaign: string, id: string) => MetricRecord | undefined;
  /** Remarks on sums of a pillar that do not add up to the last digit, for readers (see `MetricGroupSchema`). */
  notes: (campaign: string, pillar: string | undefined) => string[];
  /** What a page shows of a metric on a day or of a period (default: its latest value); nothing for an unknown one. */
  view: (campaign: string, id: string, asked?: Asked) => MetricView | undefined;
  /** The metrics of a campaign with every value, those that readers may not see yet among them. */
  whole: (campaign: string) => FindMetric;
  /** Whether readers may not see a value yet; only in an editor's preview is such a value here at all. */
  isHeld: IsHeld;
}

/** One file of metrics; `id` is `<campaign>/<group>`. */
export interface MetricFile {
  id: string;
  group: MetricGroup;
}

/** What metrics are shown with. */
interface BookContext {
  addresses: Addresses;
  words: ReaderWords;
  /** Whether readers may not see a value yet; without it they may see all. */
  isHeld?: IsHeld;
  /** Whether an editor looks, who sees all. */
  preview?: boolean;
}

/** Gathers the metrics of all files, as far as readers may see them. */
export function createMetricBook(
  all: readonly MetricFile[],
  { addresses, words, isHeld = () => false, preview = false }: BookContext,
): MetricBook {
  const files = preview ? all : visibleMetrics(all, isHeld);
  const whole = findWhole(all);
  const hasHeld = all.some(({ group }) =>
    group.metrics.some(({ observations = [] }) => observations.some(isHeld)),
  );
  const isHeldThen = (campaign: string, id: string, asked: Asked): boolean =>
    hasHeld && hasHeldOn(id, asked, { find: whole(campaign), isHeld });
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
      // A text that names a value which readers may not see yet does not get the one before it.
      const means = asked?.day !== undefined || asked?.period !== undefined;
      if (means && !preview && isHeldThen(campaign, id, asked)) return undefined;
      const href = addresses.metric(campaign, id);
      const view = buildMetricView(record, {
        find: (other) => find(campaign, other)?.metric,
        href,
        words: words.bounds,
        ...asked,
      });
      return view &&
        preview &&
        isHeldThen(campaign, id, means ? asked : { day: view.at, period: view.period })
        ? { ...view, heldBack: 'future' }
        : view;
    },
    whole,
    isHeld,
  };
}

/** Looks metrics up by their campaign and id. */
function findWhole(files: readonly MetricFile[]): MetricBook['whole'] {
  const byKey = new Map(
    files.flatMap(({ id, group }) =>
      group.metrics.map((metric) => [`${id.split('/')[0] ?? ''}/${metric.id}`, metric] as const),
    ),
  );
  return (campaign) => (id) => byKey.get(`${campaign}/${id}`);
}

/** Whether readers may not see the value that is asked for, or a part of it. */
function hasHeldOn(
  id: string,
  asked: Asked,
  { find, isHeld }: { find: FindMetric; isHeld: IsHeld },
): boolean {
  const { observations = [], ratio } = find(id) ?? {};
  if (ratio) return [ratio.part, ratio.whole].some((part) => hasHeldOn(part, asked, { find, isHeld }));
  const observation = pickObservation(observations, asked);
  return observation !== undefined && isHeld(observation);
}

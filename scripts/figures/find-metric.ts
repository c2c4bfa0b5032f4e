import { findDifferences, type Claim } from '../../src/model/agreement.ts';
import { isSameBase } from '../../src/model/base-period.ts';
import { toBaseAmount } from '../../src/model/base-amount.ts';
import { stretchOf } from '../../src/model/pick-observation.ts';
import { isSoundName } from '../../src/model/subject/sound-name.ts';
import { placeOf } from '../../src/model/subject/place-of.ts';
import { comparableUnit } from '../../src/model/unit.ts';
import type { Observation } from '../../src/schemas/metric.ts';
import type { CampaignMetrics, KnownMetric } from './campaign-metrics.ts';
import { nameKey } from './name-key.ts';
import { periodOf } from './observed-time.ts';
import type { Sighting } from './sighting.ts';
import { shareOf } from './similarity.ts';

/** Which metric of the campaign a figure shows. */
export type FoundMetric =
  | { kind: 'known'; id: string; label: string; period?: string | undefined }
  /** One or several could be meant; what the text says does not settle it. */
  | { kind: 'tie'; candidates: string[] }
  /**
   * Subject, measure, unit and place are those of a metric that has no value for this period; without a period, none of
   * this day.
   */
  | { kind: 'update'; id: string; label: string; period?: string | undefined };

/** From this share of common words on a metric may be the one that is meant. */
const LIKE = 0.5;

/**
 * Looks for the metric that a figure shows. It is taken only where subject, measure, direction, unit and place agree; equal
 * numbers alone are nothing. What is like it and has the same value is left to the editor.
 */
export function findMetric(sighting: Sighting, campaign: CampaignMetrics): FoundMetric | undefined {
  const unit = comparableUnit(sighting.figure.unit);
  const possible = campaign.metrics.filter(
    (metric) =>
      toBaseAmount(1, metric.unit).unit === unit && isSoundName(placeOf(metric.name).rest || metric.name),
  );
  const same = possible.filter((metric) => isSameThing(sighting, metric, campaign));
  const [only, ...others] = same;
  if (only && others.length === 0) return settle(sighting, only, campaign);
  if (same.length > 1) return choose(sighting, same, campaign);
  const like = possible.filter((metric) => isLike(sighting, metric, campaign));
  return like.length > 0 ? { kind: 'tie', candidates: like.map(({ id }) => id) } : undefined;
}

/** Whether a metric is of what the figure speaks of. */
function isSameThing(sighting: Sighting, metric: KnownMetric, { places }: CampaignMetrics): boolean {
  return (
    places.keep(sighting.figure.place).key === metric.place &&
    isSameMeasure(sighting, metric) &&
    isSameName(sighting, metric.name)
  );
}

function isSameMeasure({ figure }: Sighting, { metric: { measure, against } }: KnownMetric): boolean {
  if (measure === undefined) return true;
  if (measure !== figure.measure) return false;
  if (measure !== 'change' || against === undefined) return true;
  return figure.against !== null && isSameBase(figure.against, against, figure.period?.code) === true;
}

/** One of the figure's names, or the words right before it, are the label. */
function isSameName({ subject: { names }, figure, prose }: Sighting, label: string): boolean {
  const { key, trend } = nameKey(label);
  if (trend !== undefined && figure.trend !== null && trend !== figure.trend) return false;
  if (names.some((name) => nameKey(name).key === key)) return true;
  const own = nameKey(names[0] ?? '').key;
  const isFuller = own !== '' && key.length > own.length && key.endsWith(own);
  return isFuller && prose.slice(Math.max(0, figure.from - 40), figure.from).includes(key);
}

/** Of several metrics of one thing, the one that says just this; else the editor chooses. */
function choose(sighting: Sighting, same: readonly KnownMetric[], campaign: CampaignMetrics): FoundMetric {
  const settled = same.map((metric) => settle(sighting, metric, campaign));
  const known = settled.filter(({ kind }) => kind === 'known');
  if (known.length === 1 && known[0]) return known[0];
  return { kind: 'tie', candidates: same.map(({ id }) => id) };
}

/** The value of the figure's period, if it is there and the same; else what is to be added, or settled. */
function settle(sighting: Sighting, metric: KnownMetric, { day }: CampaignMetrics): FoundMetric {
  const { id, label } = metric;
  const tie: FoundMetric = { kind: 'tie', candidates: [id] };
  const observations = metric.metric.observations;
  const period = periodOf(sighting.figure, day);
  const says = (claim: Claim | undefined): boolean => claim !== undefined && agrees(sighting, claim);
  if (!observations)
    return says(metric.known && claimOf(metric, metric.known)) ? { kind: 'known', id, label } : tie;
  if (period !== undefined) {
    const there = observations.find(
      (each) => each.period !== undefined && stretchOf(each.period) === stretchOf(period),
    );
    if (there) return says(observed(metric, there)) ? { kind: 'known', id, label, period } : tie;
    const isThatDay =
      metric.known?.period === undefined && says(metric.known && claimOf(metric, metric.known));
    return isThatDay ? { kind: 'known', id, label } : { kind: 'update', id, label, period };
  }
  if (says(metric.known && claimOf(metric, metric.known))) return { kind: 'known', id, label };
  const isNewer = day !== undefined && metric.latest !== undefined && metric.latest < day;
  return isNewer ? { kind: 'update', id, label } : tie;
}

/** Whether a value says what the figure says, its place aside, which was compared before. */
function agrees({ figure }: Sighting, claim: Claim): boolean {
  return findDifferences({ ...figure, period: null, place: null }, claim).length === 0;
}

const claimOf = (
  { label, metric: { measure, against } }: KnownMetric,
  known: NonNullable<KnownMetric['known']>,
): Claim => ({
  ...known,
  ...{ label, measure, against },
});

function observed(known: KnownMetric, { value, bound, at, period }: Observation): Claim {
  const { label, metric } = known;
  const { measure, against } = metric;
  return { ...toBaseAmount(value, metric.unit), bound, at, period, label, measure, against };
}

/** Another name, or a place that only one of both states, but the same value: that may be chance. */
function isLike(sighting: Sighting, metric: KnownMetric, { places }: CampaignMetrics): boolean {
  if (!metric.known || !isSameMeasure(sighting, metric)) return false;
  const place = places.keep(sighting.figure.place).key;
  const isOpen = !places.knowsOwn && (place === '' || metric.place === '');
  if (place !== metric.place && !isOpen) return false;
  if (!agrees(sighting, claimOf(metric, metric.known))) return false;
  const { key } = nameKey(metric.name);
  return sighting.subject.names.some((name) => {
    const own = nameKey(name).key;
    return Math.max(shareOf(own, key), shareOf(key, own)) >= LIKE;
  });
}

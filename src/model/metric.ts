import type { BoundWords } from '../locales/reader-words.ts';
import type { Bound, Metric, Observation } from '../schemas/metric.ts';
import type { HeldBack } from './visibility.ts';
import { formatValue, joinValue, type ValueParts } from './metric-value.ts';

/** A metric with the place where it is kept. */
export interface MetricRecord {
  campaign: string;
  /** The pillar of its group, if it has one. */
  pillar: string | undefined;
  metric: Metric;
}

/** A metric as a page shows it. */
export interface MetricView {
  id: string;
  label: string;
  parts: ValueParts;
  /** The value in house style: `210多篇`. */
  text: string;
  /** The number alone, in the metric's unit, for machines. */
  value: number;
  unit: string;
  bound: Bound;
  /** As-of date, `YYYY-MM-DD`. */
  at: string;
  source: string;
  definition: string | undefined;
  scope: string | undefined;
  /** Address of its row in the list of metrics. */
  href: string;
  /** For a derived metric: its workings, `206个 ÷ 211个`. */
  workings: string | undefined;
  /** Why readers may not see the value yet; only in an editor's preview. */
  heldBack?: HeldBack | undefined;
}

/**
 * The observation that holds on `day`: the latest one not after it, or, where all lie after it, nothing.
 * Without a day, the latest of all.
 */
export function observationAt(observations: readonly Observation[], day?: string): Observation | undefined {
  return observations
    .filter(({ at }) => day === undefined || at <= day)
    .reduce<Observation | undefined>(
      (latest, next) => (latest && latest.at >= next.at ? latest : next),
      undefined,
    );
}

/** A percentage with one decimal at most, rounded half up. */
function percentage(part: number, whole: number): number {
  return Math.round((part / whole) * 1000) / 10;
}

/** What a derived metric needs to know of another metric. */
export type FindMetric = (id: string) => Metric | undefined;

/** The observation of a metric that holds on `day`, derived for a ratio; `undefined` where there is none. */
function resolveObservation(
  metric: Metric,
  find: FindMetric,
  day: string | undefined,
  words: BoundWords,
): (Observation & { workings?: string }) | undefined {
  if (!metric.ratio) return observationAt(metric.observations ?? [], day);
  const [part, whole] = [find(metric.ratio.part), find(metric.ratio.whole)];
  const above = observationAt(part?.observations ?? [], day);
  const below = observationAt(whole?.observations ?? [], day);
  if (!part || !whole || !above || !below || below.value === 0) return undefined;
  const written = (value: number, unit: string, bound: Observation['bound']): string =>
    joinValue(formatValue(value, unit, bound, words));
  return {
    at: above.at < below.at ? below.at : above.at,
    value: percentage(above.value, below.value),
    bound: above.bound === 'exact' && below.bound === 'exact' ? 'exact' : 'about',
    source: above.source,
    workings: `${written(above.value, part.unit, above.bound)} ÷ ${written(below.value, whole.unit, below.bound)}`,
  };
}

/** What a page shows of a metric on `day` (default: its latest value); `undefined` before its first observation. */
export function buildMetricView(
  { metric }: MetricRecord,
  context: { find: FindMetric; href: string; words: BoundWords; day?: string | undefined },
): MetricView | undefined {
  const observation = resolveObservation(metric, context.find, context.day, context.words);
  if (!observation) return undefined;
  const parts = formatValue(observation.value, metric.unit, observation.bound, context.words);
  return {
    id: metric.id,
    label: metric.label,
    parts,
    text: joinValue(parts),
    value: observation.value,
    unit: metric.unit,
    bound: observation.bound,
    at: observation.at,
    source: observation.source,
    definition: metric.definition,
    scope: metric.scope,
    href: context.href,
    workings: observation.workings,
  };
}

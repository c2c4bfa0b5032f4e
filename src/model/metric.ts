import type { BoundWords } from '../locales/reader-words.ts';
import type { Bound, Metric, Observation } from '../schemas/metric.ts';
import { formatObservation, formatSigned, formatValue, joinValue, type ValueParts } from './metric-value.ts';
import { type Asked, pickObservation } from './pick-observation.ts';
import type { HeldBack } from './visibility.ts';

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
  /** The value in house style, a change in words: `210多篇`, `下降3.2%`. */
  text: string;
  /** The same with its sign, for charts and tables of a series: `−3.2%`. */
  signed: string;
  /** The number alone with its sign, in the metric's unit, for machines. */
  value: number;
  unit: string;
  bound: Bound;
  /** As-of date, `YYYY-MM-DD`; with a period, its last day. */
  at: string;
  /** What the value is about, as a code: `2023-H1`; undefined where only a date is known. */
  period: string | undefined;
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

/** A percentage with one decimal at most, rounded half up. */
function percentage(part: number, whole: number): number {
  return Math.round((part / whole) * 1000) / 10;
}

/** What a derived metric needs to know of another metric. */
export type FindMetric = (id: string) => Metric | undefined;

/**
 * The two values of a derived metric that belong together: the part that is meant, and the whole of the same period, else
 * the whole that is meant. Undefined where one is not there.
 */
export function ratioTerms(
  part: Metric | undefined,
  whole: Metric | undefined,
  asked: Asked,
): { above: Observation; below: Observation } | undefined {
  const above = pickObservation(part?.observations ?? [], asked);
  if (!above) return undefined;
  const all = whole?.observations ?? [];
  const same = above.period === undefined ? undefined : pickObservation(all, { period: above.period });
  const below = same ?? pickObservation(all, asked);
  return below && { above, below };
}

/** The observation of a metric that is meant, derived for a ratio; `undefined` where there is none. */
function resolveObservation(
  metric: Metric,
  find: FindMetric,
  asked: Asked,
  words: BoundWords,
): (Observation & { workings?: string }) | undefined {
  if (!metric.ratio) return pickObservation(metric.observations ?? [], asked);
  const [part, whole] = [find(metric.ratio.part), find(metric.ratio.whole)];
  const terms = ratioTerms(part, whole, asked);
  if (!part || !whole || !terms || terms.below.value === 0) return undefined;
  const { above, below } = terms;
  const written = (value: number, unit: string, bound: Observation['bound']): string =>
    joinValue(formatValue(value, unit, bound, words));
  const later = above.at < below.at ? below : above;
  return {
    at: later.at,
    ...(later.period === undefined ? {} : { period: later.period }),
    value: percentage(above.value, below.value),
    bound: above.bound === 'exact' && below.bound === 'exact' ? 'exact' : 'about',
    source: above.source,
    workings: `${written(above.value, part.unit, above.bound)} ÷ ${written(below.value, whole.unit, below.bound)}`,
  };
}

/** What a page shows of a metric (default: its latest value); `undefined` where the value that is asked for is not there. */
export function buildMetricView(
  { metric }: MetricRecord,
  context: { find: FindMetric; href: string; words: BoundWords } & Asked,
): MetricView | undefined {
  const observation = resolveObservation(metric, context.find, context, context.words);
  if (!observation) return undefined;
  const parts = formatObservation(metric, observation, context.words);
  return {
    id: metric.id,
    label: metric.label,
    parts,
    text: joinValue(parts),
    signed: formatSigned(metric, observation, context.words),
    value: observation.value,
    unit: metric.unit,
    bound: observation.bound,
    at: observation.at,
    period: observation.period,
    source: observation.source,
    definition: metric.definition,
    scope: metric.scope,
    href: context.href,
    workings: observation.workings,
  };
}

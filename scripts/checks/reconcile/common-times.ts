import { toBaseAmount } from '../../../src/model/base-amount.ts';
import { buildMetricView } from '../../../src/model/metric.ts';
import { isMoment, lastDayOf, whenKey } from '../../../src/model/reconcile/when.ts';
import type { Bound, Metric, Observation } from '../../../src/schemas/metric.ts';
import type { KnownValues } from '../figures/known-values.ts';
import { observationsByTime } from './value-when.ts';

/** A day or a period of which metrics have values. */
export interface Time {
  /** As `whenKey` names it. */
  key: string;
  /** The day, or the period as the data write it. */
  label: string;
}

/** What a metric says of one time. */
export interface ValueThen {
  /** In base units. */
  value: number;
  bound: Bound;
  /** In the metric's own unit. */
  written: number;
  /** With its sign, in house style: `206个`. */
  text: string;
}

/** Every time of which one of some metrics has a value of its own, the latest first. */
export function timesOf(metrics: readonly Metric[]): Time[] {
  const all = metrics.flatMap(({ observations = [] }) =>
    observations.map((each): [string, string] => [whenKey(each), each.period ?? each.at]),
  );
  return [...new Map(all.toReversed())]
    .map(([key, label]) => ({ key, label }))
    .sort((a, b) => (orderOf(a.key) < orderOf(b.key) ? 1 : -1));
}

const orderOf = (key: string): string => lastDayOf(key) + key;

/**
 * The observation that holds at a time: that of the same period, for half a year says nothing of one of its quarters; on a
 * day the latest that speaks of a day, for a level holds until the next is known.
 */
export function observationThen(metric: Metric, key: string): Observation | undefined {
  const byKey = observationsByTime(metric);
  if (byKey.has(key) || !isMoment(key)) return byKey.get(key);
  const day = lastDayOf(key);
  return [...byKey]
    .filter(([own]) => isMoment(own) && lastDayOf(own) <= day)
    .reduce<Observation | undefined>(
      (latest, [, next]) => (latest && latest.at >= next.at ? latest : next),
      undefined,
    );
}

/** What a metric says at a time; of a derived share, of part and whole at that time. */
export function valueThen(
  { campaign, id }: { campaign: string; id: string },
  key: string,
  values: KnownValues,
): ValueThen | undefined {
  const find = (other: string): Metric | undefined => {
    const metric = values.find(campaign, other)?.metric;
    const observation = metric?.observations && observationThen(metric, key);
    return (
      metric && { ...metric, ...(metric.ratio ? {} : { observations: observation ? [observation] : [] }) }
    );
  };
  const metric = find(id);
  const record = metric && { campaign, pillar: undefined, metric };
  const view = record && buildMetricView(record, { find, href: '', words: values.words });
  if (!view) return undefined;
  const { value } = toBaseAmount(view.value, view.unit);
  return { value, bound: view.bound, written: view.value, text: view.signed };
}
